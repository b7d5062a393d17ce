/** A period that closes: a month `2026-10`, a quarter `2026-Q4`, a year `2026`. There is no other (P2). */
export const periodPattern = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/

/** The quarter and the year that a month is part of. */
export const partPeriods = (month: string): readonly string[] => {
  const [year, number] = month.split('-') as [string, string]
  return [`${year}-Q${Math.ceil(Number(number) / 3)}`, year]
}

/** The months of a period, in their order. */
export const monthsOf = (period: string): readonly string[] => {
  const [year, part] = period.split('-') as [string, string | undefined]
  if (part === undefined) return range(1, 12).map((number) => monthOf(year, number))
  if (!part.startsWith('Q')) return [period]
  const last = Number(part.slice(1)) * 3
  return range(last - 2, last).map((number) => monthOf(year, number))
}

const monthOf = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)
