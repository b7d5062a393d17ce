import { dayOf } from '../../../kernel/core/dates.ts'

/**
 * The day on which a request that was set aside is shown again: `until`, or before it the one on which it is due. What was late
 * already when it was set aside (`at`) stays aside: that was known.
 */
export const asideUntil = (due: string, until: string, at: string): string => {
  const day = dayOf(due)
  return Date.parse(due) >= Date.parse(at) && day < until ? day : until
}
