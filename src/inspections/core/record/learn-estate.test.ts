import { expect, test } from 'vitest'
import { type KnownEstate, learnEstate } from './learn-estate.ts'
import type { InspectionRecord, SeenRoom } from './record-shapes.ts'

const idFor = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const roomOf = (n: number, thing?: number): SeenRoom => ({
  room: idFor(n),
  place: n,
  kind: 'bedroom',
  name: `Chambre ${n}`,
  asBefore: false,
  elements: [
    {
      thing: { id: idFor(thing ?? 0), name: 'Radiateur', ...(thing ? { kind: 'radiator' } : {}) },
      condition: 'good',
      isClean: true,
      since: 2011,
      flaws: [],
    },
  ],
  photos: [],
})
const recordOf = (
  ...rooms: SeenRoom[]
): Pick<InspectionRecord, 'rooms' | 'place' | 'meters' | 'keys' | 'on'> => ({
  rooms,
  on: '2026-12-01',
  meters: [],
  keys: [],
  place: { unit: idFor(900), ref: 'L-1', address: '', door: '', storey: null },
})
const nothing: KnownEstate = { building: idFor(901), rooms: [], isMeasured: false, things: [], taken: [] }
const listed = (...ns: number[]): KnownEstate['rooms'] =>
  ns.map((n) => ({ id: idFor(n), kind: 'bedroom', name: `Chambre ${n}`, surface: 9 }))

test('where no room was listed, those that were seen are; a list that knows them all is told nothing', () => {
  expect(learnEstate(recordOf(roomOf(1), roomOf(2)), nothing).rooms).toHaveLength(2)
  expect(learnEstate(recordOf(roomOf(1)), { ...nothing, rooms: listed(1, 2) }).rooms).toEqual([])
})

test('a new room comes beside those that nobody walked through', () => {
  const { rooms } = learnEstate(recordOf(roomOf(3)), { ...nothing, rooms: listed(1, 2) })
  expect(rooms.map(({ id }) => id)).toEqual([idFor(1), idFor(2), idFor(3)])
})

test('what the estate would refuse is not told: a measured plan, a room of another place, a list that is too long', () => {
  expect(learnEstate(recordOf(roomOf(1)), { ...nothing, isMeasured: true }).rooms).toEqual([])
  expect(learnEstate(recordOf(roomOf(1)), { ...nothing, taken: [idFor(1)] }).rooms).toEqual([])
  const forty = listed(...Array.from({ length: 40 }, (_, i) => 100 + i))
  expect(learnEstate(recordOf(roomOf(1)), { ...nothing, rooms: forty }).rooms).toEqual([])
})

test('a thing that has a kind and is not held yet is added once, with the year since which it is there', () => {
  const { things } = learnEstate(recordOf(roomOf(1, 7), roomOf(2, 7), roomOf(3, 8), roomOf(4)), {
    ...nothing,
    things: [idFor(8)],
  })
  expect(things).toEqual([
    { id: idFor(7), kind: 'radiator', name: 'Radiateur', room: idFor(1), installedOn: '2011-01-01' },
  ])
})

test('a year that has not come is no day on which a thing was put there', () => {
  const [room] = [roomOf(1, 7)]
  const late = { ...room, elements: room.elements.map((element) => ({ ...element, since: 2062 })) }
  expect(learnEstate(recordOf(late), nothing).things).toMatchObject([{ id: idFor(7), installedOn: null }])
})
