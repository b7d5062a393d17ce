import type { Actor } from '../src/kernel/core/access.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { heaterOf, liftKind, listedThings, sharedThing, type SharedKind } from './listed-things.ts'
import { type Random, random } from './random.ts'

type Send = (actor: Actor, type: string, subject: string, data: unknown, at?: string) => Promise<unknown>
export type InsideDoor = {
  id: string
  building: string
  agency: string
  kind: string
  part: string | null
  rooms: number | null
  surface: number | null
  size: number
  built: number | null
  isBare: boolean
}
export type Thing = { id: string; kind: string; unit: string; building: string }
type Room = { id: string; kind: string; name: string; surface: number }

/** Told in six buildings: three of Karim's, and one in each of three other agencies. */
/** A building of which nothing inside is known: who tries Loge tells its rooms and draws its plans herself. */
const bareBuilding = '70 avenue Paul Sabatier'

const others = ['saint-jean', 'razimbaud', 'roches']

/**
 * What stands inside six buildings, as it was told when Loge came: the rooms by who walks there, the equipment by a list. The
 * same tables as a model would fill, and sketches to tap.
 */
export const inside = async (
  kernel: Kernel,
  { house, caretaker, technicianAt, home }: Tellers,
  send: Send,
): Promise<Thing[]> => {
  const r = random(23)
  const doors = await kernel.database.owner.rows<InsideDoor>(sql`
    select u.id, u.building, u.agency, u.kind, u.part, u.rooms, u.surface, b.built, b.name = ${bareBuilding} as "isBare",
      (select count(*)::int from estate.unit d where d.building = u.building and d.kind = 'dwelling') as size
    from estate.unit u join estate.building b on b.id = u.building order by b.agency, b.name, b.id, u.kind desc, u.storey, u.door, u.id`)
  const things: Thing[] = []
  for (const building of chosen(doors, home, caretaker)) {
    const units = doors.filter((d) => d.building === building)
    const { agency } = units[0]!
    const teller = caretaker.buildings.includes(building) ? caretaker : technicianAt(agency)
    const gas = r.chance(0.7)
    const assets: InsideAsset[] = []
    for (const unit of units) {
      const rooms = unit.kind === 'dwelling' ? roomsOf(unit, r) : []
      if (rooms.length) await send(teller, 'room.list', building, { unit: unit.id, rooms })
      assets.push(...(unit.kind === 'dwelling' ? equipped(unit, rooms, gas, r) : shared(unit, r)))
    }
    await send(house, 'inventory.take', building, { source: 'import', at: listedOn, assets })
    things.push(...assets.map(({ id, kind, unit }) => ({ id, kind, unit, building })))
  }
  const told = new Set(things.map(({ building }) => building))
  const listed = listedThings(doors.filter(({ building, isBare }) => !told.has(building) && !isBare))
  for (const [building, assets] of listed) {
    await send(house, 'inventory.take', building, { source: 'import', at: listedOn, assets })
    things.push(...assets.map(({ id, kind, unit }) => ({ id, kind, unit, building })))
  }
  return things
}

export type Tellers = {
  house: Actor
  caretaker: Actor
  technicianAt: (agency: string) => Actor
  /** where Madame Le Goff lives */
  home: string
}

const listedOn = '2025-05-12T08:00:00.000Z'

const chosen = (doors: readonly InsideDoor[], home: string, caretaker: Actor): string[] => {
  const sized = new Map(doors.map((d) => [d.building, d]))
  const his = caretaker.buildings
    .filter((id) => id !== home)
    .toSorted((a, b) => (sized.get(a)?.size ?? 0) - (sized.get(b)?.size ?? 0) || (a < b ? -1 : 1))
  const elsewhere = others.flatMap(
    (agency) => doors.find((d) => d.agency === agency && d.size >= 10 && d.size <= 24)?.building ?? [],
  )
  return [home, ...his.slice(0, 2), ...elsewhere]
}

/** The rooms that a dwelling of so many has, and the shares of its surface. */
const roomsOf = ({ id, rooms, surface }: InsideDoor, r: Random): Room[] => {
  const bedrooms = Math.max(0, (rooms ?? 2) - 1)
  const shares: [kind: string, name: string, share: number][] = [
    ['hall', 'Entrée', 6],
    ['living', 'Séjour', bedrooms ? 24 : 30],
    ['kitchen', 'Cuisine', 11],
    ...Array.from({ length: bedrooms }, (_, i): [string, string, number] => [
      'bedroom',
      bedrooms > 1 ? `Chambre ${i + 1}` : 'Chambre',
      14 - i,
    ]),
    ['bathroom', 'Salle de bains', 6],
    ['toilet', 'WC', 2],
    ...(r.chance(0.4) ? [['utility', 'Rangement', 2] as [string, string, number]] : []),
  ]
  const all = shares.reduce((sum, [, , share]) => sum + share, 0)
  return shares.map(([kind, name, share], i) => ({
    id: derivedId('seed room', id, i),
    kind,
    name,
    surface: Math.round((10 * (surface ?? 50) * share) / all) / 10,
  }))
}

export type InsideAsset = {
  id: string
  kind: string
  name: string
  unit: string
  room?: string
  maker?: string
  model?: string
  serial?: string
  installedOn?: string
}

/** A boiler or a water heater, a radiator in each dry room, a smoke detector. */
const equipped = (
  { id: unit, built }: InsideDoor,
  rooms: readonly Room[],
  gas: boolean,
  r: Random,
): InsideAsset[] => {
  const inRoom = (kind: string): { room?: string } => {
    const room = rooms.find((each) => each.kind === kind)
    return room ? { room: room.id } : {}
  }
  const id = (kind: string, i = 0): string => derivedId('seed thing', unit, kind, i)
  const heater = heaterOf(unit, built, gas, r)
  const radiators = rooms
    .filter(({ kind }) => kind === 'living' || kind === 'bedroom')
    .map((room, i) => ({
      id: id('radiator', i),
      kind: 'radiator',
      name: `Radiateur, ${room.name.toLowerCase()}`,
      unit,
      room: room.id,
    }))
  return [
    { ...heater, ...inRoom(gas ? 'kitchen' : 'bathroom') },
    ...radiators,
    { id: id('smokeDetector'), kind: 'smokeDetector', name: 'Détecteur de fumée', unit, ...inRoom('hall') },
  ]
}

const ofPart: Record<string, SharedKind[]> = {
  lift: [liftKind],
  hall: [
    ['intercom', 'Interphone', 2008],
    ['extinguisher', 'Extincteur du hall', 2018],
  ],
  parking: [['extinguisher', 'Extincteur du parking', 2018]],
  roof: [['fan', 'Caisson de ventilation', 2004]],
}

const shared = (door: InsideDoor, r: Random): InsideAsset[] =>
  (ofPart[door.part ?? ''] ?? []).map((each) => sharedThing(door, each, r))

/** The kinds that a nature of request is about. */
const about: Record<string, string[]> = {
  'heating.none': ['boiler'],
  'heating.boiler': ['boiler'],
  'heating.radiator_cold': ['radiator'],
  'hotwater.none': ['boiler', 'waterHeater'],
  'lift.stopped': ['lift'],
  'lift.fault': ['lift'],
  'intercom.broken': ['intercom'],
}

/** The thing that broke there, where one is known: the report names it, as who taps it on the plan does. */
export const brokenAt = (
  things: readonly Thing[],
  unit: string | undefined,
  nature: string,
  i: number,
): string | undefined => {
  const there = things.filter((t) => t.unit === unit && about[nature]?.includes(t.kind))
  return there[i % Math.max(1, there.length)]?.id
}
