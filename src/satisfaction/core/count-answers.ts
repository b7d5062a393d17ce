import { groupRows } from '../../kernel/core/group-rows.ts'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import type { ResultRow } from './result-row.ts'
import { type AnswerWay, answerWays, contentFrom, faces } from './faces.ts'
import { monthsOf, type PeriodName } from '../../kernel/core/periods.ts'
import { type CellsByRow, type MonthCell, withheldRows } from './withhold.ts'

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

/** A row of each name, in the order of the alphabet; what is withheld says how many were asked, and no more. */
export const resultRows = (
  counted: readonly CountedAnswer[],
  names: ReadonlyMap<string, string>,
  period: PeriodName,
  least?: number,
): ResultRow[] => {
  const hidden = withheldRows(cellsOf(counted), period, least)
  const months = new Set(monthsOf(period))
  const byRow = groupRows(
    counted.filter(({ month }) => months.has(month)),
    ({ row }) => row,
  )
  return [...byRow]
    .map(([id, all]) => rowOf({ id, name: names.get(id) ?? id }, all, hidden.has(id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** All rows as one. */
export const wholeRow = (counted: readonly CountedAnswer[], period: PeriodName): ResultRow | null =>
  resultRows(
    counted.map((one) => ({ ...one, row: '' })),
    new Map(),
    period,
  )[0] ?? null

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
