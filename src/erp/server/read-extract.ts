import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cellsOf, linesOf } from '../../kernel/server/file-lines.ts'
import type { Mapping } from '../core/mapping.ts'
import { readRow, type ReadRow, type RowFault, type SourceRow } from '../core/read-row.ts'
import type { CodeLists } from '../core/mapping.ts'

/** A file as it was read: its rows by the mapping, each with its line, and those that cannot be taken. */
export type ReadExtract = {
  sha256: string
  header: string
  rows: { line: number; row: ReadRow }[]
  faults: { line: number; fault: RowFault }[]
}

/** Each line decoded by itself: one that is broken costs itself alone, and the rest of the file goes on. */
export const readExtract = async (file: string, mapping: Mapping, codes: CodeLists): Promise<ReadExtract> => {
  const hash = createHash('sha256')
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  bytes.on('data', (chunk) => hash.update(chunk))
  const { delimiter, columns: told } = mapping.layout
  const read: ReadExtract = { sha256: '', header: told?.join(delimiter) ?? '', rows: [], faults: [] }
  let columns = told
  for await (const { no, text, broken } of linesOf(bytes)) {
    if (text.trim() === '' && !broken) continue
    const cells = broken ? undefined : cellsOf(text, delimiter)
    if (!cells) read.faults.push({ line: no, fault: brokenLine })
    else if (!columns) {
      columns = cells.map((cell) => cell.trim())
      read.header = columns.join(delimiter)
    } else if (cells.length !== columns.length) read.faults.push({ line: no, fault: brokenLine })
    else addRow(read, no, rowOf(columns, cells), mapping, codes)
  }
  return { ...read, sha256: hash.digest('hex') }
}

const brokenLine: RowFault = { code: 'line_broken', column: '', value: '' }

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
  if ('fault' in said) read.faults.push({ line, fault: said.fault })
  else read.rows.push({ line, row: said })
}
