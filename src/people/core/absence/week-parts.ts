import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../../kernel/core/zone.ts'

/** The parts of a week in which somebody is on call; together they are the whole week, none twice. */
export const weekParts = ['days', 'nights', 'weekendDays', 'weekendNights'] as const
export type WeekPart = (typeof weekParts)[number]

/** Two instants (ISO). */
export type Span = { starts: string; ends: string }

// Monday is 0; from 8 to 20, or from 20 to 8 of the day after.
const hours: Record<WeekPart, { days: readonly number[]; night: boolean }> = {
  days: { days: [0, 1, 2, 3, 4], night: false },
  nights: { days: [0, 1, 2, 3, 4], night: true },
  weekendDays: { days: [5, 6], night: false },
  weekendNights: { days: [5, 6], night: true },
}

/** The hours of a part of the week that begins on this Monday, in Paris. */
export const spansOf = (week: string, part: WeekPart): Span[] => {
  const { days, night } = hours[part]
  return days.map((day) =>
    night
      ? { starts: instantAt(dayPlus(week, day), '20:00'), ends: instantAt(dayPlus(week, day + 1), '08:00') }
      : { starts: instantAt(dayPlus(week, day), '08:00'), ends: instantAt(dayPlus(week, day), '20:00') },
  )
}

/** What nobody has of a week, in one piece each: «du samedi 20 h au dimanche 8 h». */
export const holesOf = (week: string, taken: readonly WeekPart[]): Span[] => {
  const free = weekParts.filter((part) => !taken.includes(part)).flatMap((part) => spansOf(week, part))
  return free
    .sort((one, other) => one.starts.localeCompare(other.starts))
    .reduce<Span[]>((whole, span) => {
      const last = whole.at(-1)
      return last?.ends === span.starts
        ? [...whole.slice(0, -1), { starts: last.starts, ends: span.ends }]
        : [...whole, span]
    }, [])
}

/** The turn of duty in which an instant lies: the week before, for a night that ends on a Monday. */
export const turnAt = (at: string): { week: string; part: WeekPart } => {
  const monday = mondayOf(dayOf(at))
  for (const week of [monday, dayPlus(monday, -7)])
    for (const part of weekParts)
      if (spansOf(week, part).some(({ starts, ends }) => starts <= at && at < ends)) return { week, part }
  throw new Error(`no turn of duty at ${at}`)
}

/** A date (yyyy-mm-dd) so many days later. */
export const dayPlus = (date: string, days: number): string => dateOf(dayNumberOf(date) + days)

/** The Monday of the week of a date. */
export const mondayOf = (date: string): string => dayPlus(date, 1 - weekdayOf(dayNumberOf(date)))
