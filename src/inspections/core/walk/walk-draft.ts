import type { InspectionPack, LastRoom } from '../contract.ts'
import type { InspectionKind } from '../record/kinds.ts'
import { surfaces } from '../record/kinds.ts'
import type {
  CountedKeys,
  Element,
  InspectionRecord,
  ReadMeter,
  RecordHead,
  SeenRoom,
} from '../record/record-shapes.ts'
import type { PartyEnd } from './party-end.ts'

/** An element while somebody looks at it: nothing is said of it before it is tapped. */
export type DraftElement = Omit<Element, 'condition' | 'isClean'> &
  Partial<Pick<Element, 'condition' | 'isClean'>>

/** A room while somebody stands in it. `isDone`: seen, and told to the house. */
export type WalkedRoom = Omit<SeenRoom, 'elements'> & { elements: readonly DraftElement[]; isDone: boolean }

/** An inspection as a device holds it, until it is signed and beyond. What is in `untold` has not been given to the outbox yet. */
export type Walk = {
  id: string
  kind: InspectionKind
  device: string
  head: RecordHead
  rooms: readonly WalkedRoom[]
  /** rooms that are not there */
  dropped: readonly string[]
  meters: readonly ReadMeter[]
  keys: readonly CountedKeys[]
  detector: InspectionRecord['detector']
  newAddress: InspectionRecord['newAddress']
  reservations: string
  untold: readonly WalkPart[]
  ends: readonly PartyEnd[]
  /** of the record that was signed here */
  hash?: string
}

/** A part that is told by one act. */
export type WalkPart = `room ${string}` | `meter ${string}` | 'keys' | 'detector' | 'address' | 'reservations'

/** A walk that begins on `device`, or goes on there with what was told already; `on`: the local day. */
export const beginWalk = (pack: InspectionPack, device: string, on: string): Walk => {
  const { id, kind, head, seen, last } = pack
  return {
    id,
    kind,
    device,
    head: pack.state === 'started' ? head : { ...head, on },
    rooms: [
      ...last.rooms
        .filter(({ room }) => !seen.rooms.some((each) => each.room === room))
        .map((room) => openRoom(room, pack)),
      ...seen.rooms.map((room) => ({ ...room, isDone: true })),
    ].sort((a, b) => a.place - b.place),
    dropped: seen.dropped,
    meters: seen.meters,
    keys: seen.keys,
    detector: seen.detector,
    newAddress: seen.newAddress,
    reservations: seen.reservations,
    untold: [],
    ends: [],
  }
}

/** A room with what is known of it, to be contradicted; where nothing is, its surfaces and things stand without a word. */
export const openRoom = (
  last: LastRoom,
  { kind, things }: Pick<InspectionPack, 'kind' | 'things'>,
): WalkedRoom => {
  const known: DraftElement[] = last.elements.length
    ? last.elements.map((each) => recallElement(each, kind))
    : surfaces.map((surface) => ({ surface, flaws: [] }))
  const more = things
    .filter(({ id, room }) => room === last.room && !known.some(({ thing }) => thing?.id === id))
    .map(({ id, name }): DraftElement => ({ thing: { id, name }, flaws: [] }))
  return { ...last, asBefore: false, elements: [...known, ...more], photos: [], isDone: false }
}

// What was found at entry is nobody’s doing at exit.
const recallElement = (element: Element, kind: InspectionKind): Element => ({
  ...element,
  flaws: element.flaws.map((flaw) => ({
    ...flaw,
    cause: kind === 'preVisit' || kind === 'exit' ? 'already' : flaw.cause,
  })),
})

/** An element of which enough is said. */
export const isSaid = (element: DraftElement): element is Element =>
  element.condition !== undefined && element.isClean !== undefined

/** Every surface has its word; a thing of which nobody says anything is left out. */
export const isRoomReady = ({ elements }: Pick<WalkedRoom, 'elements'>): boolean =>
  elements.some(isSaid) && elements.every((each) => each.surface === undefined || isSaid(each))

/** A room as it is told. */
export const seenRoomOf = ({ isDone: _, elements, words, ...room }: WalkedRoom): SeenRoom => ({
  ...room,
  ...(words?.trim() ? { words: words.trim() } : {}),
  elements: elements.filter(isSaid).map((element) => ({ ...element, flaws: element.flaws.map(trimFlaw) })),
})

const trimFlaw = ({ words, ...flaw }: Element['flaws'][number]): Element['flaws'][number] => ({
  ...flaw,
  ...(words?.trim() ? { words: words.trim() } : {}),
})

/** Rooms that nobody has seen or said gone; before that there is nothing to sign. */
export const roomsLeft = ({ rooms, dropped }: Pick<Walk, 'rooms' | 'dropped'>): WalkedRoom[] =>
  rooms.filter(({ room, isDone }) => !isDone && !dropped.includes(room))

/** Exchanges one room, which is not seen any more until somebody says so. */
export const changeRoom = (walk: Walk, room: string, to: (before: WalkedRoom) => WalkedRoom): Walk => ({
  ...walk,
  rooms: walk.rooms.map((each) => (each.room === room ? { ...to(each), isDone: false } : each)),
})

/** A room was seen: it is to be told. */
export const finishRoom = (walk: Walk, room: string): Walk => ({
  ...addUntold(walk, `room ${room}`),
  rooms: walk.rooms.map((each) => (each.room === room ? { ...each, isDone: true } : each)),
  dropped: walk.dropped.filter((each) => each !== room),
})

/** One tap: all of it is as it was. */
export const seeAsBefore = (walk: Walk, last: LastRoom, pack: InspectionPack): Walk => {
  const before = { ...openRoom(last, pack), asBefore: true }
  const elements = before.elements.filter(isSaid)
  return finishRoom(
    { ...walk, rooms: walk.rooms.map((each) => (each.room === last.room ? { ...before, elements } : each)) },
    last.room,
  )
}

export const addUntold = (walk: Walk, part: WalkPart): Walk => ({
  ...walk,
  untold: [...walk.untold.filter((each) => each !== part), part],
})

/** All that was seen is told once more: another device held it meanwhile, or the house has something else. */
export const retellWalk = (walk: Walk): Walk => {
  const { rooms, dropped, meters, keys, detector, newAddress, reservations } = walk
  return {
    ...walk,
    untold: [
      ...rooms.filter(({ isDone }) => isDone).map(({ room }): WalkPart => `room ${room}`),
      ...dropped.map((room): WalkPart => `room ${room}`),
      ...meters.map(({ id }): WalkPart => `meter ${id}`),
      ...(keys.length ? (['keys'] as const) : []),
      ...(detector ? (['detector'] as const) : []),
      ...(newAddress ? (['address'] as const) : []),
      ...(reservations ? (['reservations'] as const) : []),
    ],
  }
}
