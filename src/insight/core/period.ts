import { instantAt } from '../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'

const ofDay = 86_400_000

/** Days of Paris, both included, and the instants that bound them (`to` is not in it). */
export type Period = { since: string; until: string; from: string; to: string }

/** The period asked for; by default the thirty days that end today. Backwards days are put in order. */
export const periodOf = (today: string, since?: string, until?: string): Period => {
  const last = until ?? (since && since > today ? since : today)
  const first = since ?? dayBefore(last, 29)
  const [a, b] = first <= last ? [first, last] : [last, first]
  return boundsOf(a, b)
}

/** As many days, just before: what a period is compared with. Nothing where they would begin before the house counts (`first`). */
export const periodBefore = ({ since, until }: Period, first: string): Period | null => {
  const days = dayNumberOf(until) - dayNumberOf(since) + 1
  return dayNumberOf(since) - days < dayNumberOf(first)
    ? null
    : boundsOf(dayBefore(since, days), dayBefore(since, 1))
}

/** The same days a year earlier, where the house counted all of them; 29 February is compared with the 28th. */
export const yearBefore = ({ since, until }: Period, first: string): Period | null =>
  since < first || sameDayBefore(since) < first ? null : boundsOf(sameDayBefore(since), sameDayBefore(until))

const sameDayBefore = (day: string): string => {
  const at = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return at.endsWith('-02-29') ? `${at.slice(0, 4)}-02-28` : at
}

const boundsOf = (since: string, until: string): Period => ({
  since,
  until,
  from: instantAt(since),
  to: instantAt(dayBefore(until, -1)),
})

/** The first day of the month that many months before that of `day`. */
export const monthStart = (day: string, before = 0): string => {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  return dateOf(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - before, 1) / ofDay)
}

export const dayBefore = (day: string, days: number): string => dateOf(dayNumberOf(day) - days)
