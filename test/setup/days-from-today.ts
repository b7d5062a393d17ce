import { dateOf, localDay, paris } from '../../src/kernel/core/zone.ts'

/**
 * Dates in Paris, by their distance to the day on which this is asked: by the calendar, for a day on which clocks are changed is not
 * of twenty-four hours. Asked once a file, it names the same days before midnight and after.
 */
export const daysFromToday = (): ((days: number) => string) => {
  const today = localDay(paris, Date.now())
  return (days) => dateOf(today + days)
}
