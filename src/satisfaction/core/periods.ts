import { monthsOf, type PeriodName, quarterOf } from '../../kernel/core/periods.ts'

/** The month that comes after (`yyyy-mm`). */
export const nextMonth = (month: string): string => {
  const [year = 0, n = 0] = month.split('-').map(Number)
  return n === 12 ? `${year + 1}-01` : `${year}-${String(n + 1).padStart(2, '0')}`
}

/** Periods of which each month is closed, the latest first, a year before its quarters before their months. Months come in their order. */
export const closedPeriods = (months: readonly string[]): PeriodName[] => {
  const known = new Set(months)
  const first = months[0] ?? ''
  // The house may have begun to ask within it.
  const isWhole = (period: PeriodName): boolean =>
    monthsOf(period).every((month) => known.has(month) || month < first)
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].filter(isWhole)
  const quarters = [...new Set(months.map(quarterOf))].filter(isWhole)
  const endOf = (period: PeriodName): string => monthsOf(period).at(-1)!
  return [...years, ...quarters, ...months].sort(
    (a, b) => endOf(b).localeCompare(endOf(a)) || a.length - b.length,
  )
}
