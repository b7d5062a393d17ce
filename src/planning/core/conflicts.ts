import { calendarAt } from '../../kernel/core/calendar.ts'
import { holidays } from '../../kernel/core/holidays.ts'
import { dateOf, hour, instantOf, localDay, minute, msOf, paris, weekdayOf } from '../../kernel/core/zone.ts'
import type { Hour } from './board-days.ts'

/** What is known of a visit that is to be put at another hour. */
export type MovingVisit = {
  whose: 'firm' | 'own'
  urgency: string
  /** until when the landlord has promised it */
  due: string
  /** the building's commune: its public holidays */
  insee: string
  /** hours at which its crew is full, or is already somewhere */
  full: readonly Hour[]
  /** hours to which the tenant has said no */
  declined: readonly Hour[]
  /** the day from which its part is there (`2026-12-03`) */
  readyOn: string | null
}

/** Why an hour does not fit. `past` alone is refused by the house; the rest is said, and whoever is at the desk decides. */
export const conflictCodes = [
  'past',
  'sunday',
  'holiday',
  'closed',
  'full',
  'declined',
  'soon',
  'part',
  'late',
] as const
export type Conflict = (typeof conflictCodes)[number]

/** What no yes helps against. */
export const isRefused = (conflicts: readonly Conflict[]): boolean => conflicts.includes('past')

/** All that speaks against an hour, the gravest first; nothing where it fits. */
export const conflictsOf = (visit: MovingVisit, at: Hour, now: string): Conflict[] =>
  conflictCodes.filter((code) => speaksAgainst[code](visit, at, now))

type Rule = (visit: MovingVisit, at: Hour, now: string) => boolean

/** Nobody is told of a visit less than two hours before, unless there is danger or great haste. */
const noticeHours = 2

const speaksAgainst: Record<Conflict, Rule> = {
  past: ({ whose }, { starts, ends }, now) => msOf(whose === 'own' ? starts : ends) <= msOf(now),
  sunday: (_, { starts }) => weekdayOf(dayIn(starts)) === 7,
  holiday: ({ insee }, { starts }) => isHoliday(dateOf(dayIn(starts)), insee),
  closed: (visit, at) => !isWorked(visit, at),
  full: ({ full }, at) => full.some((other) => overlaps(other, at)),
  declined: ({ declined }, at) => declined.some((other) => overlaps(other, at)),
  soon: ({ urgency }, { starts, ends }, now) =>
    urgency !== 'U0' &&
    urgency !== 'U1' &&
    msOf(ends) > msOf(now) &&
    msOf(starts) - msOf(now) < noticeHours * hour,
  part: ({ readyOn }, { starts }) => readyOn !== null && dateOf(dayIn(starts)) < readyOn,
  late: ({ due }, { starts }) => msOf(starts) > msOf(due),
}

const overlaps = (a: Hour, b: Hour): boolean => msOf(a.starts) < msOf(b.ends) && msOf(b.starts) < msOf(a.ends)

const dayIn = (at: string): number => localDay(paris, msOf(at))

const isHoliday = (date: string, insee: string): boolean =>
  holidays(Number(date.slice(0, 4)), calendarAt(insee).holidays).some((one) => one.date === date)

/** From when to when they work, in minutes of the day: a firm as its diary is open, the own crew as the agency. */
const workHours = { firm: [480, 1080], own: [480, 1050] } as const

// A Sunday and a public holiday are said by themselves: a Saturday, and the hours before and after the day's work, are what is left.
const isWorked = ({ whose }: MovingVisit, { starts, ends }: Hour): boolean => {
  const d = dayIn(starts)
  if (weekdayOf(d) === 7) return true
  if (weekdayOf(d) === 6) return false
  const [from, to] = workHours[whose]
  const opens = instantOf(paris, d, from)
  return msOf(starts) >= opens && msOf(ends) <= opens + (to - from) * minute
}
