import type { MapBuilding } from '../../core/contract.ts'

/** What the map can be narrowed to: how much of it stands in a building, in the unit of the points. */
const measures = {
  danger: ({ danger }) => danger,
  open: ({ open }) => open,
  visits: ({ visits }) => visits,
  without: ({ position }) => Number(position === null),
  invented: ({ position }) => Number(position?.source === 'invented'),
} satisfies Record<string, (building: MapBuilding) => number>

export type MapFilter = keyof typeof measures

/** Filters that are always offered; those of positions, where a building lacks a true one. */
const always: readonly MapFilter[] = ['danger', 'open', 'visits']

/** Whether a filter keeps this building. */
export const keepsBuilding = (filter: MapFilter | undefined, building: MapBuilding): boolean =>
  !filter || measures[filter](building) > 0

/** The filters that say something here, each with what the points of the map add up to. */
export const countFilters = (
  buildings: readonly MapBuilding[],
  chosen: MapFilter | undefined,
): { filter: MapFilter; n: number }[] =>
  (Object.keys(measures) as MapFilter[])
    .map((filter) => ({
      filter,
      n: buildings.reduce((sum, building) => sum + measures[filter](building), 0),
    }))
    .filter(({ filter, n }) => n > 0 || filter === chosen || always.includes(filter))

/** The filter of an address (`montrer`); nothing where all is shown. */
export const mapFilterOf = (query: URLSearchParams): MapFilter | undefined => {
  const asked = query.get('montrer') ?? ''
  return asked in measures ? (asked as MapFilter) : undefined
}

/** The address of the map of an agency, narrowed to what a filter keeps. */
export const mapAddress = (agency: string | undefined, filter: MapFilter | undefined): string => {
  const said = new URLSearchParams({
    ...(agency ? { agence: agency } : {}),
    ...(filter ? { montrer: filter } : {}),
  }).toString()
  return `/bureau/planning/carte${said ? `?${said}` : ''}`
}
