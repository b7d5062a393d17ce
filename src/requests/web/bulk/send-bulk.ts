import { shareScreen } from '../../../kernel/web/share-screen.ts'
import type { BulkItem } from '../../core/bulk/bulk-acts.ts'
import type { RequestRow } from '../../core/contract.ts'
import { holdAct } from '../office/requests-client.ts'
import { keepRun, letRunLeave } from './held-run.ts'

/** A request with which it could not be done, and why not. */
export type RefusedRow = { row: RequestRow; why: string }

export type BulkRun = {
  /** how many stay as they were */
  takeBack: () => Promise<number>
  /** once all have left; never, where one was taken back */
  ended: Promise<RefusedRow[]>
}

type RowItem = { row: RequestRow; item: BulkItem }
/** As long as a toast stands. */
const holdMs = 10_000

/** Each row gets its own command; all leave in ten seconds, or when something else is done, and until then may be taken back. */
export const sendBulk = async (items: readonly RowItem[]): Promise<BulkRun> => {
  const shares = shareScreen(items.length)
  await letRunLeave()
  const held = items.map(({ row, item: { type, data } }, n) => ({
    row,
    act: holdAct(type, row.id, data as never, { ms: holdMs, stays: true, effort: shares[n]! }),
  }))
  keepRun(async () => void (await Promise.all(held.map(({ act }) => act.leave()))))
  return {
    takeBack: async () =>
      (await Promise.all(held.map(({ act }) => act.takeBack()))).filter((isBack) => isBack).length,
    ended: Promise.all(
      held.map(async ({ row, act }) => {
        const said = await act.outcome
        return said.ok ? [] : [{ row, why: said.message }]
      }),
    ).then((all) => all.flat()),
  }
}
