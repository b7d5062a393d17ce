import { monthsBetween } from './count-figures.ts'
import { dayBefore, monthStart } from './period.ts'

/** Two years that say what is ordinary, and the one that is watched. */
export const chartMonths = 36

/**
 * The months of a chart that are over (`2026-10`), oldest first: at most three years, up to that of `until`, and none of which the
 * house did not count every day (`first`: its first day; null: it counts nothing yet).
 */
export const monthsOver = (today: string, until: string, first: string | null): string[] => {
  if (first === null) return []
  const whole = first === monthStart(first) ? first : monthStart(first, -1)
  const over = dayBefore(monthStart(today), 1)
  const last = monthStart(until, -1) > over ? over : until
  return whole > last ? [] : monthsBetween(whole, last).slice(-chartMonths)
}
