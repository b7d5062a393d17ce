import { createReadStream, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type FileLine, linesOf } from '../../kernel/server/file-lines.ts'
import { splitLoosely, splitRow } from '../core/split-row.ts'
import { findColumns } from './find-columns.ts'
import type { TableProblem } from './table-problem.ts'

/** A row that was read: its data line (from 1, rows that could not be read counted), its first line in the file, what was asked of it. */
export type TableRow = { row: number; line: number; cells: readonly string[] }

/** What a file gives, in its order: rows, and what could not be read. A problem of line 0 is one of the whole file, and ends it. */
export type Reading = TableRow | TableProblem

/**
 * The cells that are asked for; each is one column, or several joined by «+» («NUMVOIE+NOMVOIE»). `most`: megabytes of the file, and of
 * what a `.gz` unfolds to.
 */
export async function* readTable(
  file: string,
  wanted: readonly string[],
  most = mostMegabytes,
): AsyncGenerator<Reading> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) return void (yield { code: 'no_file', line: 0 })
  const size = Math.round(stat.size / 1e6)
  if (size > most) return void (yield { code: 'file_too_large', line: 0, params: { size, most } })
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  if (!file.endsWith('.gz')) {
    yield* readRows(linesOf(bytes), wanted)
    return
  }
  const unfolded = bytes.pipe(createGunzip())
  bytes.on('error', (bug) => unfolded.destroy(bug))
  try {
    yield* readRows(linesOf(within(unfolded, most)), wanted)
  } catch (bug) {
    if (bug === tooMuch) yield { code: 'file_too_large', line: 0, params: { size: most, most } }
    else if (isUnfolding(bug)) yield { code: 'broken_archive', line: 0 }
    else throw bug
  } finally {
    bytes.destroy()
  }
}

const mostMegabytes = 512

const tooMuch = new Error('too much')

/** A small archive may unfold to more than any disk holds: no more is unfolded than is read. */
async function* within(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of bytes) {
    read += chunk.length
    if (read > most * 1e6) throw tooMuch
    yield chunk
  }
}

const isUnfolding = (bug: unknown): boolean =>
  bug instanceof Error && 'code' in bug && /^Z_|^ERR_/.test(String(bug.code))

async function* readRows(
  lines: AsyncGenerator<FileLine>,
  wanted: readonly string[],
): AsyncGenerator<Reading> {
  const ahead = lookAhead(lines)
  const head = await ahead.take()
  if (!head) return void (yield { code: 'empty_file', line: 0 })
  if (head.broken || /^(?:PK|%PDF|[<{])/.test(head.text)) return void (yield { code: 'not_csv', line: 0 })
  const delimiter = delimiterOf(head.text)
  const names = splitLoosely(head.text, delimiter) ?? []
  const columns = findColumns(names, wanted)
  if ('code' in columns) return void (yield columns)
  const encodings = watchEncodings(head)
  let row = 0
  for (let line = await ahead.take(); line; line = await ahead.take()) {
    if (line.text.trim() === '' && !line.broken) continue
    row += 1
    const cells = await cellsFrom(line, ahead, delimiter, names.length)
    yield 'code' in cells ? cells : { row, line: line.no, cells: columns.map((pick) => pick(cells)) }
    const mixed = encodings(line)
    if (mixed) yield mixed
  }
  if (!row) yield { code: 'no_rows', line: 0 }
}

/** Lines one by one, of which those that were looked at can be given back. */
type Ahead = { take: () => Promise<FileLine | undefined>; giveBack: (lines: readonly FileLine[]) => void }

const lookAhead = (lines: AsyncGenerator<FileLine>): Ahead => {
  const back: FileLine[] = []
  return {
    take: async () => {
      if (back.length) return back.shift()
      const next = await lines.next()
      return next.done ? undefined : next.value
    },
    giveBack: (given) => void back.unshift(...given),
  }
}

const delimiterOf = (head: string): string =>
  [';', ',', '\t', '|'].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  )

/** A row of several lines ends where its quote does: within twenty lines, and with as many cells as there are columns. */
const mostLines = 20

const cellsFrom = async (
  line: FileLine,
  ahead: Ahead,
  delimiter: string,
  width: number,
): Promise<string[] | TableProblem> => {
  if (line.broken) return { code: line.text.includes('\u0000') ? 'nul' : 'long_text', line: line.no }
  const alone = splitRow(line.text, delimiter)
  if (typeof alone === 'object') return fitting(alone.cells, line, width)
  const loose = splitLoosely(line.text, delimiter)
  if (loose?.length === width) return loose
  return (await cellsOfSeveral(line, ahead, delimiter, width)) ?? { code: 'open_quote', line: line.no }
}

const cellsOfSeveral = async (
  line: FileLine,
  ahead: Ahead,
  delimiter: string,
  width: number,
): Promise<string[] | undefined> => {
  const taken: FileLine[] = []
  let text = line.text
  while (taken.length < mostLines) {
    const next = await ahead.take()
    if (!next) break
    taken.push(next)
    if (next.broken) break
    text += `\n${next.text}`
    const split = splitRow(text, delimiter)
    if (split === 'odd') break
    if (split !== 'open') {
      if (split.cells.length === width) return split.cells
      break
    }
  }
  ahead.giveBack(taken)
  return undefined
}

const fitting = (cells: string[], line: FileLine, width: number): string[] | TableProblem => {
  if (cells.length < width)
    return { code: 'half_line', line: line.no, params: { cells: cells.length, width } }
  return cells.slice(width).some((cell) => cell.trim() !== '')
    ? { code: 'long_line', line: line.no, params: { cells: cells.length, width } }
    : cells
}

/** A file in two encodings is read line by line, each in its own; where the second begins is said once. */
const watchEncodings = (head: FileLine): ((line: FileLine) => TableProblem | undefined) => {
  const seen = new Set([head.encoding])
  let isTold = false
  return (line) => {
    seen.add(line.encoding)
    if (isTold || !(seen.has('utf8') && seen.has('windows'))) return undefined
    isTold = true
    return { code: 'two_encodings', line: line.no }
  }
}
