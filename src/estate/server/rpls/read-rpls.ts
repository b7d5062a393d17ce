import { type Layout, layoutOf } from '../../core/rpls/rpls-columns.ts'
import { type PlacedRow, readRow } from '../../core/rpls/rpls-row.ts'
import { communes } from './communes.ts'
import { cellsOf, type FileLine, linesOf } from '../../../kernel/server/file-lines.ts'

/** A line that could not be placed, or (line 0) a file that could not be read. */
export type RefusedLine = { line: number; code: string; params: Record<string, string | number> }
export type RplsReading = {
  rows: number
  placed: PlacedRow[]
  refused: RefusedLine[]
  layout: Layout | undefined
}

/** Reads an RPLS file of either layout, line by line; nothing is written. */
export const readRpls = async (bytes: AsyncIterable<Uint8Array>): Promise<RplsReading> => {
  const read: RplsReading = { rows: 0, placed: [], refused: [], layout: undefined }
  const seen = new Map<string, number>()
  const before: FileLine[] = []
  for await (const line of linesOf(bytes)) {
    if (line.text.trim() === '' && !line.broken) continue
    if (read.layout) readLine(read, read.layout, line, seen)
    else {
      before.push(line)
      read.layout = headerIn(line)
      if (!read.layout && before.length === headWithin) break
    }
  }
  if (!read.layout) return { ...read, refused: [noHeader(before)] }
  return read.rows ? read : { ...read, refused: [{ line: 0, code: 'empty_file', params: {} }] }
}

// The State's server may write the labels of the columns above their names.
const headWithin = 4

const headerIn = (line: FileLine): Layout | undefined => {
  const layout = line.broken ? { missing: [] } : layoutOf(line.text)
  return 'missing' in layout ? undefined : layout
}

const noHeader = (before: readonly FileLine[]): RefusedLine => {
  const [first] = before
  if (!first) return { line: 0, code: 'empty_file', params: {} }
  const table =
    before.every((line) => !line.broken) && /[;,\t|]/.test(first.text) && !/^[%<{[]/.test(first.text)
  if (!table) return { line: 0, code: 'not_csv', params: {} }
  const { missing } = layoutOf(first.text) as { missing: string[] }
  return { line: 0, code: 'not_rpls', params: { missing: missing.join(', ') } }
}

const readLine = (read: RplsReading, layout: Layout, line: FileLine, seen: Map<string, number>): void => {
  read.rows++
  const refuse = (code: string, params: RefusedLine['params'] = {}): void => {
    read.refused.push({ line: line.no, code, params: { line: line.no, ...params } })
  }
  const cells = line.broken ? undefined : cellsOf(line.text, layout.delimiter)
  if (!cells) return refuse('unreadable_line')
  const { width } = layout
  if (cells.length < width) return refuse('half_line', { value: cells.length, width })
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return refuse('long_line', { value: cells.length, width })
  // An extract summed by address says each once; elsewhere two flats may well be told by the same words.
  const first = layout.counted ? seen.get(line.text) : undefined
  if (first !== undefined) return refuse('repeated_line', { value: String(first) })
  if (layout.counted) seen.set(line.text, line.no)
  const row = readRow(layout.pick(cells), line.no, communes)
  if ('refused' in row) return refuse(row.refused, { value: row.value })
  read.placed.push(row)
}
