import type { FinishSurface, meterKinds } from '../../../estate/core/contract.ts'
import type { Element, InspectionRecord, SeenRoom } from './record-shapes.ts'

/** What the estate knows of a dwelling before it is signed. */
export type KnownEstate = {
  building: string
  /** the rooms that it lists, or none */
  rooms: readonly { id: string; kind: string; name: string; surface: number | null }[]
  /** a model has measured them: a list of rooms says no other */
  isMeasured: boolean
  /** which of the things that were seen it holds already, here or elsewhere */
  things: readonly string[]
  /** which of the rooms that were seen are listed elsewhere, or are something else there */
  taken: readonly string[]
}

type LearntRoom = { id: string; kind: string; name: string; surface?: number }
type LearntThing = { id: string; kind: string; name: string; room: string; installedOn: string | null }
type LearntFinish = { room: string; surface: FinishSurface; material?: Element['material']; since?: number }

/** What it learns by the signature: rooms of a dwelling where there are others, things that it did not hold, materials, keys, meters. */
export type LearntOfEstate = {
  building: string
  unit: string
  rooms: readonly LearntRoom[]
  things: readonly LearntThing[]
  finishes: readonly LearntFinish[]
  accesses: readonly { id: string; kind: string; opens: string; count: number }[]
  meters: readonly { id: string; kind: (typeof meterKinds)[number]; number?: string }[]
}

/** As many rooms as the estate is told of a dwelling, and as many things as one signature brings. */
const mostRooms = 40
const mostThings = 200

export const learntNothing: LearntOfEstate = {
  building: '',
  unit: '',
  rooms: [],
  things: [],
  finishes: [],
  accesses: [],
  meters: [],
}

type LearningRecord = Pick<InspectionRecord, 'rooms' | 'place' | 'meters' | 'keys' | 'on'>

/** What a record teaches the estate. Nothing is told that it would refuse: a signature is not undone for that. */
export const learnEstate = (record: LearningRecord, estate: KnownEstate): LearntOfEstate => ({
  building: estate.building,
  unit: record.place.unit,
  rooms: estate.isMeasured || !hasOtherRooms(record.rooms, estate) ? [] : listRooms(record.rooms, estate),
  things: newThings(record, estate),
  finishes: finishesOf(record.rooms, estate),
  accesses: record.keys.map(({ id, kind, opens, counted }) => ({ id, kind, opens, count: counted })),
  meters: record.meters.map(({ id, kind, number }) => ({ id, kind, ...(number ? { number } : {}) })),
})

const hasOtherRooms = (seen: readonly SeenRoom[], { rooms, taken }: KnownEstate): boolean =>
  seen.some(({ room }) => !taken.includes(room) && !rooms.some(({ id }) => id === room))

// The whole list is told anew: a room that nobody walked through is kept, and a name that two would bear is told once.
const listRooms = (seen: readonly SeenRoom[], { rooms, taken }: KnownEstate): LearntRoom[] => {
  const kept = rooms.map(({ id, kind, name, surface }) => ({
    id,
    kind,
    name,
    ...(surface === null ? {} : { surface }),
  }))
  const come = seen
    .filter(({ room }) => !taken.includes(room) && !rooms.some(({ id }) => id === room))
    .map(({ room, kind, name }) => ({ id: room, kind, name }))
  // A list that is too long would let go of rooms.
  return kept.length + come.length > mostRooms ? [] : [...kept, ...come]
}

const newThings = ({ rooms, on }: LearningRecord, { things }: KnownEstate): LearntThing[] => {
  const found = rooms.flatMap(({ room, elements }) =>
    elements.flatMap(({ thing, since }) =>
      thing?.kind
        ? [
            {
              id: thing.id,
              kind: thing.kind,
              name: thing.name,
              room,
              // A year that is to come is a slip of the finger.
              installedOn: since && `${since}-01-01` <= on ? `${since}-01-01` : null,
            },
          ]
        : [],
    ),
  )
  return found
    .filter(({ id }, i) => !things.includes(id) && found.findIndex((each) => each.id === id) === i)
    .slice(0, mostThings)
}

// Of a surface that is told twice in a room, the first stands.
const finishesOf = (rooms: readonly SeenRoom[], { taken }: KnownEstate): LearntFinish[] =>
  rooms
    .filter(({ room }) => !taken.includes(room))
    .flatMap(({ room, elements }) =>
      elements.flatMap(({ surface, material, since }, i) =>
        surface && (material || since) && elements.findIndex((each) => each.surface === surface) === i
          ? [{ room, surface, ...(material ? { material } : {}), ...(since ? { since } : {}) }]
          : [],
      ),
    )
