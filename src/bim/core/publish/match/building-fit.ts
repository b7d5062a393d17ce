import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { Inspection } from '../../../../ifc/core/inspect/inspection.ts'
import type { addressUnlike } from './compare-address.ts'
import type { Problem } from '../../../../ifc/core/problem.ts'
import type { Candidate, Unit } from './match-dwellings.ts'
import type { DwellingUnit } from './dwelling-units.ts'

/** A dwelling as far as it tells one building from another. `surface` in square metres; `rooms`: main rooms (a T3 has three). */
export type Home = { storey: number | null; surface: number | null; rooms: number | null }

/** A dwelling of a model, and the unit that it is taken for. */
export type Pair = readonly [model: Home, ours: Home]

type Buildings = {
  model: readonly Home[]
  ours: readonly Home[]
  pairs: readonly Pair[]
  /** how its address is not ours, where it is not */
  address?: ReturnType<typeof addressUnlike>
}
type Look = { code: string; weight: number; of: (buildings: Buildings) => Problem['params'] | undefined }

/** Two measures of one dwelling differ by a room or so. */
const otherSurface = 0.15
/** Fewer dwellings than these tell nothing of a building. */
const fewest = 3

/**
 * What tells that a model is of another building, the surest first. A model of one staircase has fewer dwellings and storeys:
 * each of these alone is only said; with the other, or where types or surfaces are others, the building is doubted.
 */
const looks: readonly Look[] = [
  {
    code: 'unlike_town',
    weight: 2,
    of: ({ address }) => (address?.code === 'unlike_town' ? address.params : undefined),
  },
  {
    code: 'unlike_surfaces',
    weight: 2,
    of: ({ pairs }) => {
      const known = pairs.flatMap(([m, o]) =>
        m.surface && o.surface ? [[m.surface, o.surface] as const] : [],
      )
      const other = known.filter(([m, o]) => Math.abs(m - o) / o > otherSurface)
      return known.length >= fewest && other.length * 2 > known.length
        ? {
            n: other.length,
            all: known.length,
            model: Math.round(median(known.map(([m]) => m))),
            ours: Math.round(median(known.map(([, o]) => o))),
          }
        : undefined
    },
  },
  {
    code: 'unlike_types',
    weight: 2,
    of: ({ model, ours }) => {
      const [m, o] = [typesOf(model), typesOf(ours)]
      const [n, all] = [sumOf(m), Math.min(sumOf(m), sumOf(o))]
      const same = [...m].reduce((sum, [type, count]) => sum + Math.min(count, o.get(type) ?? 0), 0)
      return n >= fewest && all >= fewest && same * 2 < all
        ? { model: sayTypes(m), ours: sayTypes(o) }
        : undefined
    },
  },
  {
    code: 'unlike_dwellings',
    weight: 1,
    of: ({ model, ours }) =>
      model.length > 0 &&
      ours.length > 0 &&
      Math.abs(model.length - ours.length) > Math.max(2, ours.length / 5)
        ? { model: model.length, ours: ours.length }
        : undefined,
  },
  {
    code: 'unlike_storeys',
    weight: 1,
    of: ({ model, ours }) => {
      const [m, o] = [storeysOf(model), storeysOf(ours)]
      return m > 0 && o > 0 && m !== o ? { model: m, ours: o } : undefined
    },
  },
  {
    code: 'unlike_address',
    weight: 1,
    of: ({ address }) => (address?.code === 'unlike_address' ? address.params : undefined),
  },
]

/** What of a model is not as its building, as sentences; and whether that is enough to doubt that it is the building. */
export const misfitsOf = (buildings: Buildings): { problems: Problem[]; unlike: boolean } => {
  const found = looks.flatMap((look) => {
    const params = look.of(buildings)
    return params ? [{ weight: look.weight, problem: { code: look.code, params } }] : []
  })
  return {
    problems: found.map(({ problem }) => problem),
    unlike: found.reduce((sum, { weight }) => sum + weight, 0) >= 2,
  }
}

/** The dwellings of a model beside those of the building to which it was delivered. */
export const fitOf = (
  seen: Pick<Inspection, 'dwellings' | 'rooms'>,
  candidates: readonly Candidate[],
  settled: ReadonlyMap<string, DwellingUnit>,
  units: readonly Unit[],
  address?: Buildings['address'],
): ReturnType<typeof misfitsOf> => {
  const kinds = groupRows(seen.rooms, ({ dwelling }) => dwelling ?? '')
  const types = new Map(seen.dwellings.map(({ key, type }) => [key, type]))
  const homes = new Map(
    candidates.map(({ key, storey, surface }): [string, Home] => [
      key,
      {
        storey,
        surface,
        rooms: mainRoomsOf(
          types.get(key) ?? null,
          (kinds.get(key) ?? []).map(({ kind }) => kind),
        ),
      },
    ]),
  )
  const ours = new Map(
    units.map(({ id, storey, surface, rooms }): [string, Home] => [
      id,
      { storey, surface, rooms: rooms ?? null },
    ]),
  )
  const pairs = [...settled.values()].flatMap(({ key, unit }): Pair[] => {
    const [model, home] = [homes.get(key), ours.get(unit ?? '')]
    return model && home ? [[model, home]] : []
  })
  return misfitsOf({ model: [...homes.values()], ours: [...ours.values()], pairs, address })
}

/** Where the building is doubted nobody is known by a door: what somebody said stands, the rest is looked at. */
export const unsettle = (settled: ReadonlyMap<string, DwellingUnit>): Map<string, DwellingUnit> =>
  new Map([...settled].map(([key, each]) => [key, { ...each, sure: each.how === 'hand' }]))

/** The main rooms of a dwelling, by its type («T3», «F4 bis») or else by those that one lives and sleeps in. */
export const mainRoomsOf = (type: string | null, kinds: readonly string[]): number | null => {
  const said = type?.match(/^\s*[TF]\s*([1-9])/i)?.[1]
  if (said) return Number(said)
  return kinds.filter((kind) => kind === 'living' || kind === 'bedroom').length || null
}

const typesOf = (homes: readonly Home[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const { rooms } of homes) if (rooms) counts.set(rooms, (counts.get(rooms) ?? 0) + 1)
  return new Map([...counts].toSorted(([a], [b]) => a - b))
}

const sumOf = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

const sayTypes = (counts: ReadonlyMap<number, number>): string =>
  [...counts].map(([type, n]) => `${n} T${type}`).join(', ')

const storeysOf = (homes: readonly Home[]): number =>
  new Set(homes.flatMap(({ storey }) => storey ?? [])).size

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
