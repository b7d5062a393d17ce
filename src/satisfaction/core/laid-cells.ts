import { monthsOf, type PeriodName } from '../../kernel/core/periods.ts'
import type { SparseRow } from '../../kernel/core/sparse-row.ts'

/** What one row holds in one month: how many answered, and of how many homes it is the first answer of the quarter, and of the year. */
export type MonthCell = { answers: number; quarterHomes: number; yearHomes: number }

/** Rows (agencies, families, firms), each with its months of one year. */
export type CellsByRow = ReadonlyMap<string, ReadonlyMap<string, MonthCell>>

/** A row with the place of its January among all cells. */
export type LaidRow = { id: string; months: ReadonlyMap<string, MonthCell>; from: number }

/** `sumOver`: the sum of what rows hold in periods of the year. */
export type LaidCells = {
  tables: readonly (readonly LaidRow[])[]
  months: readonly string[]
  sumOver: (rows: readonly LaidRow[], periods: readonly PeriodName[]) => SparseRow
}

/** Rows of all tables of a year, one behind the other: each of their months is a cell of every sum. */
export const laidCells = (tables: readonly CellsByRow[], year: string): LaidCells => {
  const months = monthsOf(year)
  let from = -months.length
  const laid = tables.map((table) =>
    [...table].map(([id, cells]): LaidRow => ({ id, months: cells, from: (from += months.length) })),
  )
  const sumOver: LaidCells['sumOver'] = (rows, periods) => {
    const sum: SparseRow = new Map()
    for (const row of rows)
      for (const month of periods.flatMap(monthsOf)) sum.set(row.from + months.indexOf(month), 1)
    return sum
  }
  return { tables: laid, months, sumOver }
}

/** Answers of rows in periods. */
export const answersOf = (rows: readonly LaidRow[], periods: readonly PeriodName[]): number =>
  totalOf(rows, periods, ({ answers }) => answers)

/** Homes that answered in a period, each once; of a month, its answers: a home is asked once in it. */
export const homesOf = (rows: readonly LaidRow[], period: PeriodName): number =>
  totalOf(rows, [period], ({ answers, quarterHomes, yearHomes }) =>
    period.length === 4 ? yearHomes : period.includes('Q') ? quarterHomes : answers,
  )

const totalOf = (
  rows: readonly LaidRow[],
  periods: readonly PeriodName[],
  count: (cell: MonthCell) => number,
): number => {
  let total = 0
  for (const { months } of rows)
    for (const month of periods.flatMap(monthsOf)) {
      const cell = months.get(month)
      if (cell) total += count(cell)
    }
  return total
}
