import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { changedFields, type KeptValues } from '../../core/keep-values.ts'
import type { PlannedAct } from '../../core/lease/plan-lease.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { lineFault, type RowFault } from '../../core/row-fault.ts'

/** The ERP as an author: the house acts for it. */
export const erpActor = houseActor(derivedId('loge', 'erp'), 'ERP')

/** Rows of a batch on their way into the house. `onTaken`: they were told, and say nothing new from now on. */
export type Taking = {
  kernel: Kernel
  source: string
  batch: { id: string; name: string }
  /** the day of the taking, as 2026-11-26 */
  today: string
  before: (key: string) => KeptValues | undefined
  keptOf: (row: ReadRow) => KeptValues
  onTaken: (rows: readonly ReadRow[]) => Promise<void>
}

export type WaitingRow = { row: ReadRow; fault: RowFault }

/** How rows of one entity become commands; told are those that wait. Sent again after a kill they are the same commands, or none. */
export type Taker = (taking: Taking, rows: readonly ReadRow[]) => Promise<WaitingRow[]>

/** Fields of which a row says something else than it did. */
export const changedIn = ({ before, keptOf }: Taking, row: ReadRow): ReadonlySet<string> =>
  changedFields(keptOf(row), before(row.key))

/** Sends what a row asks for, in its order; the first no keeps the rest and makes the line wait. */
export const sendActs = async (
  { kernel, batch }: Taking,
  acts: readonly PlannedAct[],
): Promise<RowFault | undefined> => {
  for (const { type, subject, data } of acts) {
    const outcome = await kernel.send(erpActor, {
      id: derivedId('erp', `${batch.id} ${type} ${subject} ${JSON.stringify(data)}`),
      type,
      subject,
      data,
      at: new Date().toISOString(),
    })
    if (!outcome.ok) return lineFault('refused', outcome.message)
  }
  return undefined
}
