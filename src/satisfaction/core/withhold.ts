import { monthsOf, periodsBelow, type PeriodName } from '../../kernel/core/periods.ts'
import { addRow, prime, type SparseRow } from '../../kernel/core/sparse-row.ts'
import { knownSums } from './known-sums.ts'
import { answersOf, type CellsByRow, homesOf, type LaidRow, laidCells } from './laid-cells.ts'

/** Fewer answers, or of fewer homes, are shown by no page. */
export const atLeastAnswers = 5
/** …of a firm: fewer say more of chance than of its work. */
export const atLeastOfFirm = 30

/** What a period does not tell: rows of each table, by their ids; `whole`: nor all of its answers together. */
export type Withheld = { rows: readonly ReadonlySet<string>[]; whole: boolean }

/**
 * Rows whose answers are withheld in a period, from one answer on: of too few; and those by which readers of all that is shown, in all
 * tables and in the periods that closed before, would reckon fewer than five answers of a row, of rows or months withheld together, or
 * of the whole. All `tables` count the same answers. The whole is decided first, then rows by their size; what closed earlier was
 * decided before, and never changes. `least`: answers from which a row is shown; `hasWhole`: the whole stands beside the rows.
 */
export const withhold = (
  tables: readonly CellsByRow[],
  period: PeriodName,
  { least = atLeastAnswers, hasWhole = true } = {},
): Withheld => {
  const cells = laidCells(tables, period.slice(0, 4))
  const known = knownSums()
  const [first = [], ...others] = cells.tables
  for (const month of cells.months) {
    const all = cells.sumOver(first, [month])
    for (const table of others) {
      const same = new Map(all)
      addRow(same, cells.sumOver(table, [month]), prime - 1)
      known.add(same)
    }
    for (const row of cells.tables.flat())
      if (answersOf([row], [month]) === 0) known.add(cells.sumOver([row], [month]))
  }

  const secrets: SparseRow[] = []
  const keepSecret = (rows: readonly LaidRow[], periods: readonly PeriodName[], among: SparseRow[]): void => {
    const answers = answersOf(rows, periods)
    if (answers > 0 && answers < atLeastAnswers) among.push(cells.sumOver(rows, periods))
  }
  // Rows are shown where neither they nor what they leave of their months and of the other rows tells of fewer than five.
  const show = (rows: readonly LaidRow[], beside: readonly LaidRow[], one: PeriodName): boolean => {
    if (answersOf(rows, [one]) < least || homesOf(rows, one) < atLeastAnswers) return false
    const left: SparseRow[] = []
    const untold = monthsOf(one).filter((month) => known.restOf(cells.sumOver(rows, [month])).size > 0)
    if (periodsBelow(one).length > 0) keepSecret(rows, untold, left)
    keepSecret(beside, [one], left)
    const sum = cells.sumOver(rows, [one])
    if (known.wouldTell(sum, [...secrets, ...left])) return false
    known.add(sum)
    return true
  }
  const decide = (one: PeriodName): Withheld => {
    for (const table of cells.tables) {
      keepSecret(table, [one], secrets)
      for (const row of table) keepSecret([row], [one], secrets)
    }
    const whole = hasWhole && answersOf(first, [one]) > 0 && !show(first, [], one)
    const rows = cells.tables.map((table) => {
      let left = table
        .filter((row) => answersOf([row], [one]) > 0)
        .sort((a, b) => answersOf([b], [one]) - answersOf([a], [one]) || a.id.localeCompare(b.id))
      for (const row of left) {
        const beside = left.filter((other) => other !== row)
        if (show([row], beside, one)) left = beside
      }
      keepSecret(left, [one], secrets)
      return new Set(left.map(({ id }) => id))
    })
    return { rows, whole }
  }
  return upTo(period).map(decide).at(-1)!
}

// Periods of its year that closed before one, in the order in which they close, and itself.
const upTo = (period: PeriodName): readonly PeriodName[] => {
  const year = period.slice(0, 4)
  const inOrder = [...periodsBelow(year).flatMap((quarter) => [...monthsOf(quarter), quarter]), year]
  return inOrder.slice(0, inOrder.indexOf(period) + 1)
}
