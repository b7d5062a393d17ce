import { calendarAt, isWorkingDay, officeCalendar } from '../../../kernel/core/calendar.ts'
import { dateOf, instantOf, isoOf, localDay, msOf } from '../../../kernel/core/zone.ts'

export type OfferedHours = { starts: string; ends: string }

const parts = [
  [8, 10],
  [10, 12],
  [14, 16],
  [16, 18],
] as const

/**
 * The next days on which one works where the building stands (`insee`: its commune), each with the parts of it that have not begun;
 * from the `skip`th of them.
 */
export const nextDays = (now: string, many: number, { skip = 0, insee = '' } = {}): OfferedHours[][] => {
  const calendar = calendarAt(insee)
  const today = localDay(officeCalendar.zone, msOf(now))
  return Array.from({ length: 60 }, (_, i) => today + i)
    .filter((day) => isWorkingDay(calendar, dateOf(day)))
    .map((day) =>
      parts
        .map(([from, to]) => ({ starts: at(day, from), ends: at(day, to) }))
        .filter(({ starts }) => starts > now),
    )
    .filter((hours) => hours.length > 0)
    .slice(skip, skip + many)
}

const at = (day: number, hour: number): string => isoOf(instantOf(officeCalendar.zone, day, hour * 60))
