import type { HeldAct } from '../../../kernel/web/outbox.ts'
import type { BulkItem } from '../../core/bulk/bulk-acts.ts'
import type { RequestRow } from '../../core/contract.ts'
import { holdAct } from '../office/requests-client.ts'

/** A request with which it could not be done, and why not. */
export type RefusedRow = { row: RequestRow; why: string }

export type BulkRun = {
  /** how many stay as they were */
  takeBack: () => Promise<number>
  /** once all have left; never, where one was taken back */
  ended: Promise<RefusedRow[]>
}

/** As long as a toast stands. */
const holdMs = 10_000

/** Each row gets its own command; all leave in ten seconds, and until then may be taken back. */
export const sendBulk = (
  items: readonly { row: RequestRow; item: BulkItem }[],
  holding = holdAct as (type: string, subject: string, data: unknown, also: object) => HeldAct,
): BulkRun => {
  const held = items.map(({ row, item }) => ({
    row,
    act: holding(item.type, row.id, item.data, { ms: holdMs, stays: true }),
  }))
  return {
    takeBack: async () =>
      (await Promise.all(held.map(({ act }) => act.takeBack()))).filter((isBack) => isBack).length,
    ended: Promise.all(
      held.map(async ({ row, act }) => {
        const outcome = await act.outcome
        return outcome.ok ? [] : [{ row, why: outcome.message }]
      }),
    ).then((all) => all.flat()),
  }
}
