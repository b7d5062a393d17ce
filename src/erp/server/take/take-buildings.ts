import type { ConvertedValue } from '../../core/converters.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { keyOfValue } from '../../core/lease/lease-row.ts'
import { lineFault } from '../../core/row-fault.ts'
import { saveCounterparts } from './counterpart-store.ts'
import { type Dwelling, dwellingsByRef } from './dwelling-store.ts'
import { sendActs, type Taker, type WaitingRow } from './taking.ts'

const buildingFields = ['name', 'address', 'postcode', 'commune', 'built'] as const

/** Rows become what the estate hears of a building, found by a dwelling that stands in it. */
export const takeBuildings: Taker = async (taking, rows) => {
  const db = taking.kernel.database.owner
  const places = await dwellingsByRef(
    db,
    rows.map(({ values }) => keyOfValue(values.dwelling)),
  )
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const place = places.get(keyOfValue(row.values.dwelling))
    const fault = place
      ? await sendActs(taking, [
          {
            type: 'estate.import',
            subject: place.building,
            data: sayingOf(row, place, taking.batch.name),
          },
        ])
      : lineFault('unknown_place', keyOfValue(row.values.dwelling))
    if (fault) waiting.push({ row, fault })
    else {
      await saveCounterparts(db, taking.source, [{ entity: 'building', key: row.key, id: place!.building }])
      await taking.onTaken([row])
    }
  }
  return waiting
}

const sayingOf = ({ values }: ReadRow, place: Dwelling, batch: string): object => ({
  agency: place.agency,
  scheme: place.scheme,
  building: {
    ...place.told,
    ...sayingsIn(values),
  },
  entrances: [],
  units: [],
  refs: [],
  from: { origin: 'erp', batch },
})

// A cell that is empty says nothing.
const sayingsIn = (values: ReadRow['values']): Record<string, ConvertedValue> =>
  Object.fromEntries(
    buildingFields.flatMap((field): [string, ConvertedValue][] =>
      values[field] === null || values[field] === undefined ? [] : [[field, values[field]]],
    ),
  )
