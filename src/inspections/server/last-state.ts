import {
  nameOf,
  roomKinds,
  usualRooms,
  type FinishSurface,
  finishSurfaces,
} from '../../estate/core/contract.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { InspectionPack, LastRoom } from '../core/contract.ts'
import { renewRoom } from '../core/walk/renew-room.ts'
import { knownFinishes, knownKeys, knownMeters } from './known-finishes.ts'
import type { Element, InspectionRecord } from '../core/record/record-shapes.ts'

type EstateRoom = { id: string; kind: string; name: string; surface: number | null }
type Finish = {
  room: string
  element: string
  material: Element['material'] | null
  condition: Element['condition']
  since: number | null
}

/**
 * What is known of a dwelling: of each room, meter and bunch of keys the last record that tells of it (a visit opens only some rooms), else
 * what the estate has learnt.
 */
export type LastState = Pick<InspectionPack, 'last' | 'things' | 'surfaces' | 'finishes' | 'meters'>

/** `says`: how a kind of room is called, where nobody has given it a name. */
export const lastState = async (db: Db, unit: string, says: (kind: string) => string): Promise<LastState> => {
  const records = await lastRecords(db, unit)
  const known = await estateRooms(db, unit)
  const things = await db.rows<LastState['things'][number]>(sql`
    select e.id, e.kind, e.name, e.room, e.installed_on as "installedOn" from estate.equipment e
    where e.unit = ${unit} and e.gone_on is null and e.joined_into is null and e.kind <> 'meter'
    order by e.kind, e.name, e.id limit 200`)
  const rooms = known.length ? known : await roomsToBegin(db, unit, records, says)
  const seen = await db.rows<Finish>(sql`
    select f.room, f.element, f.material, f.condition, f.since from inspections.finish f where f.unit = ${unit}`)
  const finishes = await knownFinishes(db, unit)
  const roomAt = (room: EstateRoom, place: number): LastRoom => {
    const record = records.find((each) => each.rooms.some((of) => of.room === room.id))
    return renewRoom(lastRoomOf(room, place, record, seen), finishes, record?.on ?? null)
  }
  const read = records.flatMap(({ meters }) => meters)
  return {
    last: {
      on: records[0]?.on ?? null,
      rooms: rooms.map(roomAt),
      meters: read
        .filter(({ id }, i) => read.findIndex((each) => each.id === id) === i)
        .map((meter) => ({ ...meter, isChanged: false })),
      keys: await knownKeys(
        db,
        unit,
        records.find(({ keys }) => keys.length > 0),
      ),
      detector: records.find(({ detector }) => detector)?.detector ?? null,
    },
    things,
    surfaces: Object.fromEntries(
      rooms.flatMap(({ id, surface }) => (surface === null ? [] : [[id, surface] as const])),
    ),
    finishes: finishes.map(({ room, surface, material, renewedOn }) => ({
      room,
      surface,
      ...(material ? { material } : {}),
      ...(renewedOn ? { since: Number(renewedOn.slice(0, 4)) } : {}),
    })),
    meters: await knownMeters(db, unit),
  }
}

/** As many records as are looked into, the newest first: a lease has two, with what was seen between. */
const mostRecords = 4

const lastRecords = async (db: Db, unit: string): Promise<InspectionRecord[]> =>
  (
    await db.rows<{ record: InspectionRecord }>(sql`
      select i.record::jsonb as record from inspections.inspection i
      where i.unit = ${unit} and i.state in ('signed', 'away') and i.record is not null
      order by i.ended_at desc limit ${mostRecords}`)
  ).map(({ record }) => record)

// As one walks through a flat, whatever it is called.
const estateRooms = async (db: Db, unit: string): Promise<EstateRoom[]> => {
  const rooms = await db.rows<EstateRoom>(sql`
    select s.id, s.kind, s.name, coalesce(s.surface, s.computed)::float as surface from estate.space s
    where s.unit = ${unit} and s.gone_on is null order by s.name, s.id limit 60`)
  return rooms.sort((a, b) => rankOfKind(a) - rankOfKind(b))
}

const rankOfKind = ({ kind }: EstateRoom): number => {
  const rank = (roomKinds as readonly string[]).indexOf(kind)
  return rank < 0 ? roomKinds.length : rank
}

// Where the estate lists no room: those of the last records, else those that such a dwelling has most often.
const roomsToBegin = async (
  db: Db,
  unit: string,
  records: readonly InspectionRecord[],
  says: (kind: string) => string,
): Promise<EstateRoom[]> => {
  const seen = records.flatMap(({ rooms }) => rooms)
  if (seen.length)
    return seen
      .filter(({ room }, i) => seen.findIndex((each) => each.room === room) === i)
      .map(({ room, kind, name }) => ({ id: room, kind, name, surface: null }))
  const home = await db.row<{ rooms: number | null }>(
    sql`select h.rooms from estate.home h where h.id = ${unit}`,
  )
  const taken: string[] = []
  return usualRooms(home?.rooms ?? 3).map((kind, n) => {
    const name = nameOf(says(kind), taken)
    taken.push(name)
    return { id: derivedId('usual room', unit, kind, n), kind, name, surface: null }
  })
}

const lastRoomOf = (
  { id, kind, name }: EstateRoom,
  place: number,
  record: InspectionRecord | undefined,
  finishes: readonly Finish[],
): LastRoom => {
  const before = record?.rooms.find(({ room }) => room === id)
  // Words of the former people stay in the record of their day.
  const elements = before
    ? before.elements.map((each) => ({ ...each, flaws: each.flaws.map(({ words: _, ...flaw }) => flaw) }))
    : elementsOf(finishes.filter(({ room }) => room === id))
  return { room: id, place: before?.place ?? place, kind, name, elements, photos: before?.photos ?? [] }
}

const isSurface = (element: string): element is FinishSurface =>
  (finishSurfaces as readonly string[]).includes(element)

const elementsOf = (finishes: readonly Finish[]): Element[] =>
  finishes.flatMap(({ element, material, condition, since }) =>
    isSurface(element)
      ? [
          {
            surface: element,
            ...(material ? { material } : {}),
            condition,
            isClean: true,
            ...(since ? { since } : {}),
            flaws: [],
          },
        ]
      : [],
  )
