import { derivedId } from '../../../kernel/server/record-ids.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type KnownFirm, planSupplier } from '../../core/supplier/plan-supplier.ts'
import { counterpartsOf, saveCounterparts } from './counterpart-store.ts'
import { changedIn, sendActs, type Taker, type WaitingRow } from './taking.ts'

/** Rows become firms, with their SIRET, their trades and where their orders go. */
export const takeSuppliers: Taker = async (taking, rows) => {
  const { kernel, source } = taking
  const db = kernel.database.owner
  const own = await counterpartsOf(
    db,
    source,
    'supplier',
    rows.map(({ key }) => key),
  )
  const firms = await db.rows<KnownFirm>(
    sql`select f.id, f.name, f.phone, f.email, f.siret, f.trades from contractors.company f`,
  )
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const planned = planSupplier({
      row,
      changed: changedIn(taking, row),
      own: own.get(row.key),
      firms,
      makeId: (...parts) => derivedId('erp', source, ...parts),
    })
    const fault = 'fault' in planned ? planned.fault : await sendActs(taking, planned.acts)
    if (fault || 'fault' in planned) waiting.push({ row, fault: fault! })
    else {
      await saveCounterparts(db, source, [{ entity: 'supplier', key: row.key, id: planned.id }])
      await taking.onTaken([row])
    }
  }
  return waiting
}
