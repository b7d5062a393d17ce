import { type Calendar, isWorkingDay } from '../../kernel/core/calendar.ts'
import { type Delay, endOfDelay } from '../../kernel/core/delay.ts'
import { dateOf, instantOf, isoOf, localDay, msOf, weekdayOf } from '../../kernel/core/zone.ts'
import type { Slot } from './order.ts'

/** What a contract's crew can do: visits a half-day, and how many are fixed at each hour. */
export type CrewDiary = {
  calendar: Calendar
  now: string
  urgency: string
  /** what the landlord promises of that urgency */
  delay: Delay
  capacity: number
  taken: readonly { starts: string; n: number }[]
}

/** How far ahead a crew's diary is open, in days. */
export const horizonDays = 60

const hour = 3_600_000
const halves = [
  [
    [8, 10],
    [10, 12],
  ],
  [
    [14, 16],
    [16, 18],
  ],
] as const

/**
 * The next times to offer, soonest first, within the landlord's delay: one that runs on the clock includes weekends, and all of
 * today; one of working days offers one time a half-day, so that there is a choice of days. When that window is full, the first ones
 * after it. Those on the half-days that are wanted (`days`: 1am, Monday morning) stand before the others, and none is later than
 * what was promised for their sake.
 */
export const nextSlots = (
  desk: CrewDiary,
  { limit = 6, days = [] }: { limit?: number | undefined; days?: readonly string[] } = {},
): Slot[] => {
  const free = freeSlots(desk)
  const until = windowEnd(desk)
  const within = free.filter(({ starts }) => msOf(starts) <= until)
  const apart = isOnTheClock(desk) ? within : onePerHalfDay(desk.calendar, within)
  const shown = apart.length ? apart : free.slice(0, 4)
  const isWanted = (slot: Slot): boolean => days.includes(halfDayOf(desk.calendar, slot))
  return [...shown.filter(isWanted), ...shown.filter((slot) => !isWanted(slot))].slice(0, limit)
}

/** Whether a time that somebody names is one of the crew's, and still free. */
export const stateOf = (desk: CrewDiary, slot: Slot): 'free' | 'taken' | 'unknown' => {
  const same = (other: Slot): boolean =>
    msOf(other.starts) === msOf(slot.starts) && msOf(other.ends) === msOf(slot.ends)
  if (freeSlots(desk).some(same)) return 'free'
  return freeSlots({ ...desk, taken: [], capacity: Math.max(desk.capacity, 1) }).some(same)
    ? 'taken'
    : 'unknown'
}

/** What is wrong with a time that somebody proposes. */
export const slotProblem = (
  slot: Slot,
  now: string,
): 'slot_backwards' | 'slot_past' | 'slot_too_long' | undefined => {
  const [from, to] = [msOf(slot.starts), msOf(slot.ends)]
  if (to <= from) return 'slot_backwards'
  if (to <= msOf(now)) return 'slot_past'
  return to - from > 24 * hour ? 'slot_too_long' : undefined
}

/** Hours of the crew's days, working or not, at which it can come to nobody more: what somebody at a desk is warned of. */
export const fullHours = (desk: CrewDiary): Slot[] => {
  const today = localDay(desk.calendar.zone, msOf(desk.now))
  return Array.from({ length: horizonDays }, (_, i) => today + i).flatMap((d) =>
    halves.flatMap((half) => {
      const free = freeInHalf(desk, d, half).map(({ starts }) => starts)
      return hoursOf(desk, d, half).filter(({ starts }) => !free.includes(starts))
    }),
  )
}

const freeSlots = (desk: CrewDiary): Slot[] => {
  const today = localDay(desk.calendar.zone, msOf(desk.now))
  return Array.from({ length: horizonDays }, (_, i) => today + i)
    .filter((d) => isOnTheClock(desk) || isWorkingDay(desk.calendar, dateOf(d)))
    .flatMap((d) => halves.flatMap((half) => freeInHalf(desk, d, half)))
    .filter((slot) => inTime(desk, slot))
}

const freeInHalf = (desk: CrewDiary, d: number, half: (typeof halves)[number]): Slot[] => {
  const at = (h: number): number => instantOf(desk.calendar.zone, d, h * 60)
  // A visit agreed by phone may begin off the grid: it fills its half-day all the same.
  const [from, to] = half === halves[0] ? [at(0), at(13)] : [at(13), at(24)]
  if (busy(desk, from, to) >= desk.capacity) return []
  return hoursOf(desk, d, half).filter(
    ({ starts, ends }) => busy(desk, msOf(starts), msOf(ends)) < Math.ceil(desk.capacity / 2),
  )
}

const hoursOf = ({ calendar }: CrewDiary, d: number, half: (typeof halves)[number]): Slot[] =>
  half.map(([a, b]) => ({
    starts: isoOf(instantOf(calendar.zone, d, a * 60)),
    ends: isoOf(instantOf(calendar.zone, d, b * 60)),
  }))

const busy = ({ taken }: CrewDiary, from: number, to: number): number =>
  taken.reduce((n, at) => n + (msOf(at.starts) >= from && msOf(at.starts) < to ? at.n : 0), 0)

// For a danger, a slot that has begun will do while an hour of it is left; else two hours to get ready.
const inTime = ({ urgency, now }: CrewDiary, slot: Slot): boolean =>
  isNow(urgency) ? msOf(slot.ends) >= msOf(now) + hour : msOf(slot.starts) >= msOf(now) + 2 * hour

const isNow = (urgency: string): boolean => urgency === 'U0' || urgency === 'U1'
const isOnTheClock = ({ delay }: CrewDiary): boolean => 'minutes' in delay

const windowEnd = (desk: CrewDiary): number => {
  const { delay, now, calendar } = desk
  const last = msOf(endOfDelay(delay, now, calendar))
  const endOfDay = (ms: number): number => instantOf(calendar.zone, localDay(calendar.zone, ms) + 1, 0)
  return isOnTheClock(desk) ? Math.max(last, endOfDay(msOf(now))) : endOfDay(last)
}

const halfDayOf = ({ zone }: Calendar, { starts }: Slot): string => {
  const ms = msOf(starts)
  const day = localDay(zone, ms)
  return `${weekdayOf(day)}${ms < instantOf(zone, day, 13 * 60) ? 'am' : 'pm'}`
}

const onePerHalfDay = (calendar: Calendar, slots: readonly Slot[]): Slot[] => {
  const seen = new Set<string>()
  return slots.filter((slot) => {
    const half = `${localDay(calendar.zone, msOf(slot.starts))}${halfDayOf(calendar, slot)}`
    return !seen.has(half) && seen.add(half)
  })
}
