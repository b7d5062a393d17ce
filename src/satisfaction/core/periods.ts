/** A month `2026-03`, a quarter `2026-T1`, a year `2026`. */
export type PeriodName = string

export const periodPattern = /^\d{4}(?:-(?:0[1-9]|1[0-2]|T[1-4]))?$/

const two = (n: number): string => String(n).padStart(2, '0')

/** Months of a period, in their order. */
export const monthsOf = (period: PeriodName): string[] => {
  const year = period.slice(0, 4)
  if (period.length === 4) return Array.from({ length: 12 }, (_, i) => `${year}-${two(i + 1)}`)
  if (!period.includes('T')) return [period]
  const first = (Number(period.at(-1)) - 1) * 3
  return [1, 2, 3].map((n) => `${year}-${two(first + n)}`)
}

export const quarterOf = (month: string): PeriodName =>
  `${month.slice(0, 4)}-T${Math.ceil(Number(month.slice(5, 7)) / 3)}`

/** What a longer period is made of: a year of its quarters, a quarter of its months; a month of nothing shorter. */
export const partsOf = (period: PeriodName): PeriodName[] =>
  period.length === 4
    ? [1, 2, 3, 4].map((n) => `${period}-T${n}`)
    : period.includes('T')
      ? monthsOf(period)
      : []

/** The month that comes after (`yyyy-mm`). */
export const nextMonth = (month: string): string => {
  const [year = 0, n = 0] = month.split('-').map(Number)
  return n === 12 ? `${year + 1}-01` : `${year}-${two(n + 1)}`
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
