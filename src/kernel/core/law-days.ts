import { type Calendar, isWorkingDay } from './calendar.ts'
import { dateOf, dayNumberOf } from './zone.ts'

/** So many days later (`YYYY-MM-DD`); before, where they are less than none. */
export const daysLater = (date: string, days: number): string => dateOf(dayNumberOf(date) + days)

/** The day of the same number so many months later, else the last of that month (CPC 641 al. 2). It is never moved. */
export const monthsLater = (date: string, months: number): string => {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number)
  const first = dateOf(Date.UTC(year, month - 1 + months) / dayLength)
  const last = dateOf(Date.UTC(year, month + months) / dayLength - 1)
  return `${first.slice(0, 8)}${String(Math.min(number, Number(last.slice(8)))).padStart(2, '0')}`
}

const dayLength = 86_400_000

/**
 * The last day on which an act may still be done, of a delay of so many days that runs from an event: the event’s day is not counted, and
 * an end on a Saturday, a Sunday or a holiday is put off to the next working day (CPC 641, 642).
 */
export const lastDayToAct = (calendar: Calendar, eventOn: string, days: number): string => {
  let last = daysLater(eventOn, days)
  while (!isWorkingDay(calendar, last)) last = daysLater(last, 1)
  return last
}
