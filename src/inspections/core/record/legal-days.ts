import { isWorkingDay, officeCalendar } from '../../../kernel/core/calendar.ts'
import { dateOf, day as millisecondsOfDay, dayNumberOf } from '../../../kernel/core/zone.ts'

/** Days after the entry inspection within which it may be completed on demand (loi 89-462, art. 3-2). */
const completionDays = 10
/** A commissaire de justice comes no sooner than so many days after the parties were told by registered letter (art. 3-2). */
const commissaireNotice = 7
/** The month and day on which collective heating is put on, where nobody told another. */
export const heatingFrom = '10-01'

const daysLater = (date: string, days: number): string => dateOf(dayNumberOf(date) + days)

// An end on a Saturday, a Sunday or a public holiday moves to the next working day (CPC, art. 642).
const nextWorkingDay = (date: string): string =>
  isWorkingDay(officeCalendar, date) ? date : nextWorkingDay(daysLater(date, 1))

/** The last day on which an entry inspection of that day may be completed: the day itself is not counted (CPC, art. 641, 642). */
export const lastDayToComplete = (on: string): string => nextWorkingDay(daysLater(on, completionDays))

/**
 * The last day on which the state of the heating may be added: a month after heating is first put on (`from`: `MM-DD`), or after the entry where it
 * is on by then (`YYYY-MM-DD`).
 */
export const lastDayToCompleteHeating = (on: string, from: string = heatingFrom): string => {
  const year = Number(on.slice(0, 4))
  const month = on.slice(5)
  // From June to the day on which it is put on, it is off; until May it is on since the autumn before.
  const first = month >= '06-01' && month < from ? `${year}-${from}` : on
  return nextWorkingDay(sameDayNextMonth(first))
}

// The same number of the month after, or its last day where it has no such day (CPC, art. 641).
const sameDayNextMonth = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month, Math.min(day, last)) / millisecondsOfDay)
}

/**
 * The first day on which a commissaire de justice may come where somebody was away or refused on that day: the registered letter
 * leaves on the next working day, and seven whole days lie between.
 */
export const commissaireFrom = (on: string): string =>
  daysLater(nextWorkingDay(daysLater(on, 1)), commissaireNotice)

/** The first day on which a commissaire may come where the registered letters leave on that day. */
export const officerFrom = (letterOn: string): string => daysLater(letterOn, commissaireNotice)
