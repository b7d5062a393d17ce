import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'

/**
 * The last day of a lease whose notice was received on a day (`YYYY-MM-DD`): the day of the same number, so many months later, else the
 * last of that month. It never moves, be it a Sunday or a holiday: nothing is to be done on it (USH, service-public.fr; CPC 642 is of
 * acts alone).
 */
export const leavingEnd = (receivedOn: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = receivedOn.split('-').map(Number)
  const last = Date.UTC(year, month + months, 0) / 86_400_000
  return dateOf(last - Math.max(0, Number(dateOf(last).slice(8)) - date))
}

/** The last day of which rent is due: to the end of the notice, unless somebody else moves in before (art. 15 I, with the landlord’s consent). */
export const lastRentDay = (ends: string, nextStarts: string | null): string => {
  if (nextStarts === null || nextStarts > ends) return ends
  return dayBefore(nextStarts)
}

/** The day before (`YYYY-MM-DD`). */
export const dayBefore = (date: string): string => daysLater(date, -1)

/** So many days later; before, where they are less than none. */
export const daysLater = (date: string, days: number): string => dateOf(dayNumberOf(date) + days)
