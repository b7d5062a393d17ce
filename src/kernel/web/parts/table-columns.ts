import type { ComponentChildren } from 'preact'
import type { Cell } from '../../core/csv.ts'

/** A column as data: what its head says, how wide it is, what a row says in it. */
export type Column<Row> = {
  key: string
  label: string
  /** track of the grid: '7rem', 'minmax(8rem, 2fr)' */
  width: string
  cell: (row: Row) => ComponentChildren
  /** what the cell says, whole, where it is cut and is more than words */
  whole?: (row: Row) => string
  /** what a spreadsheet is given of it, where that is more than the words of the cell: an amount, a day */
  file?: (row: Row) => Cell
  /** what the row is: it bears the link, begins both lines of the narrow form, and is never put away */
  main?: true
  align?: 'end'
  /** by what the rows in hand are sorted where its head is pressed; null comes last */
  by?: (row: Row) => string | number | null
  /** the code that a list is asked with, where the house sorts */
  sort?: string
  /** from which width of the table on it is drawn, in rem */
  from?: number
  /** in the narrow form: where the second line begins, or what follows in it; in neither where it says nothing */
  line?: 'begin' | 'second'
  /** put away until somebody chooses it */
  away?: true
}

/** What somebody keeps of a table: which columns are otherwise than they came, by key. */
export type TableChoice = Readonly<Record<string, boolean>>

/** Below so many rem, each row is written on two lines. */
export const narrowBelow = 46

export const isShown = <Row>({ key, main, away }: Column<Row>, choice: TableChoice): boolean =>
  main === true || (choice[key] ?? !away)

/** Columns that a table of this width (rem) draws, in their order. */
export const columnsIn = <Row>(
  columns: readonly Column<Row>[],
  choice: TableChoice,
  width: number,
): readonly Column<Row>[] =>
  columns.filter((column) => isShown(column, choice) && (column.from ?? 0) <= width)

/** Tracks of the grid: the box to tick, the columns, the act. */
export const tracksOf = <Row>(
  columns: readonly Column<Row>[],
  { ticks, act }: { ticks: boolean; act: string | undefined },
): string => [ticks ? '28px' : '', ...columns.map(({ width }) => width), act ?? ''].filter(Boolean).join(' ')

export type TableSort = { key: string; down: boolean }

/** Rows in hand by what a column says of them, those of which it says nothing at the end; as they came where none is asked. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: TableSort | undefined,
): readonly Row[] => {
  const by = columns.find(({ key }) => key === sort?.key)?.by
  if (!by || !sort) return rows
  const turn = sort.down ? -1 : 1
  return [...rows].sort((one, two) => {
    const [a, b] = [by(one), by(two)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : inAlphabet(`${a}`, `${b}`))
  })
}

// Made when somebody sorts: a page that only shows its rows does not wait for it.
let collator: Intl.Collator | undefined
const inAlphabet = (a: string, b: string): number =>
  (collator ??= new Intl.Collator('fr', { numeric: true })).compare(a, b)
