import { planScheme } from '../../core/place/plan-scheme.ts'
import type { ReadRow } from '../../core/read-row.ts'
import type { RowFault } from '../../core/row-fault.ts'
import { keysOfThings, saveCounterparts } from './counterpart-store.ts'
import { placesOf, type RowPlace } from './named-buildings.ts'
import { sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

/** Rows become the names of programmes, each found by a building of it. */
export const takeSchemes: Taker = async (taking, rows) => {
  const placeOf = await placesOf(taking, rows)
  const toldAs = await keysOfThings(taking.kernel.database.owner, taking.source, 'scheme')
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const fault = await takeScheme(taking, { row, place: placeOf(row), toldAs })
    if (fault) waiting.push({ row, fault })
    else await taking.onTaken([row])
  }
  return waiting
}

type SchemeRow = { row: ReadRow; place: RowPlace | { fault: RowFault }; toldAs: Map<string, string> }

const takeScheme = async (
  taking: Taking,
  { row, place, toldAs }: SchemeRow,
): Promise<RowFault | undefined> => {
  if ('fault' in place) return place.fault
  const { id, agency, scheme, told } = place.building
  const planned = planScheme({ row, scheme, toldAs: toldAs.get(scheme.id) })
  if ('fault' in planned) return planned.fault
  const data = {
    agency,
    scheme: { id: planned.id, name: planned.name },
    building: told,
    entrances: [],
    units: [],
    refs: [],
    from: { origin: 'erp', batch: taking.batch.name },
  }
  const fault = await sendActs(taking, planned.isSaid ? [{ type: 'estate.import', subject: id, data }] : [])
  if (fault) return fault
  toldAs.set(planned.id, row.key)
  await saveCounterparts(taking.kernel.database.owner, taking.source, [
    { entity: 'scheme', key: row.key, id: planned.id },
  ])
  return undefined
}
