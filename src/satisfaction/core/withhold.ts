import { monthsOf, periodsBelow, type PeriodName } from '../../kernel/core/periods.ts'

/** What one row holds in one month: how many answered, and of how many homes it is the first answer of the quarter, and of the year. */
export type MonthCell = { answers: number; quarterHomes: number; yearHomes: number }

/** Rows (agencies, families, firms), each with its months. */
export type CellsByRow = ReadonlyMap<string, ReadonlyMap<string, MonthCell>>

/** Fewer answers, or of fewer homes, are shown by no page. */
export const atLeastAnswers = 5
/** …of a firm: fewer say more of chance than of its work. */
export const atLeastOfFirm = 30

const emptyCell: MonthCell = { answers: 0, quarterHomes: 0, yearHomes: 0 }

/**
 * Rows whose answers are withheld in a period, from one answer on: of too few; what a shorter period would tell by its difference from
 * this one; and the smallest of the others, where what is withheld would be told by the whole. What is shorter is decided first and
 * never changes afterwards. `least`: answers from which a row is shown; `floor`: fewer than so many are never told apart.
 */
export const withheldRows = (
  cells: CellsByRow,
  period: PeriodName,
  least = atLeastAnswers,
  floor = atLeastAnswers,
): Set<string> => {
  const hiddenIn = new Map<PeriodName, ReadonlySet<string>>()
  const decide = (one: PeriodName): Set<string> => {
    for (const part of periodsBelow(one)) hiddenIn.set(part, decide(part))
    const unknown = (row: string): number => unknownOf(cells.get(row)!, row, one, hiddenIn)
    const hidden = new Set<string>()
    for (const [row, months] of cells) {
      const { answers, homes } = sumOf(months, one)
      const rest = periodsBelow(one).length > 0 ? unknown(row) : 0
      if (answers > 0 && (answers < least || homes < floor || (rest > 0 && rest < floor))) hidden.add(row)
    }
    const shown = [...cells.keys()]
      .filter((row) => !hidden.has(row) && unknown(row) > 0)
      .sort((a, b) => unknown(a) - unknown(b) || a.localeCompare(b))
    const together = (): number => [...hidden].reduce((sum, row) => sum + unknown(row), 0)
    while (together() > 0 && together() < floor && shown.length > 0) hidden.add(shown.shift()!)
    return hidden
  }
  return decide(period)
}

const sumOf = (
  months: ReadonlyMap<string, MonthCell>,
  period: PeriodName,
): { answers: number; homes: number } => {
  const all = monthsOf(period).map((month) => months.get(month) ?? emptyCell)
  const homesOf = ({ answers, quarterHomes, yearHomes }: MonthCell): number =>
    period.length === 4 ? yearHomes : period.includes('Q') ? quarterHomes : answers
  return {
    answers: all.reduce((sum, { answers }) => sum + answers, 0),
    homes: all.reduce((sum, cell) => sum + homesOf(cell), 0),
  }
}

// Answers of a row that its shorter periods do not tell: a month's own; of a longer one, those of its parts that are withheld.
const unknownOf = (
  months: ReadonlyMap<string, MonthCell>,
  row: string,
  period: PeriodName,
  hiddenIn: ReadonlyMap<PeriodName, ReadonlySet<string>>,
): number => {
  const parts = periodsBelow(period)
  if (parts.length === 0) return sumOf(months, period).answers
  return parts
    .filter((part) => hiddenIn.get(part)?.has(row))
    .reduce((sum, part) => sum + unknownOf(months, row, part, hiddenIn), 0)
}
