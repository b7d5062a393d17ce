import type { Mapping } from '../mapping.ts'
import type { SourceRow } from '../read-row.ts'
import { cutLine } from './cut-line.ts'

/** A line of a file, decoded; `broken` where it is no text. */
export type TextLine = { no: number; text: string; broken: boolean }

/** The first lines of an extract, cut into cells under the names of their columns. */
export type Sample = {
  delimiter: Mapping['layout']['delimiter']
  /** whether its first line says the names; else each column is named by its place, `C1` and on */
  isHeaded: boolean
  columns: readonly string[]
  rows: readonly { line: number; row: SourceRow }[]
  /** lines that cannot be cut, or have another number of cells */
  broken: readonly number[]
}

const delimiters = [';', '\t', '|', ','] as const

/** A sample of its lines; nothing where no sign parts them into two columns or more. */
export const readSample = (lines: readonly TextLine[]): Sample | undefined => {
  const told = lines.filter(({ text, broken }) => broken || text.trim() !== '')
  const delimiter = guessDelimiter(told)
  const first = delimiter && told[0] && cutLine(told[0].text, delimiter)?.map((cell) => cell.trim())
  if (!delimiter || !first || told.some(({ broken }) => broken && told.length < 3)) return undefined
  const isHeaded = namesColumns(first)
  const columns = isHeaded ? first : first.map((_, i) => `C${i + 1}`)
  const sample = { rows: [] as Sample['rows'][number][], broken: [] as number[] }
  for (const { no, text, broken } of told.slice(isHeaded ? 1 : 0)) {
    const cells = broken ? undefined : cutLine(text, delimiter)
    if (cells?.length === columns.length) sample.rows.push({ line: no, row: rowOf(columns, cells) })
    else sample.broken.push(no)
  }
  return { delimiter, isHeaded, columns, ...sample }
}

// The sign by which most lines have as many cells as the first, and two at least.
const guessDelimiter = (lines: readonly TextLine[]): Sample['delimiter'] | undefined => {
  const counted = delimiters.map((sign) => {
    const width = cutLine(lines[0]?.text ?? '', sign)?.length ?? 0
    const alike = width < 2 ? 0 : lines.filter(({ text }) => cutLine(text, sign)?.length === width).length
    return { sign, width, alike }
  })
  const best = counted.toSorted((a, b) => b.alike - a.alike || b.width - a.width)[0]
  return best && best.alike > lines.length / 2 ? best.sign : undefined
}

/** Names are there once each, none is empty, and none is a number or a day. */
const namesColumns = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length && cells.every((cell) => /\p{L}/u.test(cell) && cell.length <= 80)

const rowOf = (columns: readonly string[], cells: readonly string[]): SourceRow =>
  Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']))

/** What a column says, most often first, with how often; empty cells say nothing. */
export const countValues = (sample: Sample, column: string): { value: string; n: number }[] => {
  const counts = new Map<string, number>()
  for (const { row } of sample.rows) {
    const value = (row[column] ?? '').trim()
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, n]) => ({ value, n })).toSorted((a, b) => b.n - a.n)
}
