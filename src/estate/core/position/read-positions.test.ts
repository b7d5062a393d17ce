import { expect, test } from 'vitest'
import { readPositions } from './read-positions.ts'

test('degrees are read as they stand, with a comma or a point', () => {
  const { read } = readPositions([
    ['RNB_ID', 'Latitude', 'Longitude'],
    ['ABCD1234EFGH', '43,1842', '3.0036'],
  ])
  expect(read).toEqual([
    { line: 2, building: 'ABCD1234EFGH', lat: 43.1842, lon: 3.0036, origin: 'rnb_id:ABCD1234EFGH' },
  ])
})

test('metres of Lambert-93 become degrees, and what was read is kept', () => {
  const { read } = readPositions([
    ['ban_id', 'x', 'y'],
    ['11262_0010', '700000', '6600000'],
  ])
  expect(read[0]!.lat).toBeCloseTo(46.5, 8)
  expect(read[0]!.lon).toBeCloseTo(3, 9)
  expect(read[0]!.origin).toBe('ban_id:11262_0010 l93:700000,6600000')
})

test('a line without a building or without a point is told by its number, and the rest is read', () => {
  const { read, refused } = readPositions([
    ['ref', 'lat', 'lon'],
    ['', '43.1', '3.0'],
    ['L-1', 'au coin', '3.0'],
    ['L-2', '43.1', '3.0'],
  ])
  expect(refused).toEqual([
    { line: 2, code: 'no_building' },
    { line: 3, code: 'no_point' },
  ])
  expect(read.map(({ building }) => building)).toEqual(['L-2'])
})
