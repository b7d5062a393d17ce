import { dayNumberOf, dateOf, weekdayOf } from '../../../kernel/core/zone.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { quietWeeks } from './screen-state.ts'

const mondayNumber = (now: string): number => {
  const day = dayNumberOf(localDate(officeCalendar, now))
  return day - weekdayOf(day) + 1
}

/** The Monday (yyyy-mm-dd) of the week of an instant, as the office counts days. */
export const weekOfInstant = (now: string): string => dateOf(mondayNumber(now))

/** The Mondays of the last four weeks that are over, and of this one. */
export const boardWeeks = (now: string): string[] =>
  Array.from({ length: quietWeeks + 1 }, (_, i) => dateOf(mondayNumber(now) + (i - quietWeeks) * 7))
