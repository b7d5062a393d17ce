import { type Cells, cellsOf } from '../../../kernel/core/read-cells.ts'
import {
  matchColumns,
  type MatchedColumns,
  meterUnit,
  placesOfColumn,
  type ReaderColumn,
  readerColumns,
} from './reader-columns.ts'
import type { ReaderLayout, RowFate, ToldRow } from './reader-contract.ts'
import { readReaderRow, type RowProblem } from './reader-row.ts'

/** Rows of a file at most: what a landlord of 25,000 homes reads in one go. */
export const mostRows = 60_000

/** A file with separators, taken apart: its heads, and its rows with the line at which each begins. */
export type ReaderFile = { heads: readonly string[]; rows: readonly Cells[] }

/** Takes a file apart. Nothing where it is no table, or of more rows than are read. */
export const openReaderFile = (text: string): ReaderFile | undefined => {
  const [first, ...rows] = cellsOf(text).filter(({ cells }) => cells.some((cell) => cell.trim()))
  return first && first.cells.length > 1 && rows.length > 0 && rows.length <= mostRows
    ? { heads: first.cells.map((cell) => cell.trim()), rows }
    : undefined
}

/** What nobody knows yet of a file: columns that are not matched, and whether its unit is said nowhere. */
export type ReaderDoubt = { columns: readonly ReaderColumn[]; unit: boolean }

/**
 * How a file is to be read, as far as its heads, what was matched before and what somebody says now tell. A doubt where a column is matched
 * by none of these, or stands twice; or where no row says its unit.
 */
export const matchFile = (
  { heads, rows }: ReaderFile,
  { columns, unit }: ReaderLayout,
): { matched: MatchedColumns } | { doubt: ReaderDoubt } => {
  const matched = matchColumns(heads, columns)
  if ('code' in matched)
    return {
      doubt: {
        columns: readerColumns.filter((column) => isInDoubt(placesOfColumn(heads, column, columns), column)),
        unit: false,
      },
    }
  const known = matched.unit ?? unit ?? undefined
  if (known) return { matched: { ...matched, unit: known } }
  const own = matched.places.unit
  const isSaid = own >= 0 && rows.some(({ cells }) => meterUnit((cells[own] ?? '').trim()))
  return isSaid ? { matched } : { doubt: { columns: [], unit: true } }
}

const isInDoubt = ({ length }: readonly number[], column: ReaderColumn): boolean =>
  length > 1 || (length === 0 && column !== 'unit')

/** A row with the line at which it begins, and the number as it stands. */
export type LineOfFile = { line: number; number: string }
export type ReadLine = LineOfFile & { row: ToldRow }
export type FaultyLine = LineOfFile & { problem: RowProblem | Exclude<RowFate, 'new' | 'known'> }

/** Reads all rows. `heard`: the instant at which the file is read, in seconds. */
export const readLines = (
  { rows }: ReaderFile,
  matched: MatchedColumns,
  heard: number,
): { read: ReadLine[]; faulty: FaultyLine[] } => {
  const read: ReadLine[] = []
  const faulty: FaultyLine[] = []
  for (const { line, cells } of rows) {
    const number = (cells[matched.places.number] ?? '').trim().slice(0, mostNumber)
    const row = readReaderRow(cells, matched, { unit: undefined, heard })
    if ('problem' in row) faulty.push({ line, number, problem: row.problem })
    else read.push({ line, number, row: { ...row, number } })
  }
  return { read, faulty }
}

const mostNumber = 60
