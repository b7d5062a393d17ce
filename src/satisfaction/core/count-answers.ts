import { groupRows } from '../../kernel/core/group-rows.ts'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import type { ResultRow } from './result-row.ts'
import { type AnswerWay, answerWays, contentFrom, faces } from './faces.ts'
import { monthsOf, type PeriodName } from '../../kernel/core/periods.ts'
import type { CellsByRow, MonthCell } from './laid-cells.ts'
import { withhold } from './withhold.ts'

/** How many were asked in one month (`yyyy-mm`), and answered so; `face` and `by` null: silence. `row`: an agency, a family, a firm. */
export type CountedAnswer = {
  row: string
  month: string
  face: number | null
  by: AnswerWay | null
  n: number
  quarterHomes: number
  yearHomes: number
}

/** Counts of one table, and the names of its rows. */
export type CountedTable = { counted: readonly CountedAnswer[]; names: ReadonlyMap<string, string> }

/** Rows of tables that count the same answers, and the whole of them; what is withheld says how many were asked, and no more. */
export const resultTables = (
  tables: readonly CountedTable[],
  period: PeriodName,
): { whole: ResultRow | null; tables: ResultRow[][] } => {
  const hidden = withhold(
    tables.map(({ counted }) => cellsOf(counted)),
    period,
  )
  const all = answersIn(tables[0]?.counted ?? [], period)
  return {
    whole: all.length === 0 ? null : rowOf({ id: '', name: '' }, all, hidden.whole),
    tables: tables.map((table, i) => rowsOf(table, period, (id) => hidden.rows[i]!.has(id))),
  }
}

/** Rows that stand for themselves, without a whole: each is withheld for itself. */
export const resultRows = (table: CountedTable, period: PeriodName, least: number): ResultRow[] => {
  const cells = cellsOf(table.counted)
  const isHidden = (id: string): boolean =>
    withhold([new Map([[id, cells.get(id)!]])], period, { least, hasWhole: false }).rows[0]!.has(id)
  return rowsOf(table, period, isHidden)
}

// A row of each name, in the order of the alphabet.
const rowsOf = (
  { counted, names }: CountedTable,
  period: PeriodName,
  isHidden: (id: string) => boolean,
): ResultRow[] =>
  [...groupRows(answersIn(counted, period), ({ row }) => row)]
    .map(([id, all]) => rowOf({ id, name: names.get(id) ?? id }, all, isHidden(id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))

const answersIn = (counted: readonly CountedAnswer[], period: PeriodName): CountedAnswer[] => {
  const months = new Set(monthsOf(period))
  return counted.filter(({ month }) => months.has(month))
}

const cellsOf = (counted: readonly CountedAnswer[]): CellsByRow => {
  const cells = new Map<string, Map<string, MonthCell>>()
  for (const { row, month, face, n, quarterHomes, yearHomes } of counted) {
    const months = cells.get(row) ?? new Map<string, MonthCell>()
    const cell = months.get(month) ?? { answers: 0, quarterHomes: 0, yearHomes: 0 }
    cells.set(row, months)
    months.set(month, {
      answers: cell.answers + (face === null ? 0 : n),
      quarterHomes: cell.quarterHomes + quarterHomes,
      yearHomes: cell.yearHomes + yearHomes,
    })
  }
  return cells
}

const total = (some: readonly CountedAnswer[]): number => some.reduce((sum, { n }) => sum + n, 0)

const rowOf = (
  named: { id: string; name: string },
  all: readonly CountedAnswer[],
  isWithheld: boolean,
): ResultRow => {
  const asked = total(all)
  if (isWithheld)
    return { ...named, asked, answered: null, faces: null, content: null, rate: null, ways: null }
  const told = all.filter(({ face }) => face !== null)
  const answered = total(told)
  const content = total(told.filter(({ face }) => face! >= contentFrom))
  const bounds = wilsonInterval(content, answered)
  return {
    ...named,
    asked,
    answered,
    faces: faces.map((one) => total(told.filter(({ face }) => face === one))),
    content: bounds && { share: content / answered, ...bounds },
    rate: asked > 0 ? answered / asked : null,
    ways: answerWays
      .map((way) => ({ way, n: total(told.filter(({ by }) => by === way)) }))
      .filter(({ n }) => n > 0),
  }
}
