import { bare } from '../../../../kernel/core/fold-words.ts'
import { uuidOf } from '../../../../ifc/core/append/guid.ts'
import type { Equipment, Inspection, Opening, Room, Storey } from '../../../../ifc/core/inspect/inspection.ts'
import type { EstateSnapshot } from '../compare/estate-snapshot.ts'

type MatchedBefore = {
  /** our object of a record, by its row, as far as it is known */
  objects: ReadonlyMap<number, string>
  /** objects that are taken, or that the revision before has told already */
  used: Iterable<string>
  numbers: ReadonlyMap<string, number>
  unitOf: (key: string) => string | null
}

/**
 * Things of a model that nobody knows yet, and that the estate may hold already: from a list of rooms, from a person, from
 * another model of the building. A storey by its name or number, a room by its dwelling and name or use, a door or a window by
 * the rooms that it opens, a thing by the GlobalId that we gave it, by its serial number or by its room, kind and name; where one
 * alone fits on each side. Answers our objects by row.
 */
export const matchEstate = (
  seen: Inspection,
  standing: EstateSnapshot,
  { objects, used: taken, numbers, unitOf }: MatchedBefore,
): Map<number, string> => {
  const found = new Map<number, string>()
  const used = new Set([...objects.values(), ...taken])
  const objectOf = (row: number | undefined): string | undefined =>
    row === undefined ? undefined : (objects.get(row) ?? found.get(row))
  const pass = <T extends { row: number }, S extends { id: string }>(
    things: readonly T[],
    held: readonly S[],
    keyOf: (thing: T) => string | undefined,
    keyOfHeld: (row: S) => string | undefined,
  ): void => {
    const news = soles(
      things.filter(({ row }) => objectOf(row) === undefined),
      keyOf,
    )
    const olds = soles(
      held.filter(({ id }) => !used.has(id)),
      keyOfHeld,
    )
    for (const [key, thing] of news) {
      const old = olds.get(key)
      if (!thing || !old) continue
      found.set(thing.row, old.id)
      used.add(old.id)
    }
  }
  const storeyRow = new Map(seen.storeys.map(({ id, row }) => [id, row]))
  const roomRow = new Map(seen.rooms.map(({ id, row }) => [id, row]))
  const named = ({ name }: Storey): string | undefined => plain(name) || undefined
  const numbered = ({ id }: Storey): string | undefined => numbers.get(id)?.toString()
  pass(seen.storeys, standing.storeys, named, ({ name }) => plain(name) || undefined)
  pass(seen.storeys, standing.storeys, numbered, ({ storey }) => storey?.toString())

  const placeOf = (room: Room): string | undefined =>
    (room.dwelling === null
      ? objectOf(room.storey === null ? undefined : storeyRow.get(room.storey))
      : unitOf(room.dwelling)) ?? undefined
  const inPlace = (what: string) => (room: Room) => {
    const place = placeOf(room)
    const says = plain(what === 'name' ? room.name || room.number : room.kind)
    return place && says && says !== 'other' ? `${place} ${says}` : undefined
  }
  const heldIn = (what: 'name' | 'kind') => (room: EstateSnapshot['rooms'][number]) => {
    const place = room.unit ?? room.storey
    return place ? `${place} ${plain(room[what])}` : undefined
  }
  pass(seen.rooms, standing.rooms, inPlace('name'), heldIn('name'))
  pass(seen.rooms, standing.rooms, inPlace('kind'), heldIn('kind'))

  const between = ({ kind, rooms }: Opening): string | undefined => {
    const known = rooms.flatMap((room) => objectOf(roomRow.get(room)) ?? [])
    return known.length > 0 && known.length === rooms.length ? opens(kind, known) : undefined
  }
  const heldBetween = ({ kind, rooms }: EstateSnapshot['openings'][number]): string | undefined =>
    rooms.length > 0 ? opens(kind, rooms) : undefined
  pass(
    seen.openings,
    standing.openings,
    (each) => and(between(each), each),
    (each) => and(heldBetween(each), each),
  )
  pass(seen.openings, standing.openings, between, heldBetween)

  const serial = (thing: { kind: string; serial: string | null }): string | undefined =>
    thing.serial ? `${thing.kind} ${plain(thing.serial)}` : undefined
  const inRoom = ({ room, kind }: Equipment): string | undefined => {
    const object = objectOf(room === null ? undefined : roomRow.get(room))
    return object && kind !== 'other' ? `${object} ${kind}` : undefined
  }
  pass(
    seen.equipment,
    standing.assets,
    ({ id }) => uuidOf(id),
    ({ id }) => id,
  )
  pass(seen.equipment, standing.assets, serial, serial)
  const heldInRoom = ({ room, kind }: EstateSnapshot['assets'][number]): string | undefined =>
    room ? `${room} ${kind}` : undefined
  pass(
    seen.equipment,
    standing.assets,
    (each) => and(inRoom(each), each),
    (each) => and(heldInRoom(each), each),
  )
  pass(seen.equipment, standing.assets, inRoom, heldInRoom)
  return found
}

/** The same place with the name beside it. */
const and = (place: string | undefined, { name }: { name: string }): string | undefined =>
  place && plain(name) ? `${place} ${plain(name)}` : undefined

const opens = (kind: string, rooms: readonly string[]): string => [kind, ...rooms.toSorted()].join(' ')

const plain = (text: string): string => bare(text).replaceAll(/[^a-z0-9+-]/g, '')

/** By key; nothing where several have the same. */
const soles = <T>(
  things: readonly T[],
  keyOf: (thing: T) => string | undefined,
): Map<string, T | undefined> => {
  const found = new Map<string, T | undefined>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== undefined) found.set(key, found.has(key) ? undefined : thing)
  }
  return found
}
