import type { BuildingPlans } from '../../../estate/core/contract.ts'
import type { PackedPlans, PackedWorks } from './pack-contract.ts'

type Units = readonly { id: string }[]

export const foldPlans = (all: BuildingPlans, units: Units): PackedPlans => {
  const unit = placesOf(units)
  const storey = placesOf(all.storeys)
  const room = placesOf(all.rooms)
  return {
    id: all.building,
    storeys: all.storeys,
    plans: all.plans.map(({ unit: u, storey: s, ...plan }) => ({
      ...plan,
      ...full({ u: unit(u), s: storey(s) }),
    })),
    rooms: all.rooms.map(({ unit: u, storey: s, id, ...each }) => ({
      id,
      ...full({ ...each, u: unit(u), s: storey(s) }),
    })),
    openings: all.openings.map(({ rooms: both, ...each }) => ({
      ...each,
      r: both.flatMap((id) => room(id) ?? []),
    })),
    assets: all.assets.map(({ unit: u, storey: s, room: r, id, open, ...each }) => ({
      id,
      ...full({ ...each, open: open || null, u: unit(u), s: storey(s), r: room(r) }),
    })),
    ...(all.finishes?.length
      ? {
          finishes: all.finishes.flatMap(({ room: r, surface: s, material: m, renewedOn: d }) => {
            const place = room(r)
            return place === undefined ? [] : [{ r: place, s, ...full({ m, d }) }]
          }),
        }
      : {}),
    ...(all.accesses?.length ? { accesses: all.accesses.map(({ said: _, ...each }) => each) } : {}),
    can: all.can,
  }
}

/** All that is known inside as the house tells it; of one `unit` alone when that is all one asks. */
export const unfoldPlans = (packed: PackedPlans, units: Units, unit?: string): BuildingPlans => {
  const { storeys: floors, rooms } = packed
  const only = unit === undefined ? undefined : units.findIndex((each) => each.id === unit)
  const asked = (row: { u?: number | undefined }): boolean => only === undefined || row.u === only
  return {
    building: packed.id,
    storeys: floors,
    plans: packed.plans
      .filter(asked)
      .map(({ u, s, ...plan }) => ({ ...plan, unit: idOfUnit(units, u), storey: idOfUnit(floors, s) })),
    rooms: rooms.filter(asked).map(({ u, s, ...room }) => ({
      ...noRoom,
      ...room,
      unit: idOfUnit(units, u),
      storey: idOfUnit(floors, s),
    })),
    openings: packed.openings.map(({ r, ...each }) => ({
      ...each,
      rooms: r.flatMap((i) => rooms[i]?.id ?? []),
    })),
    assets: packed.assets.filter(asked).map((row) => unfoldAsset(packed, units, row)),
    finishes: (packed.finishes ?? []).flatMap(({ r, s, m = '', d = null }) => {
      const room = rooms[r]
      return room && asked(room) ? [{ room: room.id, surface: s, material: m, renewedOn: d }] : []
    }),
    accesses: (packed.accesses ?? []).filter((each) => unit === undefined || each.unit === unit),
    can: packed.can,
  }
}

type PackedAsset = PackedPlans['assets'][number]

export const unfoldAsset = (
  { storeys, rooms }: PackedPlans,
  units: Units,
  { u, s, r, ...each }: PackedAsset,
): BuildingPlans['assets'][number] => ({
  ...noAsset,
  ...each,
  unit: idOfUnit(units, u),
  storey: idOfUnit(storeys, s),
  room: idOfUnit(rooms, r),
})

const idOfUnit = (list: Units, i: number | undefined): string | null =>
  i === undefined ? null : (list[i]?.id ?? null)

const noRoom = { kind: '', name: '', number: '', surface: null, computed: null }
const noAsset = {
  kind: '',
  name: '',
  code: '',
  at: null,
  maker: '',
  model: '',
  serial: '',
  installedOn: null,
  warrantyUntil: null,
  meterKind: '' as const,
  deliveryPoint: '',
  unplaced: null,
  open: 0,
  last: [],
  said: {},
}

const placesOf = (list: Units): ((id: string | null) => number | undefined) => {
  const places = new Map(list.map((each, i) => [each.id, i]))
  return (id) => (id === null ? undefined : places.get(id))
}

// What is empty is not sent: the phone knows what nothing looks like.
const full = <T extends object>(row: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value))) as never

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** The same, with what was reported and done since. */
export const withWorks = (packed: PackedPlans, works: readonly PackedWorks[]): PackedPlans => {
  const changed = new Map(works.map((w) => [w.asset, w]))
  if (!changed.size) return packed
  return {
    ...packed,
    assets: packed.assets.map((each) => {
      const { open, last } = changed.get(each.id) ?? {}
      return open === undefined || !last ? each : { ...each, open, last }
    }),
  }
}
