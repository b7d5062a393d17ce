import { expect, test } from 'vitest'
import { sumOfGroup } from './group-homes.ts'

const homes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ lease: `lease ${from + i}`, total: 2400 + i }))
const members = (from: number, to: number) => homes(from, to).map(({ lease }) => lease)

test('five homes are a sum, rounded to a cubic metre; four are none', () => {
  expect(sumOfGroup('water', homes(1, 5), [])).toEqual({ homes: 5, total: 12_000, members: members(1, 5) })
  expect(sumOfGroup('water', homes(1, 4), [])).toBe('few')
})

test('a home that used more than half of it would be read in it', () => {
  expect(sumOfGroup('water', [...homes(1, 5), { lease: 'pool', total: 13_000 }], [])).toBe('one_home')
})

test.each([
  ['the same group again', [[1, 6]], true],
  ['one home more', [[1, 5]], false],
  ['one home less', [[1, 7]], false],
  ['four homes fewer and four others', [[5, 10]], false],
  ['a group that it does not touch', [[20, 25]], true],
  ['one that differs by five', [[1, 11]], true],
])('beside %s', (_, shown, isShown) => {
  const before = shown.map(([from, to]) => members(from!, to!))
  expect(typeof sumOfGroup('water', homes(1, 6), before) === 'object').toBe(isShown)
})

test('what is left of an agency once its buildings are taken away is five homes or none', () => {
  const buildings = [members(1, 6), members(7, 12)]
  expect(sumOfGroup('water', homes(1, 15), buildings)).toBe('alike')
  expect(typeof sumOfGroup('water', homes(1, 17), buildings)).toBe('object')
  expect(typeof sumOfGroup('water', homes(1, 12), buildings)).toBe('object')
})

test('four groups of which no two differ by few homes, and which together would tell of one, are not all shown', () => {
  const [first, second, third] = [members(1, 10), members(6, 16), [...members(1, 5), ...members(12, 16)]]
  expect(typeof sumOfGroup('water', homes(6, 16), [first]) === 'object').toBe(true)
  const last = homes(6, 10)
  expect(typeof sumOfGroup('water', last, [first, second]) === 'object').toBe(true)
  // First and second less third are the sixth to the tenth twice, and the eleventh.
  expect(sumOfGroup('water', last, [first, second, third])).toBe('alike')
  expect(sumOfGroup('water', last, [third, members(30, 36), second, first])).toBe('alike')
})
