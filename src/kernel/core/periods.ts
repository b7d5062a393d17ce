/** A period that closes: a month `2026-10`, a quarter `2026-Q4`, a year `2026`. There is no other. */
export type PeriodName = string

export const periodPattern = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/

const monthOf = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)

/** The quarter of a month `yyyy-mm`. */
export const quarterOf = (month: string): PeriodName =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`

/** The quarter and the year that a month is part of. */
export const periodsAbove = (month: string): readonly PeriodName[] => [quarterOf(month), month.slice(0, 4)]

/** The months of a period, in their order. */
export const monthsOf = (period: PeriodName): readonly string[] => {
  const [year, part] = period.split('-') as [string, string | undefined]
  if (part === undefined) return range(1, 12).map((number) => monthOf(year, number))
  if (!part.startsWith('Q')) return [period]
  const last = Number(part.slice(1)) * 3
  return range(last - 2, last).map((number) => monthOf(year, number))
}

/** What a longer period is made of: a year of its quarters, a quarter of its months; a month of nothing shorter. */
export const periodsBelow = (period: PeriodName): readonly PeriodName[] => {
  if (period.length === 4) return range(1, 4).map((quarter) => `${period}-Q${quarter}`)
  return period.includes('Q') ? monthsOf(period) : []
}
