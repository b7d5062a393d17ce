import type { UnreadMonth } from '../../kernel/core/field-standing.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { closedAfter } from './ledger.ts'

/** How often what reads an answer ran in a closed month `yyyy-mm`; a month in which it was not counted is not there. */
export type MonthReads = { period: string; people: number; rules: number }

/** The day after the last of a month, and the one on which it closes. */
const endOf = (month: string): string => firstAfter(month)
const closesOn = (month: string): string => dateOf(dayNumberOf(endOf(month)) + closedAfter)
const daysIn = (month: string): number => dayNumberOf(endOf(month)) - dayNumberOf(`${month}-01`)

/** The months that have closed by a day, the latest first. */
const closedBy = (today: string, most: number): string[] => {
  const months: string[] = []
  for (let month = monthBefore(today.slice(0, 7)); months.length < most; month = monthBefore(month))
    if (closesOn(month) <= today) months.push(month)
  return months
}

/**
 * Whole closed months in which nothing read it, one after the other up to the latest (that is published in the night after it
 * closes, so that it may be missing). What was not counted is not unread.
 */
export const unreadMonths = (reads: readonly MonthReads[], today: string): UnreadMonth[] => {
  const byMonth = new Map(reads.map((one) => [one.period, one]))
  const [latest, ...earlier] = closedBy(today, 13)
  const months = latest && byMonth.has(latest) ? [latest, ...earlier] : earlier
  const unread: UnreadMonth[] = []
  for (const month of months) {
    const read = byMonth.get(month)
    if (!read || read.people + read.rules > 0) break
    unread.push({ days: daysIn(month), closedOn: closesOn(month) })
  }
  return unread
}

/** Reads in the latest months that were counted and cover 90 days together, with the first and the last of them; nothing where none was. */
export const recentReads = (
  reads: readonly MonthReads[],
  today: string,
): { people: number; rules: number; from: string; until: string } | null => {
  const known = new Set(closedBy(today, 13))
  const counted = reads
    .filter(({ period }) => known.has(period))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))
  let days = 0
  const recent = counted.filter(({ period }) => {
    if (days >= 90) return false
    days += daysIn(period)
    return true
  })
  const [last] = recent
  const first = recent.at(-1)
  if (!first || !last) return null
  return {
    people: recent.reduce((n, { people }) => n + people, 0),
    rules: recent.reduce((n, { rules }) => n + rules, 0),
    from: first.period,
    until: last.period,
  }
}

const monthBefore = (month: string): string => dateOf(dayNumberOf(`${month}-01`) - 1).slice(0, 7)
const firstAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}
