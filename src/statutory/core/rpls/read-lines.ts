import { headerCells } from './declarant.ts'
import type { RplsLine } from './position.ts'

/** A file of the register as it was read: its first line, its dwellings, and what could not be read of it. */
export type RplsFile = {
  header: Record<string, string>
  lines: RplsLine[]
  broken: { line: number; code: 'not_text' | 'wrong_width' }[]
}

/** Lines of a file (`no` from 1) → the file. A line that cannot be read is told, and the rest goes on. */
export const readLines = (
  texts: Iterable<{ no: number; text: string; broken: boolean }>,
  columns: number,
): RplsFile => {
  const file: RplsFile = { header: {}, lines: [], broken: [] }
  for (const { no, text, broken } of texts) {
    if (broken) file.broken.push({ line: no, code: 'not_text' })
    else if (no === 1) file.header = readHeader(text)
    else if (text.trim() !== '') addLine(file, no, text, columns)
  }
  return file
}

const readHeader = (text: string): Record<string, string> => {
  const cells = text.split(';')
  return Object.fromEntries(headerCells.map(({ key }, i) => [key, (cells[i] ?? '').trim()]))
}

const addLine = (file: RplsFile, no: number, text: string, columns: number): void => {
  const cells = text.split(';').map((cell) => cell.trim())
  if (cells.length === columns) file.lines.push(cells)
  else file.broken.push({ line: no, code: 'wrong_width' })
}
