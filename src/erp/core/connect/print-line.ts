import { quoteCell } from '../../../kernel/core/csv.ts'

/** A value of a database or of JSON as a cell: nothing is empty, yes and no are words, what has parts is JSON. */
export const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return JSON.stringify(value).replace(/^"|"$/g, '')
}

/** A line of an extract as it is landed: `;` between cells, quotes where they are needed; one row is one line. */
export const printLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoteCell(cell.replace(/[\r\n]+/g, ' '))).join(';')}\r\n`
