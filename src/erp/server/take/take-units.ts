import { groupRows } from '../../../kernel/core/group-rows.ts'
import { keyOfValue } from '../../core/lease/lease-row.ts'
import type { HeldEntrance } from '../../core/place/plan-entrance.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { lineFault, type RowFault } from '../../core/row-fault.ts'
import { toldEntrances } from './building-store.ts'
import { type Dwelling, dwellingsByRef } from './dwelling-store.ts'
import { sendActs, type Taker, type WaitingRow } from './taking.ts'

/** Rows become what the estate hears of each building, one command a building. */
export const takeUnits: Taker = async (taking, rows) => {
  const places = await dwellingsByRef(
    taking.kernel.database.owner,
    rows.map(({ key }) => key),
  )
  const entrances = await toldEntrances(
    taking,
    rows.map(({ values }) => keyOfValue(values.entrance)),
  )
  const judged = rows.map((row) => ({ row, fault: faultOf(row, places.get(row.key), entrances) }))
  const waiting: WaitingRow[] = judged.flatMap(({ row, fault }) => (fault ? [{ row, fault }] : []))
  const known = judged.flatMap(({ row, fault }) => (fault ? [] : [row]))
  for (const [building, of] of groupRows(known, ({ key }) => places.get(key)!.building)) {
    const data = buildingSaying(of, { places, entrances }, taking.batch.name)
    const fault = await sendActs(taking, [{ type: 'estate.import', subject: building, data }])
    if (fault) waiting.push(...of.map((row) => ({ row, fault })))
    else await taking.onTaken(of)
  }
  return waiting
}

const faultOf = (
  { key, values }: ReadRow,
  place: Dwelling | undefined,
  entrances: ReadonlyMap<string, HeldEntrance>,
): RowFault | undefined => {
  if (!place) return lineFault('unknown_place', key)
  const number = keyOfValue(values.entrance)
  const entrance = entrances.get(number)
  if (number && !entrance) return lineFault('unknown_entrance', number)
  return entrance && entrance.building !== place.building ? lineFault('other_building', number) : undefined
}

type ToldPlaces = {
  places: ReadonlyMap<string, Dwelling>
  entrances: ReadonlyMap<string, HeldEntrance>
}

const buildingSaying = (
  rows: readonly ReadRow[],
  { places, entrances }: ToldPlaces,
  batch: string,
): object => {
  const { agency, scheme, told } = places.get(rows[0]!.key)!
  return {
    agency,
    scheme,
    building: told,
    entrances: [],
    units: rows.map(({ key, values }) => ({
      ...places.get(key)!.dwelling,
      ...sayings({ ...values, entrance: entrances.get(keyOfValue(values.entrance))?.id ?? null }),
    })),
    refs: [],
    from: { origin: 'erp', batch },
  }
}

// A cell that is empty says nothing: what stands stays.
const sayings = (values: ReadRow['values']): ReadRow['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
