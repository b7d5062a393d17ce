import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cellsOf, type FileLine, linesOf } from '../../kernel/server/file-lines.ts'
import type { ExtractLines } from '../core/extract-lines.ts'
import type { CodeLists, Mapping } from '../core/mapping.ts'
import { lineKey, readRow, type SourceRow } from '../core/read-row.ts'
import { lineFault, type LineFaultCode } from '../core/row-fault.ts'
import { valueNamed } from '../core/value-named.ts'

/** A file as it was read: its rows by the mapping, each with its line, and those that cannot be taken. */
export type ReadExtract = ExtractLines & { sha256: string; header: string }

/** Each line decoded by itself: one that is broken costs itself alone, and the rest of the file goes on. */
export const readExtract = async (file: string, mapping: Mapping, codes: CodeLists): Promise<ReadExtract> => {
  const hash = createHash('sha256')
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  bytes.on('data', (chunk) => hash.update(chunk))
  const { delimiter, columns: told } = mapping.layout
  const read: ReadExtract = { sha256: '', header: told?.join(delimiter) ?? '', rows: [], faults: [] }
  let columns = told
  for await (const line of linesOf(bytes)) {
    if (line.text.trim() === '' && !line.broken) continue
    const cells = cellsIn(line, delimiter, columns)
    if (typeof cells === 'string') addBroken(read, line, cells)
    else if (columns) addRow(read, line.no, rowOf(columns, cells), mapping, codes)
    else {
      columns = cells.map((cell) => cell.trim())
      read.header = columns.join(delimiter)
    }
  }
  return { ...read, sha256: hash.digest('hex') }
}

const cellsIn = (
  { text, broken }: FileLine,
  delimiter: string,
  columns: readonly string[] | undefined,
): string[] | LineFaultCode => {
  if (broken) return 'line_broken'
  const cells = cellsOf(text, delimiter)
  if (!cells) return 'quote_open'
  return columns && cells.length !== columns.length ? 'half_line' : cells
}

const addBroken = (read: ReadExtract, { no, text }: FileLine, code: LineFaultCode): void =>
  void read.faults.push({ line: no, fault: lineFault(code), key: '', cells: null, text })

const rowOf = (columns: readonly string[], cells: readonly string[]): SourceRow =>
  Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']))

const addRow = (
  read: ReadExtract,
  line: number,
  row: SourceRow,
  mapping: Mapping,
  codes: CodeLists,
): void => {
  const said = readRow(row, mapping, codes)
  const cells = keptCells(row, mapping)
  if ('fault' in said) read.faults.push({ line, fault: said.fault, key: lineKey(row, mapping.key), cells })
  else read.rows.push({ line, row: said, cells })
}

// Of a line that waits the columns are kept that the mapping reads, and no others.
const keptCells = (row: SourceRow, { key, columns }: Mapping): SourceRow =>
  Object.fromEntries(
    [...key, ...columns.flatMap(({ from }) => from)].map((name) => [name, valueNamed(row, name) ?? '']),
  )
