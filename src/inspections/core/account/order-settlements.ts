import { dayNumberOf } from '../../../kernel/core/zone.ts'
import type { SettlementRow } from './account-queries.ts'
import { depositDueOn } from './deposit-delay.ts'

/** What tells by when a deposit is due back: as it was issued; else from the keys, or from the exit where nobody has noted them. */
export type StandingSettlement = {
  state: SettlementRow['state']
  exitOn: string | null
  keysBackOn: string | null
  hasFlaws: boolean
  /** once it is issued: the last day, and what is owed to the tenant in cents */
  dueOn: string | null
  balance: number | null
}

/**
 * The last day on which a deposit is back in time, and by how many days it is late today (`YYYY-MM-DD`). Before an account is issued an exit without any
 * difference counts a month, another two (loi 89-462, art. 22). What is paid, or owed by the tenant, is never late.
 */
export const whenDue = (
  { state, exitOn, keysBackOn, hasFlaws, dueOn, balance }: StandingSettlement,
  today: string,
): Pick<SettlementRow, 'dueOn' | 'lateDays'> => {
  const from = keysBackOn ?? exitOn
  const due = dueOn ?? (from && depositDueOn(from, hasFlaws ? 'differs' : 'conform'))
  const isOwed = state === 'awaited' || state === 'open' || (state === 'issued' && (balance ?? 0) > 0)
  const late = due && isOwed ? dayNumberOf(today) - dayNumberOf(due) : 0
  return { dueOn: due, lateDays: Math.max(0, late) }
}

/** What is to be paid back first: the latest above, then by their day; what is paid at the end. */
export const orderSettlements = <Row extends Pick<SettlementRow, 'state' | 'dueOn'>>(
  rows: readonly Row[],
): Row[] =>
  [...rows].sort(
    (a, b) =>
      Number(a.state === 'paid') - Number(b.state === 'paid') ||
      Number(a.dueOn === null) - Number(b.dueOn === null) ||
      Number((a.dueOn ?? '') > (b.dueOn ?? '')) - Number((a.dueOn ?? '') < (b.dueOn ?? '')),
  )
