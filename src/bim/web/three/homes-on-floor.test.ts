import { expect, test } from 'vitest'
import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { homeSpots } from './homes-on-floor.ts'

/** Three rooms, one a floor, a metre wide each. */
const pack: PackView = {
  step: 1,
  origin: [0, 0, 0],
  floors: ['sous-sol', 'rez-de-chaussée', '1er'].map((name) => ({ storey: name, name, z: 0 })),
  things: ['cave', 'séjour', 'chambre'].map((id, floor) => ({
    id,
    kind: 'room.living',
    name: id,
    floor,
    corners: [floor, 1],
    triangles: [0, 0],
  })),
  corners: new Uint16Array(9),
  triangles: new Uint32Array(),
}
const homes = [
  { unit: 'basse', says: '1', rooms: new Set(['séjour']) },
  { unit: 'haute', says: '2', rooms: new Set(['chambre']), mark: 'danger' as const },
]
const spots = (floor?: number, everywhere?: boolean) =>
  homeSpots(pack, homes, { floor, everywhere }).map(({ unit }) => unit)

test('of a whole building the highest floor is told, or each where that is asked; of one storey, that one', () => {
  expect(spots()).toEqual(['haute'])
  expect(spots(undefined, true)).toEqual(['basse', 'haute'])
  expect(spots(1, true)).toEqual(['basse'])
  expect(spots(0, true)).toEqual([])
})

test('what is marked has a tint of its own', () => {
  const [low, high] = homeSpots(pack, homes, { floor: undefined, everywhere: true })
  expect(high?.mark).toBe('danger')
  expect(high?.tint).not.toEqual(low?.tint)
})
