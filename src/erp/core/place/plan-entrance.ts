import { plain } from '../../../kernel/core/fold-words.ts'
import { words } from '../lease/lease-row.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'

export type HeldEntrance = { id: string; building: string; name: string; address: string }

export type EntranceScene = {
  row: ReadRow
  building: string
  /** the entrance of the dwelling that the line names */
  ofDwelling: string | null
  /** the entrance of this number, once it was told, wherever it stands */
  own: HeldEntrance | undefined
  /** those of the building */
  held: readonly HeldEntrance[]
  /** numbers under which the source told of entrances before */
  toldAs: ReadonlyMap<string, string>
  /** what a new one stands at, where the line does not say it */
  address: string
  makeId: (...parts: string[]) => string
}

export type PlannedEntrance =
  | { entrance: { id: string; name: string; address: string }; isSaid: boolean }
  | { fault: RowFault }

/** An entrance as a line tells it: known by its number, by a dwelling behind it, or by its name or address where one alone bears it; else a new one. */
export const planEntrance = (scene: EntranceScene): PlannedEntrance => {
  const { row, building, own, held, toldAs, address, makeId } = scene
  const name = words(row.values.name)
  const at = words(row.values.address)
  if (own && own.building !== building) return { fault: lineFault('other_building', name) }
  const found = own ?? behind(scene) ?? soleNamed(held, 'name', name) ?? soleNamed(held, 'address', at)
  if (found && (toldAs.get(found.id) ?? row.key) !== row.key)
    return { fault: lineFault('entrance_shared', found.name) }
  if (!found && !name) return { fault: { code: 'missing', column: 'name', value: '' } }
  const entrance = {
    id: found?.id ?? makeId('entrance', row.key),
    name: name || found!.name,
    address: at || (found?.address ?? address),
  }
  return { entrance, isSaid: !found || entrance.name !== found.name || entrance.address !== found.address }
}

const behind = ({ ofDwelling, held }: EntranceScene): HeldEntrance | undefined =>
  held.find(({ id }) => id === ofDwelling)

const soleNamed = (
  held: readonly HeldEntrance[],
  field: 'name' | 'address',
  said: string,
): HeldEntrance | undefined => {
  const alike = said ? held.filter((one) => plain(one[field]) === plain(said)) : []
  return alike.length === 1 ? alike[0] : undefined
}
