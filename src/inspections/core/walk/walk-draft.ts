import type { InspectionPack, LastRoom } from '../contract.ts'
import type { InspectionKind } from '../record/kinds.ts'
import { type FinishSurface, finishSurfaces } from '../../../estate/core/contract.ts'
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
  /** the rooms that were shown when it began: of exit and entry each is seen, or said gone */
  shown: readonly string[]
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
  /** the mark of the device from which it was taken over */
  tookFrom?: string
  /** when something was last told, by the clock of this device (ms since 1970) */
  toldAt?: number
}

/** A part that is told by one act, in that order: that another device lets go, that it begins, what is found, that it is signed. */
export type WalkPart =
  | 'letGo'
  | 'start'
  | `room ${string}`
  | `meter ${string}`
  | 'keys'
  | 'detector'
  | 'address'
  | 'reservations'
  | 'sign'

/** A walk that begins on `device`, or goes on there with what was told already; `on`: the local day. */
export const beginWalk = (pack: InspectionPack, device: string, on: string): Walk => {
  const { id, kind, head, seen, last } = pack
  return {
    id,
    kind,
    device,
    head: pack.state === 'started' ? head : { ...head, on },
    shown: last.rooms.map(({ room }) => room),
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
    untold: ['start'],
    ends: [],
    ...(pack.device && pack.device !== device ? takenFrom(pack.device) : {}),
  }
}

const takenFrom = (device: string): Pick<Walk, 'tookFrom' | 'untold'> => ({
  tookFrom: device,
  untold: ['letGo', 'start'],
})

/**
 * A walk that goes on where another device held it meanwhile: what that one told and this one has not seen is taken in, so that both sides hold
 * the same record; all of it is told in a turn of its own.
 */
export const takeBackWalk = (walk: Walk, { device, seen }: Pick<InspectionPack, 'device' | 'seen'>): Walk => {
  const isDone = new Set(walk.rooms.flatMap((each) => (each.isDone ? [each.room] : [])))
  const more = seen.rooms.filter(({ room }) => !isDone.has(room) && !walk.dropped.includes(room))
  const next: Walk = {
    ...walk,
    rooms: [
      ...walk.rooms.filter(({ room }) => !more.some((each) => each.room === room)),
      ...more.map((room) => ({ ...room, isDone: true })),
    ].sort((a, b) => a.place - b.place),
    meters: [...walk.meters, ...seen.meters.filter(({ id }) => !walk.meters.some((each) => each.id === id))],
    keys: walk.keys.length ? walk.keys : seen.keys,
    detector: walk.detector ?? seen.detector,
    newAddress: walk.newAddress ?? seen.newAddress,
    reservations: walk.reservations || seen.reservations,
  }
  const told = retellWalk(next)
  if (!device || device === walk.device) return told
  return { ...told, tookFrom: device, untold: ['letGo', ...told.untold] }
}

/** Another device holds an inspection that was walked here, and it was not taken back yet. */
export const isHeldElsewhere = (
  { device, tookFrom }: Pick<Walk, 'device' | 'tookFrom'>,
  pack: Pick<InspectionPack, 'device'> | undefined,
): boolean => pack?.device != null && pack.device !== device && pack.device !== tookFrom

/** What is to be told now: all of it where somebody has set the clock back meanwhile, since what was told later would count as the earlier. */
export const tellFrom = (walk: Walk, now: number): Walk => ({
  ...(walk.toldAt !== undefined && now < walk.toldAt && walk.untold.length ? retellWalk(walk) : walk),
  toldAt: now,
})

/** A room with what is known of it, to be contradicted; where nothing is, its surfaces and things stand without a word. */
export const openRoom = (
  last: LastRoom,
  { kind, things, finishes }: Pick<InspectionPack, 'kind' | 'things' | 'finishes'>,
): WalkedRoom => {
  const known: DraftElement[] = last.elements.length
    ? last.elements.map((each) => recallElement(each, kind))
    : finishSurfaces.map((surface) => ({ surface, ...madeOf(last.room, surface, finishes), flaws: [] }))
  const more = things
    .filter(({ id, room }) => room === last.room && !known.some(({ thing }) => thing?.id === id))
    .map(({ id, name }): DraftElement => ({ thing: { id, name }, flaws: [] }))
  return { ...last, asBefore: false, elements: [...known, ...more], photos: [], isDone: false }
}

const madeOf = (
  room: string,
  surface: FinishSurface,
  finishes: InspectionPack['finishes'],
): Pick<DraftElement, 'material' | 'since'> => {
  const known = finishes?.find((each) => each.room === room && each.surface === surface)
  return {
    ...(known?.material ? { material: known.material } : {}),
    ...(known?.since ? { since: known.since } : {}),
  }
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

/** A thing of which nobody has said anything: it is left out where it stays so. */
export const isUntoldThing = (element: DraftElement): boolean =>
  element.surface === undefined && !isSaid(element) && element.flaws.length === 0

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

/** Whether at least one room was seen or said gone: works may name none, and a record of nothing is no inspection. */
export const isRoomTold = ({ rooms, dropped }: Pick<Walk, 'rooms' | 'dropped'>): boolean =>
  dropped.length > 0 || rooms.some(({ isDone }) => isDone)

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

/** A walk once `told` of it lies in the outbox; what changed meanwhile is told again. */
export const withoutTold = (walk: Walk, told: Walk): Walk => ({
  ...walk,
  untold: walk.untold.filter((part) => !told.untold.includes(part) || !isSame(walk, told)),
})
const parts = [
  'rooms',
  'dropped',
  'meters',
  'keys',
  'detector',
  'newAddress',
  'reservations',
  'hash',
] as const
const isSame = (a: Walk, b: Walk): boolean => parts.every((part) => a[part] === b[part])

/** All that was seen is told once more, in a turn of its own: another device held it meanwhile, or the house has something else. */
export const retellWalk = (walk: Walk): Walk => {
  const { rooms, dropped, meters, keys, detector, newAddress, reservations, untold } = walk
  return {
    ...walk,
    untold: [
      ...untold.filter((part) => part === 'letGo'),
      'start',
      ...rooms.filter(({ isDone }) => isDone).map(({ room }): WalkPart => `room ${room}`),
      ...dropped.map((room): WalkPart => `room ${room}`),
      ...meters.map(({ id }): WalkPart => `meter ${id}`),
      ...(keys.length ? (['keys'] as const) : []),
      ...(detector ? (['detector'] as const) : []),
      ...(newAddress ? (['address'] as const) : []),
      ...(reservations ? (['reservations'] as const) : []),
      ...untold.filter((part) => part === 'sign'),
    ],
  }
}
