import { parse } from 'csv-parse/sync'
import type { Database } from '../../../kernel/server/database.ts'
import { type AskedColumns, matchColumns, meterUnit } from '../../core/reader/reader-columns.ts'
import { readReaderRow, type RowProblem } from '../../core/reader/reader-row.ts'
import type { TakingReport } from '../../core/taking-report.ts'
import { type HeardMessage, takeObservations } from '../take-observations.ts'
import { bareNumber, messageOfRow, metersByNumber, observationOfRow } from './numbered-meters.ts'

/** How a file is read: columns as its reader calls them, the unit of its index where neither head nor row say it. */
export type ReaderFile = {
  text: string
  columns: AskedColumns
  unit?: string
}

/** A row of which nothing is kept: its line in the file, its number, and why. */
export type UntakenRow = { line: number; number: string; problem: RowProblem }
export type ReaderReport =
  | { ok: true; rows: number; taken: TakingReport; untaken: UntakenRow[] }
  | { ok: false; code: 'unread_file' | 'missing_column' | 'repeated_column'; column: string }

/**
 * Takes what a meter reader has read, from a file with separators. A row whose meter stands nowhere, or twice, is told and never guessed; the
 * same file once more changes nothing. `heard`: seconds of Unix time.
 */
export const readMeterFile = async (
  database: Database,
  { text, columns, unit }: ReaderFile,
  { heard, lateDays }: { heard: number; lateDays: number },
): Promise<ReaderReport> => {
  const lines = linesOf(text)
  const matched = lines?.[0] && matchColumns(lines[0].cells, columns)
  if (!lines || !matched) return { ok: false, code: 'unread_file', column: '' }
  if ('code' in matched) return { ok: false, ...matched }
  const read = lines.slice(1).map(({ line, cells }) => ({
    line,
    number: (cells[matched.places.number] ?? '').trim(),
    row: readReaderRow(cells, matched, { unit: unit === undefined ? undefined : meterUnit(unit), heard }),
  }))
  return database.transact(async (db) => {
    const meters = await metersByNumber(
      db,
      read.map(({ number }) => number),
    )
    const untaken: UntakenRow[] = []
    const messages = read.flatMap(({ line, number, row }): HeardMessage[] => {
      const told = 'problem' in row ? row : observationOfRow(row, meters.get(bareNumber(row.number)) ?? [])
      if (!('problem' in told)) return [messageOfRow(told, heard)]
      untaken.push({ line, number, problem: told.problem })
      return []
    })
    return { ok: true, rows: read.length, taken: await takeObservations(db, messages, { lateDays }), untaken }
  })
}

const linesOf = (text: string): { line: number; cells: string[] }[] | undefined => {
  const [head = ''] = text.split('\n', 1)
  const delimiter = [';', '\t', ','].find((sign) => head.includes(sign)) ?? ';'
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => [String(lines), ...record],
    })
    return rows.map(([line, ...cells]) => ({ line: Number(line), cells }))
  } catch {
    return undefined
  }
}
