import { keyOfValue } from '../lease/lease-row.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'

/** Where a line says that something stands: by the number of a building that its source told, by a dwelling in it, or by both. */
export type NamedPlace = { building: string; dwelling: string }

export const namedPlace = ({ values }: ReadRow): NamedPlace => ({
  building: keyOfValue(values.building),
  dwelling: keyOfValue(values.dwelling),
})

/** The building of a line (an id of ours), or why there is none: nobody knows its number, or it names two. */
export const findBuilding = (
  named: NamedPlace,
  buildings: ReadonlyMap<string, string>,
  ofDwelling: string | undefined,
): string | RowFault => {
  const told = buildings.get(named.building)
  if (told && ofDwelling && told !== ofDwelling) return lineFault('other_building', named.building)
  return told ?? ofDwelling ?? lineFault('unknown_place', named.building || named.dwelling)
}
