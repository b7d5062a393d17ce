import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { lineFault } from '../../core/row-fault.ts'
import { type Dwelling, dwellingsByRef } from './dwelling-store.ts'
import { sendActs, type Taker, type WaitingRow } from './taking.ts'

/** Rows become what the estate hears of each building, one command a building. */
export const takeUnits: Taker = async (taking, rows) => {
  const places = await dwellingsByRef(
    taking.kernel.database.owner,
    rows.map(({ key }) => key),
  )
  const waiting: WaitingRow[] = rows
    .filter(({ key }) => !places.has(key))
    .map((row) => ({ row, fault: lineFault('unknown_place', row.key) }))
  const known = rows.filter(({ key }) => places.has(key))
  for (const [building, of] of groupRows(known, ({ key }) => places.get(key)!.building)) {
    const data = buildingSaying(of, places, taking.batch.name)
    const fault = await sendActs(taking, [{ type: 'estate.import', subject: building, data }])
    if (fault) waiting.push(...of.map((row) => ({ row, fault })))
    else await taking.onTaken(of)
  }
  return waiting
}

const buildingSaying = (
  rows: readonly ReadRow[],
  places: ReadonlyMap<string, Dwelling>,
  batch: string,
): object => {
  const { agency, scheme, told } = places.get(rows[0]!.key)!
  return {
    agency,
    scheme,
    building: told,
    entrances: [],
    units: rows.map(({ key, values }) => ({ ...places.get(key)!.dwelling, ...sayings(values) })),
    refs: [],
    from: { origin: 'erp', batch },
  }
}

// A cell that is empty says nothing: what stands stays.
const sayings = (values: ReadRow['values']): ReadRow['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
