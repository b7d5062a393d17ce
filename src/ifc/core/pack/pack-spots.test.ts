import { expect, test } from 'vitest'
import type { PackView } from './read-pack.ts'
import { withSpots } from './pack-spots.ts'

/** A wall of two floors, from 2 m east and 1 m south of the plan’s corner. */
const flat: PackView = {
  step: 0.01,
  origin: [2, 1, 0],
  floors: [
    { name: 'RDC', z: 0, storey: 'ground' },
    { name: 'R+1', z: 3, storey: 'first' },
    { name: '', z: 6, storey: '' },
  ],
  things: [
    { id: '', kind: 'wall', name: '', floor: 0, corners: [0, 3], triangles: [0, 1] },
    { id: 'radiator', kind: 'asset.radiator', name: '', floor: 0, corners: [3, 3], triangles: [1, 1] },
  ],
  corners: Uint16Array.from([0, 0, 0, 400, 0, 0, 0, 0, 600, 10, 10, 10, 20, 10, 10, 10, 10, 20]),
  triangles: Uint32Array.from([0, 1, 2, 3, 4, 5]),
}
const socket = { id: 'socket', kind: 'socket', name: 'Prise', at: [3.5, 1.2, 3.4] }

test('a socket that another model told is a small cube where it is, on its floor', () => {
  const pack = withSpots(flat, [socket])
  const thing = pack.things.find(({ id }) => id === 'socket')!
  expect(thing).toMatchObject({ kind: 'asset.socket', floor: 1 })
  const [from, n] = thing.corners
  const along = (axis: number): number[] =>
    Array.from({ length: n }, (_, i) => pack.origin[axis]! + pack.corners[(from + i) * 3 + axis]! * pack.step)
  for (const axis of [0, 1, 2]) {
    expect(Math.min(...along(axis))).toBeCloseTo(socket.at[axis]! - 0.06, 1)
    expect(Math.max(...along(axis))).toBeCloseTo(socket.at[axis]! + 0.06, 1)
  }
  const [first, triangles] = thing.triangles
  const its = pack.triangles.slice(first * 3, (first + triangles) * 3)
  expect([Math.min(...its), Math.max(...its), its.length]).toEqual([from, from + n - 1, 36])
})

test('what has a shape keeps it; what has no height, or no place, is not drawn', () => {
  const spots = [
    { ...socket, id: 'radiator' },
    { ...socket, id: 'dropped', at: [1, 2] },
    { ...socket, id: 'listed', at: null },
  ]
  expect(withSpots(flat, spots)).toBe(flat)
})
