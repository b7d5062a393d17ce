import { type HolidayRule, holidayRuleOf, holidays } from './holidays.ts'
import {
  dateOf,
  day,
  dayNumberOf,
  hour,
  instantOf,
  isoOf,
  localDay,
  minute,
  msOf,
  offsetAt,
  weekdayOf,
} from './zone.ts'

/** Local hours of a day, `[['08:30', '12:30'], …]`, in order and apart. */
export type Hours = readonly (readonly [from: string, to: string])[]

/**
 * When a landlord works: plain data, so that it may be stored. `open` goes from 1 (Monday) to 7 (Sunday).
 * Keep one object per landlord: what it computes is remembered by its identity.
 */
export type Calendar = {
  zone: string
  open: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, Hours>>
  holidays: HolidayRule
  /** further closing days, `YYYY-MM-DD` */
  closed?: readonly string[]
}

const officeHours: Hours = [
  ['08:30', '12:30'],
  ['13:30', '17:30'],
]

/** Monday to Friday, 8:30–12:30 and 13:30–17:30, Paris time, French public holidays. */
export const officeCalendar: Calendar = {
  zone: 'Europe/Paris',
  open: { 1: officeHours, 2: officeHours, 3: officeHours, 4: officeHours, 5: officeHours, 6: [], 7: [] },
  holidays: 'france',
}

/** The same where a building stands, by the INSEE code of its commune: a public holiday of its territory is no working day there. */
export const calendarAt = (insee: string | null | undefined): Calendar => {
  const rule = holidayRuleOf(insee)
  const calendar = calendars.get(rule) ?? { ...officeCalendar, holidays: rule }
  calendars.set(rule, calendar)
  return calendar
}

const calendars = new Map<HolidayRule, Calendar>([['france', officeCalendar]])

/** Whether somebody is at work at this instant; the closing minute is closed. */
export const isOpen = (calendar: Calendar, at: string): boolean => {
  const ms = msOf(at)
  return spansOf(calendar, localDay(calendar.zone, ms)).some(([from, to]) => from <= ms && ms < to)
}

/** Whether that local date (`YYYY-MM-DD`) has any opening hours. */
export const isWorkingDay = (calendar: Calendar, date: string): boolean =>
  spansOf(calendar, dayNumberOf(date)).length > 0

/** Open minutes from one instant to another (not rounded); 0 when `to` is not after `from`. */
export const workingMinutes = (calendar: Calendar, from: string, to: string): number => {
  const [start, end] = [msOf(from), msOf(to)]
  if (end <= start) return 0
  let open = 0
  const last = localDay(calendar.zone, end)
  for (let d = localDay(calendar.zone, start); d <= last; d++)
    for (const [a, b] of spansOf(calendar, d)) open += Math.max(0, Math.min(b, end) - Math.max(a, start))
  return open / minute
}

/** The instant at which that many open minutes have passed. 0 gives the instant itself. */
export const addWorkingMinutes = (calendar: Calendar, at: string, minutes: number): string => {
  const start = msOf(at)
  let left = minutes * minute
  if (left <= 0) return isoOf(start)
  const first = localDay(calendar.zone, start)
  for (let d = first; d < first + tenYears; d++)
    for (const [a, b] of spansOf(calendar, d)) {
      const free = Math.max(0, b - Math.max(a, start))
      if (left <= free) return isoOf(Math.max(a, start) + left)
      left -= free
    }
  throw neverOpen()
}

/**
 * So many working days later, at the same local time kept within that day's hours. The day of `at` is not counted
 * (« jours ouvrés »: from Saturday, one working day is Monday).
 */
export const addWorkingDays = (calendar: Calendar, at: string, days: number): string => {
  const start = msOf(at)
  if (days <= 0) return isoOf(start)
  const first = localDay(calendar.zone, start)
  const target = openDay(calendar, first, days)
  const spans = spansOf(calendar, target)
  const sameTime = instantOf(calendar.zone, target, minuteOfDay(calendar.zone, start))
  return isoOf(Math.min(Math.max(sameTime, spans[0]?.[0] ?? sameTime), spans.at(-1)?.[1] ?? sameTime))
}

/** Clock hours, open or not. */
export const addHours = (at: string, hours: number): string => isoOf(msOf(at) + hours * hour)

/** The same local time, so many months later; the last day of the month when there is no such date. */
export const addMonths = (calendar: Calendar, at: string, months: number): string => {
  const start = msOf(at)
  const from = new Date(localDay(calendar.zone, start) * day)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const target = Date.UTC(year, month, Math.min(from.getUTCDate(), lastDate)) / day
  return isoOf(instantOf(calendar.zone, target, minuteOfDay(calendar.zone, start)))
}

/** The same day so many years later (`YYYY-MM-DD`); 29 February becomes the 28th. */
export const yearsLater = (date: string, years: number): string => {
  const year = String(Number(date.slice(0, 4)) + years)
  const monthDay = date.slice(4, 10)
  return monthDay === '-02-29' ? `${year}-02-28` : `${year}${monthDay}`
}

/** The local date of an instant, `YYYY-MM-DD`. */
export const localDate = (calendar: Calendar, at: string): string => dateOf(localDay(calendar.zone, msOf(at)))

/** The instant at which a local day (`YYYY-MM-DD`) is over. */
export const endOfDay = (calendar: Calendar, date: string): string =>
  isoOf(instantOf(calendar.zone, Date.parse(date) / day + 1, 0))

const tenYears = 3_660

type Span = readonly [from: number, to: number]
const spansByCalendar = new WeakMap<Calendar, Map<number, readonly Span[]>>()

/** The opening spans of a local day as instants, remembered: a million requests ask for the same few days. */
const spansOf = (calendar: Calendar, dayNumber: number): readonly Span[] => {
  const days = spansByCalendar.get(calendar) ?? new Map<number, readonly Span[]>()
  spansByCalendar.set(calendar, days)
  const spans = days.get(dayNumber)
  if (spans) return spans
  const made = isClosed(calendar, dayNumber) ? [] : hoursOf(calendar, dayNumber)
  if (days.size > 15_000) days.clear()
  days.set(dayNumber, made)
  return made
}

const isClosed = (calendar: Calendar, dayNumber: number): boolean => {
  const date = dateOf(dayNumber)
  const { closed = [] } = calendar
  return (
    closed.includes(date) ||
    holidays(Number(date.slice(0, 4)), calendar.holidays).some((h) => h.date === date)
  )
}

const hoursOf = (calendar: Calendar, dayNumber: number): Span[] =>
  calendar.open[weekdayOf(dayNumber) as 1].map(([from, to]) => [
    instantOf(calendar.zone, dayNumber, clockMinutes(from)),
    instantOf(calendar.zone, dayNumber, clockMinutes(to)),
  ])

const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const minuteOfDay = (zone: string, ms: number): number => {
  const local = ms + offsetAt(zone, ms)
  return (local - Math.floor(local / day) * day) / minute
}

const openDay = (calendar: Calendar, from: number, days: number): number => {
  let left = days
  for (let d = from + 1; d < from + tenYears; d++)
    if (spansOf(calendar, d).length > 0 && --left <= 0) return d
  throw neverOpen()
}

const neverOpen = (): Error => new RangeError('this calendar has no opening hours within ten years')
