import { words } from '../lease/lease-row.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'

export type SchemeScene = {
  row: ReadRow
  scheme: { id: string; name: string }
  /** the number under which the source told of that scheme before */
  toldAs: string | undefined
}

export type PlannedScheme = { id: string; name: string; isSaid: boolean } | { fault: RowFault }

/** A programme as a line tells it: the one of its building, by the ERP’s name. Two programmes of theirs in one of ours wait: nothing here is split. */
export const planScheme = ({ row, scheme, toldAs }: SchemeScene): PlannedScheme => {
  if (toldAs !== undefined && toldAs !== row.key) return { fault: lineFault('scheme_shared', scheme.name) }
  const name = words(row.values.name)
  return { id: scheme.id, name: name || scheme.name, isSaid: name !== '' && name !== scheme.name }
}
