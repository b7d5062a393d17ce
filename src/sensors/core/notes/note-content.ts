import { dayNumberOf } from '../../../kernel/core/zone.ts'
import type { UsedMetric, UsedMonth } from '../use/home-use.ts'

/** What one kind of meter of a home used in a span: its known hours alone. `missing`: days of it that are not whole. */
export type UsedSum = { total: number; days: number; missing: number }

/** Water that dripped behind a meter at the month's end: at least since which day, of those on which the home was hers. */
export type NotedDrip = { metric: 'water' | 'hot_water'; since: string }

/** A note of one month: each kind of meter in the month, and since the first of January. Kept notes of before say nothing of drips. */
export type MonthlyNote = {
  kind: 'monthly'
  meters: { metric: UsedMetric; month: UsedSum; year: UsedSum }[]
  drips?: NotedDrip[]
}

/** A note of a year of charges: `price` in cents a cubic metre, kilowatt-hour or unit; `average`: of the building, a square metre. */
export type YearlyNote = {
  kind: 'yearly'
  surface: number | null
  commonShare: number
  regularisedOn: string
  meters: {
    metric: UsedMetric
    sum: UsedSum
    before: UsedSum | null
    price: number | null
    average: number | null
    months: UsedMonth[]
    monthsBefore: UsedMonth[]
  }[]
}
export type NoteContent = MonthlyNote | YearlyNote

/** Meters of which the law wants a note each month: heat and hot water that are read remotely. Cold water comes along where one leaves. */
export const notedMetrics: readonly UsedMetric[] = ['hot_water', 'heat', 'allocator']

/** A note leaves where one of the meters of the law told anything of its days. */
export const isNoteDue = (meters: readonly { metric: UsedMetric; sum: UsedSum }[]): boolean =>
  meters.some(({ metric, sum }) => notedMetrics.includes(metric) && sum.missing < sum.days)

/** A span of days (both within it), of a lease that began on `starts`. */
export type LeaseSpan = { first: string; last: string; starts: string }

/**
 * The sum of the months of a span; `first` and `last` are days of its first and of its last month. What no meter told of since the lease
 * began is missing, also where none stood there yet.
 */
export const sumWithin = (months: readonly UsedMonth[], { first, last, starts }: LeaseSpan): UsedSum => {
  const from = first > starts ? first : starts
  const days = Math.max(0, dayNumberOf(last) - dayNumberOf(from) + 1)
  const within = months.filter(({ month }) => month >= `${from.slice(0, 7)}-01` && month <= last)
  const known = within.reduce((sum, one) => sum + one.days - one.missing, 0)
  return {
    total: within.reduce((sum, one) => sum + one.total, 0),
    days,
    missing: Math.max(0, days - known),
  }
}

/** Homes that an average needs: of fewer nobody is told one, for it would tell of a neighbour. */
export const fewestHomes = 5

export type HomeOfAverage = { total: number; surface: number | null; missing: number; days: number }

/**
 * What a square metre of the building's homes used, of those whose surface is known and of whose days nine in ten are whole; nothing
 * where these are fewer than five.
 */
export const averageBySurface = (homes: readonly HomeOfAverage[]): number | null => {
  const counted = homes.filter(
    ({ surface, missing, days }) => surface !== null && surface > 0 && days > 0 && missing <= days / 10,
  )
  if (counted.length < fewestHomes) return null
  const surface = counted.reduce((sum, home) => sum + (home.surface ?? 0), 0)
  return counted.reduce((sum, home) => sum + home.total, 0) / surface
}

/** What a quantity costs, in cents: litres by the cubic metre, watt-hours by the kilowatt-hour, units of an allocator by the unit. */
export const costOf = (metric: UsedMetric, total: number, price: number): number =>
  Math.round((metric === 'allocator' ? total : total / 1000) * price)
