import { dateOf, dayNumberOf, instantOf, isoOf, paris, weekdayOf } from '../../kernel/core/zone.ts'

/** An hour of the plan (ISO instants). */
export type Hour = { starts: string; ends: string }

/** The Monday of a day's week (`2026-11-30`). */
export const mondayOf = (date: string): string => dateOf(dayNumberOf(date) - weekdayOf(dayNumberOf(date)) + 1)

/** So many days from one on, itself the first. */
export const daysFrom = (date: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => dateOf(dayNumberOf(date) + i))

/** Minutes of the day at which visits begin and end: a firm's as its diary has them, the own crew's by the half-day. */
const hours = {
  firm: [
    [480, 600],
    [600, 720],
    [840, 960],
    [960, 1080],
  ],
  own: [
    [480, 720],
    [810, 1020],
  ],
} as const

/** The hours of a day at which a visit may be put down. */
export const hoursOfDay = (date: string, whose: 'firm' | 'own'): Hour[] =>
  hours[whose].map(([from, to]) => ({
    starts: isoOf(instantOf(paris, dayNumberOf(date), from)),
    ends: isoOf(instantOf(paris, dayNumberOf(date), to)),
  }))

/** In which of four parts of its day (0 to 3) a visit that begins then stands. */
export const partOfDay = (minutes: number): number =>
  hours.firm.findLastIndex(([from], i) => i === 0 || minutes >= from - (i === 2 ? 60 : 0))
