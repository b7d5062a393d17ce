import { instantOf, localDay, paris } from '../../../kernel/core/zone.ts'
import type { Metric } from '../meter-units.ts'

/** What a home is told of: indexes alone, in litres, watt-hours or units of an allocator. */
export const usedMetrics = ['water', 'hot_water', 'heat', 'allocator'] as const satisfies readonly Metric[]
export type UsedMetric = (typeof usedMetrics)[number]

/** A day of one kind of meter of a home, from noon to noon: what flowed in its known hours, and how many these are, at most 25. */
export type UsedDay = { day: string; total: number; known: number }

/** A month of a home: what flowed in the known hours, which days are not whole. `month`: its first day. */
export type UsedMonth = { month: string; total: number; days: number; missing: number }

/** Hours of a day that must be known before it is compared with others. */
export const wholeDay = 22

/** Days that are looked back for what is usual, and how many of them must be whole. */
const usualDays = 28
const fewestDays = 7

/** The last day that is whole. */
export const lastWhole = (days: readonly UsedDay[]): UsedDay | undefined =>
  days.findLast(({ known }) => known >= wholeDay)

/** What a home uses on most days: the middle of the whole days of four weeks; nothing where fewer than seven are. */
export const usualOf = (days: readonly UsedDay[], before: string): number | null => {
  const whole = days
    .filter(({ day, known }) => day < before && known >= wholeDay)
    .slice(-usualDays)
    .map(({ total }) => total)
    .toSorted((a, b) => a - b)
  if (whole.length < fewestDays) return null
  const middle = whole.length / 2
  return Math.round((whole[Math.floor(middle)]! + whole[Math.ceil(middle) - 1]!) / 2)
}

/** The months of a home, the oldest first: a day that is not whole is missing, and what it lacks is never filled. */
export const monthsOf = (days: readonly UsedDay[]): UsedMonth[] => {
  const months = new Map<string, UsedMonth>()
  for (const { day, total, known } of days) {
    const month = `${day.slice(0, 7)}-01`
    const sum = months.get(month) ?? { month, total: 0, days: 0, missing: 0 }
    months.set(month, {
      month,
      total: sum.total + total,
      days: sum.days + 1,
      missing: sum.missing + (known >= wholeDay ? 0 : 1),
    })
  }
  return [...months.values()]
}

/** Whether the day that runs began at noon of yesterday (`now`: ISO): a day of a home begins and ends at noon in Paris. */
export const isBeforeNoon = (now: string): boolean =>
  Date.parse(now) < instantOf(paris, localDay(paris, Date.parse(now)), 720)

export type UseVerdict = 'usual' | 'more' | 'less' | 'unknown'

/** How a day stands to what is usual: half as much again is more, half is less. */
export const verdictOf = (total: number, usual: number | null): UseVerdict => {
  if (usual === null) return 'unknown'
  if (total > usual * 1.5) return 'more'
  return total < usual * 0.5 ? 'less' : 'usual'
}
