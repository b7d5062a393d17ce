import type { MapBuilding } from '../../core/contract.ts'

/** What the map can be narrowed to: each says which buildings it keeps. */
export const mapFilters = {
  danger: ({ danger }) => danger > 0,
  open: ({ open }) => open > 0,
  visits: ({ visits }) => visits > 0,
  unsure: ({ position }) => position === null || position.source === 'invented',
} satisfies Record<string, (building: MapBuilding) => boolean>

export type MapFilter = keyof typeof mapFilters

/** The filter of an address (`montrer`); nothing where all is shown. */
export const mapFilterOf = (query: URLSearchParams): MapFilter | undefined => {
  const asked = query.get('montrer') ?? ''
  return asked in mapFilters ? (asked as MapFilter) : undefined
}

/** The address of the map of an agency, narrowed to what a filter keeps. */
export const mapAddress = (agency: string | undefined, filter: MapFilter | undefined): string => {
  const said = new URLSearchParams({
    ...(agency ? { agence: agency } : {}),
    ...(filter ? { montrer: filter } : {}),
  }).toString()
  return `/bureau/planning/carte${said ? `?${said}` : ''}`
}
