import { plain } from '../../../kernel/core/fold-words.ts'
import type { Cells } from '../../../kernel/core/read-cells.ts'
import type { WearRow } from './wear-grid.ts'

/** Rows that a grid may have. */
const mostGridRows = 300

type GridDoubt = 'columns' | 'nameMissing' | 'life' | 'free' | 'yearly' | 'residual' | 'twice' | 'tooMany'

/** A line that was not taken: which, what it said, why. */
type RefusedGridLine = { line: number; said: string; why: GridDoubt }

/**
 * A grid from rows of cells: element, life, years free of wear, hundredths a year, hundredths that are always left, and, where there is one, the
 * house’s code of the element. Columns go by their headings where there are some, else in that order. Every line that can’t be taken is told.
 */
export const readGrid = (rows: readonly Cells[]): { rows: WearRow[]; refused: RefusedGridLine[] } => {
  const heading = rows.findIndex(({ cells }) => columnsOf(cells) !== undefined)
  const columns = (heading >= 0 && columnsOf(rows[heading]!.cells)) || byOrder
  const read: { rows: WearRow[]; refused: RefusedGridLine[] } = { rows: [], refused: [] }
  for (const row of rows.slice(heading + 1)) takeRow(read, row, columns)
  return read
}

type GridColumn = 'name' | 'life' | 'free' | 'yearly' | 'residual' | 'code'
type GridColumns = Record<GridColumn, number>

const byOrder: GridColumns = { name: 0, life: 1, free: 2, yearly: 3, residual: 4, code: 5 }
const headings: Record<GridColumn, RegExp> = {
  name: /^(element|equipement|ouvrage|poste|designation|libelle|name)\b/,
  life: /^(duree|vie|life)\b/,
  free: /^(franchise|free)\b/,
  yearly: /^(abattement|taux|par an|vetuste|yearly|rate)\b/,
  residual: /^(residuel|residuelle|quote part|plancher|residual|part)\b/,
  code: /^(code|ref)\b/,
}

const columnsOf = (cells: readonly string[]): GridColumns | undefined => {
  const told = cells.map(plain)
  const at = (column: GridColumn): number => told.findIndex((said) => headings[column].test(said))
  const found = {
    name: at('name'),
    life: at('life'),
    free: at('free'),
    yearly: at('yearly'),
    residual: at('residual'),
    code: at('code'),
  }
  const { code: _, ...needed } = found
  return Object.values(needed).every((place) => place >= 0) ? found : undefined
}

const takeRow = (
  read: { rows: WearRow[]; refused: RefusedGridLine[] },
  { line, cells }: Cells,
  columns: GridColumns,
): void => {
  const said = cells.map((cell) => cell.trim()).filter(Boolean)
  if (said.length === 0) return
  const no = (why: GridDoubt): void =>
    void read.refused.push({ line, said: said.join(' · ').slice(0, 120), why })
  const cell = (column: GridColumn): string => (cells[columns[column]] ?? '').replace(/\s+/gu, ' ').trim()
  if (cells.length < 5) return no('columns')
  const name = cell('name').slice(0, 120)
  if (!name) return no('nameMissing')
  const [life, free, yearly, residual] = (['life', 'free', 'yearly', 'residual'] as const).map((column) =>
    wholeNumber(cell(column)),
  )
  if (life === undefined || life < 1 || life > 100) return no('life')
  if (free === undefined || free > life) return no('free')
  if (yearly === undefined || yearly > 100) return no('yearly')
  if (residual === undefined || residual > 100) return no('residual')
  const element = codeOf(cell('code'), name)
  if (!element) return no('nameMissing')
  if (read.rows.some((row) => row.element === element)) return no('twice')
  if (read.rows.length >= mostGridRows) return no('tooMany')
  read.rows.push({ element, name, life, free, yearly, residual })
}

// «15», «15 %», «7 ans»: whole; a half of a year or of a hundredth is no row of ours.
const wholeNumber = (said: string): number | undefined => {
  const digits = /^(\d{1,3})(?:[.,]0+)?\s*(?:%|ans?|years?)?$/i.exec(said)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const codeOf = (code: string, name: string): string =>
  /^[a-zA-Z0-9-]{1,40}$/.test(code)
    ? code
    : plain(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40)
