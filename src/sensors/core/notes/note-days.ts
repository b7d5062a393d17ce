import { dateOf } from '../../../kernel/core/zone.ts'

/** The first and the last day of the month before a day. */
export const monthBefore = (today: string): { first: string; last: string } => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return {
    first: dayOfMonth(year, month - 1, 1),
    last: dayOfMonth(year, month, 0),
  }
}

/** The same day so many months later (or before); the last of its month where that has none. */
export const monthsFrom = (day: string, months: number): string => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const same = dayOfMonth(year, month + months, date)
  const last = dayOfMonth(year, month + months + 1, 0)
  return same < last ? same : last
}

// `month` counts from 1, and may lie outside of its year; day 0 is the last of the month before.
const dayOfMonth = (year: number, month: number, day: number): string =>
  dateOf(Date.UTC(year, month - 1, day) / 86_400_000)

/** Days after the end of a month until its notes leave: what is heard late counts. */
export const noteDelay = 3

/** The day on which the notes of a month leave, as it is foreseen today: the fourth of the next one, or tomorrow. */
export const leavingDay = (first: string, today: string): string => {
  const fourth = `${monthsFrom(first, 1).slice(0, 8)}0${noteDelay + 1}`
  return fourth > today ? fourth : nextDay(today)
}

/** Whether a span is a year of charges: whole months, and no more than thirteen. */
export const isChargeYear = (first: string, last: string): boolean =>
  first.endsWith('-01') && last > first && last < monthsFrom(first, 13) && nextDay(last).endsWith('-01')

const nextDay = (day: string): string =>
  dayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)) + 1)
