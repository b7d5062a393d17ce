import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { InsideAsset, InsideDoor } from './inside.ts'
import { type Random, random } from './random.ts'

/** Boilers that are listed in buildings of which nothing else is told: enough to fail some dozens of times in a year and a half. */
const listedBoilers = 420

/**
 * What a landlord knows of buildings that nobody has drawn: all lifts, and the boilers of some, from the lists of the firms that keep them.
 * By building, in the order of the doors.
 */
export const listedThings = (doors: readonly InsideDoor[]): Map<string, InsideAsset[]> => {
  const r = random(29)
  const listed = new Map<string, InsideAsset[]>()
  const add = (building: string, thing: InsideAsset): void =>
    void listed.set(building, [...(listed.get(building) ?? []), thing])
  const heated = new Set(
    [...new Set(doors.map(({ building }) => building))].filter((building) => isGas(building)),
  )
  let boilers = 0
  for (const door of doors) {
    if (door.part === 'lift') add(door.building, sharedThing(door, liftKind, r))
    if (door.kind !== 'dwelling' || !heated.has(door.building) || boilers >= listedBoilers) continue
    add(door.building, heaterOf(door.id, door.built, true, r))
    boilers++
  }
  return listed
}

// One building in three, by its id.
const isGas = (building: string): boolean =>
  Number.parseInt(derivedId('listed boilers', building).slice(0, 4), 16) % 3 === 0

const boilers: [maker: string, model: string][] = [
  ['Saunier Duval', 'ThemaFast 25'],
  ['Frisquet', 'Hydromotrix 25'],
  ['Chaffoteaux', 'Niagara C 25'],
  ['elm.leblanc', 'Mégalis 24'],
]

/** A boiler, or a water heater where there is no gas. */
export const heaterOf = (unit: string, built: number | null, gas: boolean, r: Random): InsideAsset => {
  const year = notBefore(built, r.between(2003, 2022))
  const [maker, model] = r.pick(boilers)
  return gas
    ? {
        id: derivedId('seed thing', unit, 'boiler', 0),
        kind: 'boiler',
        name: 'Chaudière',
        unit,
        maker,
        model,
        serial: `${maker.slice(0, 2).toUpperCase()}${year % 100}${r.between(10_000, 99_999)}`,
        installedOn: `${year}-${String(r.between(1, 12)).padStart(2, '0')}-15`,
      }
    : {
        id: derivedId('seed thing', unit, 'waterHeater', 0),
        kind: 'waterHeater',
        name: 'Chauffe-eau',
        unit,
        maker: 'Atlantic',
        installedOn: `${year}-06-15`,
      }
}

/** A kind of thing that a building shares, as it is called, and from which year on there are such. */
export type SharedKind = [kind: string, name: string, from: number]
export const liftKind: SharedKind = ['lift', 'Ascenseur', 1988]

export const sharedThing = (
  { id: unit, built }: InsideDoor,
  [kind, name, from]: SharedKind,
  r: Random,
): InsideAsset => ({
  id: derivedId('seed thing', unit, kind, 0),
  kind,
  name,
  unit,
  installedOn: `${notBefore(built, from + r.between(0, 6))}-09-15`,
})

/** No lift is older than its house: a thing stands there from the year in which the house was built, at the earliest. */
const notBefore = (built: number | null, year: number): number => Math.max(built ?? 0, year)
