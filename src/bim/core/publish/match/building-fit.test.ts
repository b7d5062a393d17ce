import { expect, test } from 'vitest'
import { type Home, mainRoomsOf, misfitsOf } from './building-fit.ts'

const homes = (n: number, home: Partial<Home>, floors = 5): Home[] =>
  Array.from({ length: n }, (_, i) => ({ storey: i % floors, surface: null, rooms: null, ...home }))
const compare = (model: Home[], ours: Home[]) =>
  misfitsOf({ model, ours, pairs: model.slice(0, ours.length).map((home, i) => [home, ours[i]!]) })
const codes = (model: Home[], ours: Home[]) => compare(model, ours).problems.map(({ code }) => code)

test('a model of twenty T2 and T3 is not the building of twenty T4 of 67 m², though its doors bear the same numbers', () => {
  const model = [...homes(12, { rooms: 2, surface: 45 }), ...homes(8, { rooms: 3, surface: 58 })]
  const found = compare(model, homes(20, { rooms: 4, surface: 67 }))
  expect(found.unlike).toBe(true)
  expect(found.problems).toEqual([
    { code: 'unlike_surfaces', params: { n: 12, all: 20, model: 45, ours: 67 } },
    { code: 'unlike_types', params: { model: '12 T2, 8 T3', ours: '20 T4' } },
  ])
})

test('the same building measured with a laser is the same building', () => {
  const found = compare(homes(20, { rooms: 3, surface: 63.4 }), homes(20, { rooms: 3, surface: 66 }))
  expect(found).toEqual({ problems: [], unlike: false })
})

test('a model of one staircase of two has half of the dwellings: that is said, and nothing is doubted', () => {
  const found = compare(homes(10, { rooms: 3, surface: 66 }), homes(20, { rooms: 3, surface: 66 }))
  expect(found.unlike).toBe(false)
  expect(found.problems).toEqual([{ code: 'unlike_dwellings', params: { model: 10, ours: 20 } }])
})

test('a tower is not a house of three floors with as many rooms a home', () => {
  expect(codes(homes(36, { rooms: 3 }, 12), homes(12, { rooms: 3 }, 3))).toEqual([
    'unlike_dwellings',
    'unlike_storeys',
  ])
  expect(compare(homes(36, { rooms: 3 }, 12), homes(12, { rooms: 3 }, 3)).unlike).toBe(true)
})

test('where nobody knows a surface or a type, nothing is told of them', () => {
  expect(codes(homes(8, {}), homes(8, {}))).toEqual([])
  expect(codes(homes(2, { rooms: 1, surface: 20 }), homes(2, { rooms: 5, surface: 99 }))).toEqual([])
  expect(codes([], homes(8, {}))).toEqual([])
})

test('a type tells the main rooms; without one those that one lives and sleeps in do', () => {
  expect(mainRoomsOf('T3', [])).toBe(3)
  expect(mainRoomsOf('f4 bis', ['living'])).toBe(4)
  expect(mainRoomsOf(null, ['living', 'bedroom', 'kitchen', 'bathroom'])).toBe(2)
  expect(mainRoomsOf('Duplex', ['kitchen'])).toBe(null)
})
