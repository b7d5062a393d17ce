import type { ReadRow } from '../../core/read-row.ts'
import { findBuilding, namedPlace } from '../../core/place/find-place.ts'
import type { RowFault } from '../../core/row-fault.ts'
import { buildingsById, type ToldBuilding } from './building-store.ts'
import { counterpartsOf } from './counterpart-store.ts'
import { type Dwelling, dwellingsByRef } from './dwelling-store.ts'
import type { Taking } from './taking.ts'

/** The building of a line, with the dwelling that the line names in it. */
export type RowPlace = { building: ToldBuilding; dwelling: Dwelling | undefined }

/** Where each line stands, or why nobody knows. */
export const placesOf = async (
  { kernel, source }: Taking,
  rows: readonly ReadRow[],
): Promise<(row: ReadRow) => RowPlace | { fault: RowFault }> => {
  const db = kernel.database.owner
  const named = rows.map(namedPlace)
  const numbers = named.map(({ building }) => building).filter(Boolean)
  const buildings = await counterpartsOf(db, source, 'building', numbers)
  const dwellings = await dwellingsByRef(
    db,
    named.map(({ dwelling }) => dwelling),
  )
  const ids = [...buildings.values(), ...[...dwellings.values()].map(({ building }) => building)]
  const told = await buildingsById(db, ids)
  return (row) => {
    const place = namedPlace(row)
    const dwelling = dwellings.get(place.dwelling)
    const building = findBuilding(place, buildings, dwelling?.building)
    return typeof building === 'string' ? { building: told.get(building)!, dwelling } : { fault: building }
  }
}
