import { type Cell, csvOf } from '../../core/csv.ts'
import type { Lang } from '../../core/access.ts'
import { plain } from '../../core/fold-words.ts'
import { mostInFile } from '../read-pages.ts'
import { csvBlob, saveFile, workbookBlob } from '../save-file.ts'
import { type Column, isShown, type TableChoice } from './table-columns.ts'

export type FileKind = 'csv' | 'xlsx'

export type TableToSave<Row> = {
  label: string
  columns: readonly Column<Row>[]
  choice: TableChoice
  rows: readonly Row[]
  lang: Lang
  /** the day of the file (2026-02-12) */
  day: string
}

/** How many rows the file has, and whether there were more. */
export type SavedTable = { n: number; isCut: boolean }

/** Gives the reader what the table compares: the columns that she has not put away, however wide her window, and every row. */
export const saveTable = async <Row>(kind: FileKind, table: TableToSave<Row>): Promise<SavedTable> => {
  const { label, lang, day } = table
  const [titles, ...rows] = linesOf(table)
  const name = `${plain(label).replaceAll(' ', '-')}-${day}.${kind}`
  const sheet = { name: label, columns: titles, rows }
  saveFile(kind === 'csv' ? csvBlob(csvOf([titles, ...rows], lang)) : await workbookBlob([sheet]), name)
  return { n: rows.length, isCut: table.rows.length > rows.length }
}

type TableLines = [titles: string[], ...rows: Cell[][]]

/** The heads, then a line a row. */
export const linesOf = <Row>({
  columns,
  choice,
  rows,
}: Pick<TableToSave<Row>, 'columns' | 'choice' | 'rows'>): TableLines => {
  const kept = columns.filter((column) => isShown(column, choice))
  return [
    kept.map(({ label }) => label),
    ...rows.slice(0, mostInFile).map((row) => kept.map((column) => cellOf(column, row))),
  ]
}

const cellOf = <Row>({ file, align, by, whole, cell }: Column<Row>, row: Row): Cell => {
  if (file) return file(row)
  const sorted = by?.(row)
  if (align === 'end' && typeof sorted === 'number') return sorted
  const said = whole ? whole(row) : cell(row)
  return typeof said === 'string' ? said.replaceAll('\u00a0', ' ') : (sorted ?? null)
}
