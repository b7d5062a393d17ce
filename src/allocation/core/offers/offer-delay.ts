import type { Calendar } from '../../../kernel/core/calendar.ts'
import { lastDayToAct } from '../../../kernel/core/law-days.ts'

/** Days to answer an offer, at least (CCH R441-10). Silence after them is a refusal. */
export const leastDays = 10

/** The first day (`YYYY-MM-DD`) that may be the last to answer an offer that came to hand on a day (CPC 641, 642). */
export const leastLastDay = (calendar: Calendar, receivedOn: string): string =>
  lastDayToAct(calendar, receivedOn, leastDays)
