import type { Taken } from '../../../estate/core/contract.ts'
import type { Equipment, Inspection, Opening, Room, Storey } from '../inspect/shapes.ts'
import type { Point } from '../model/matrix.ts'
import type { Polygon } from '../model/polygon.ts'
import type { Say } from '../words/all.ts'
import { dayOf } from './day.ts'

/** Something that a revision holds, as the estate would take it. `key`: the dwelling that it is in, as the model tells it. */
export type Held = {
  [F in 'storey' | 'room' | 'opening' | 'asset']: {
    family: F
    id: string
    row: number
    key: string | null
    /** names of its room and of its storey */
    room: string | null
    storey: string | null
    says: Taken[F]
    /** how sure a value is, from 0 to 1, where it was not written down */
    sure: Record<string, number>
  }
}[keyof Taken & ('storey' | 'room' | 'opening' | 'asset')]

export type Placing = {
  /** our object of a record, by its row */
  objects: ReadonlyMap<number, string>
  /** storeys of the estate by GlobalId */
  numbers: ReadonlyMap<string, number>
  unitOf: (key: string) => string | null
  /** metres of the model's world to metres of the plan */
  onPlan: (at: Point) => [number, number, number] | null
  outlineOf: (room: Room) => Polygon | undefined
  /** the room in which the shape of a thing stands */
  roomOf: (thing: Equipment) => Room | undefined
  say: Say
}

/** Everything that a revision holds, storeys first: nothing stands on what comes after it. */
export const objectsOf = (seen: Inspection, placing: Placing): Held[] => {
  const { objects } = placing
  const storeys = firstBy(seen.storeys)
  const rooms = firstBy(seen.rooms)
  const object = (thing: { row: number } | undefined): string | null =>
    (thing && objects.get(thing.row)) ?? null
  const on = (storey: string | null): { storey: string | null; name: string | null } => {
    const found = storey === null ? undefined : storeys.get(storey)
    return { storey: object(found), name: found ? found.name : null }
  }
  return [
    ...seen.storeys.map((storey) => storeyOf(storey, placing)),
    ...seen.rooms.map((room) => roomOf(room, on(room.storey), placing)),
    ...seen.openings.map((opening) => openingOf(opening, on(opening.storey), placing)),
    ...seen.equipment.map((thing) => {
      const shaped = thing.placed === 'model' ? undefined : placing.roomOf(thing)
      const room = shaped ?? (thing.room === null ? undefined : rooms.get(thing.room))
      return assetOf(
        thing,
        { room, object: object(room), ...on(thing.storey ?? room?.storey ?? null) },
        placing,
      )
    }),
  ]
}

/** GlobalIds are not unique in real files: the first one counts. */
const firstBy = <T extends { id: string }>(things: readonly T[]): Map<string, T> => {
  const found = new Map<string, T>()
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing)
  return found
}

type On = { storey: string | null; name: string | null }

const storeyOf = (storey: Storey, { objects, numbers, say }: Placing): Held => {
  const number = numbers.get(storey.id)
  return {
    family: 'storey',
    ...bare(storey),
    storey: storey.name,
    says: {
      id: objects.get(storey.row)!,
      name: clip(storey.name) || say('publish.nameless.storey'),
      storey: number !== undefined && number >= -9 && number <= 80 ? number : null,
      z: within(storey.elevation ?? storey.placed, 90_000),
    },
  }
}

const roomOf = (room: Room, on: On, { objects, unitOf, outlineOf, say }: Placing): Held => {
  const { number, name, kind, dwelling, area } = room
  const outline = outlineOf(room)
  return {
    family: 'room',
    ...bare(room),
    key: dwelling,
    storey: on.name,
    says: {
      id: objects.get(room.row)!,
      storey: on.storey,
      unit: dwelling === null ? null : unitOf(dwelling),
      kind,
      name: clip(name || number) || say(`room.${kind}`),
      number: clip(number),
      surface: surface(area.declared),
      computed: surface(area.computed),
      outline: outline && outline.length >= 3 && outline.length <= 400 ? outline : null,
    },
  }
}

const openingOf = (opening: Opening, on: On, { objects, onPlan, say }: Placing): Held => ({
  family: 'opening',
  ...bare(opening),
  storey: on.name,
  says: {
    id: objects.get(opening.row)!,
    storey: on.storey,
    kind: opening.kind,
    name: clip(opening.name) || say(`diff.${opening.kind}`, { n: 1 }),
    rooms: [],
    at: opening.at && onPlan(opening.at),
  },
})

type In = On & { room: Room | undefined; object: string | null }

const assetOf = (thing: Equipment, place: In, { objects, unitOf, onPlan, say }: Placing): Held => {
  const key = place.room ? place.room.dwelling : thing.dwelling
  const installed = dayOf(thing.installed)
  const warranty = dayOf(thing.warranty)
  return {
    family: 'asset',
    ...bare(thing),
    key,
    room: place.room ? place.room.name || place.room.number : null,
    storey: place.name,
    says: {
      id: objects.get(thing.row)!,
      kind: thing.kind,
      name: clip(thing.name) || say(`equipment.${thing.kind}`),
      storey: place.storey,
      unit: key === null ? null : unitOf(key),
      room: place.object,
      maker: clip(thing.maker),
      model: clip(thing.model),
      serial: clip(thing.serial),
      installedOn: installed?.day ?? null,
      warrantyUntil: warranty?.exact ? warranty.day : null,
      at: thing.at && onPlan(thing.at),
    },
    sure: {
      ...(thing.placed === 'model' || !place.room ? {} : { room: thing.placed === 'nearest' ? 0.6 : 0.9 }),
      ...(installed && !installed.exact ? { installedOn: 0.5 } : {}),
    },
  }
}

const bare = ({ id, row }: { id: string; row: number }) => ({
  id,
  row,
  key: null as string | null,
  room: null as string | null,
  sure: {} as Record<string, number>,
})

const clip = (text: string | null): string => (text ?? '').trim().slice(0, 120).trim()
const within = (metres: number | null, most: number): number | null =>
  metres !== null && Math.abs(metres) < most ? Math.round(metres * 100) / 100 : null
const surface = (area: number | null): number | null =>
  area !== null && area >= 0.01 && area <= 2000 ? Math.round(area * 100) / 100 : null
