import type { Outcome } from '../../../kernel/core/command.ts'
import type { BulkItem } from '../../core/bulk/bulk-acts.ts'
import type { RequestRow } from '../../core/contract.ts'
import { holdAct, send } from '../office/requests-client.ts'
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
type HeldItem = {
  row: RequestRow
  takeBack: () => Promise<boolean>
  leave: () => Promise<void>
  outcome: Promise<Outcome>
}

/** As long as a toast stands. */
const holdMs = 10_000

/** Each row gets its own command; all leave in ten seconds, or when something else is done, and until then may be taken back. */
export const sendBulk = async (items: readonly RowItem[]): Promise<BulkRun> => {
  await letRunLeave()
  const held = items.map(holdItem)
  keepRun(async () => void (await Promise.all(held.map(({ leave }) => leave()))))
  return {
    takeBack: async () =>
      (await Promise.all(held.map((one) => one.takeBack()))).filter((isBack) => isBack).length,
    ended: Promise.all(
      held.map(async ({ row, outcome }) => {
        const said = await outcome
        return said.ok ? [] : [{ row, why: said.message }]
      }),
    ).then((all) => all.flat()),
  }
}

const holdItem = ({ row, item: { type, data } }: RowItem): HeldItem => {
  const act = holdAct(type, row.id, data as never, { ms: holdMs, stays: true })
  let said: (outcome: Outcome) => void = () => undefined
  const outcome = new Promise<Outcome>((done) => {
    said = done
  })
  void act.outcome.then(said)
  return {
    row,
    outcome,
    takeBack: act.takeBack,
    // Taken back and sent anew: the outbox lets nothing pass what it still holds.
    leave: async () => {
      if (await act.takeBack()) void send(type, row.id, data as never).then(said)
    },
  }
}
