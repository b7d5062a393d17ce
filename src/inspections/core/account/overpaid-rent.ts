import { daysLater, monthsLater } from '../../../kernel/core/law-days.ts'
import { type Cents, cents } from '../../../kernel/core/money.ts'
import { rentOfDays } from './statement.ts'

/** What was paid for days after the end of a lease, month by month: days over days of that month, to the cent. Nothing where `paidUntil` is no later. */
export const overpaidRent = (monthly: Cents, endsOn: string, paidUntil: string | null): Cents => {
  if (paidUntil === null) return cents(0)
  let sum = 0
  let from = daysLater(endsOn, 1)
  while (from <= paidUntil) {
    const last = monthEnd(from)
    const until = last < paidUntil ? last : paidUntil
    sum += rentOfDays(monthly, dayNumber(until) - dayNumber(from) + 1, dayNumber(last))
    from = daysLater(last, 1)
  }
  return cents(sum)
}

const dayNumber = (date: string): number => Number(date.slice(8))
const monthEnd = (date: string): string => daysLater(monthsLater(`${date.slice(0, 8)}01`, 1), -1)
