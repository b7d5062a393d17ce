import type { Problem } from '../problem.ts'
import { type Header, readHeader } from './header.ts'
import { finder, groupByType, type Rows } from './record-columns.ts'
import { blank, isWord, scan } from './scan-records.ts'
import { isRef, readArguments, type Value } from './step-values.ts'

/** A STEP file that has been scanned. A record is known by its row; its arguments are decoded when they are asked for. */
export type StepRecord = {
  bytes: Uint8Array
  header: Header
  rows: Rows
  /** rows of one type (in capitals), in the order of the file */
  all: (type: string) => number[]
  /** the same, for types that may have a million records */
  each: (type: string, visit: (row: number) => void) => void
  /** types that the file uses, with how many records of each */
  counts: () => Map<string, number>
  /** the row of a record's number or of a reference; -1 when there is none */
  find: (to: number | Value) => number
  idOf: (row: number) => number
  typeOf: (row: number) => string
  args: (row: number) => Value[]
  problems: Problem[]
}

/** Scans a whole file. What cannot be read at all is a problem with `stop`; the records seen before it are kept. */
export const readStep = (bytes: Uint8Array): StepRecord => {
  const start = blank(
    bytes,
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0,
    bytes.length,
  )
  const foreign = notStep(bytes, start)
  const header = readHeader(foreign ? new Uint8Array(0) : bytes, start)
  const begun = header.data
  const { rows, names, problems } = scan(
    begun === undefined ? new Uint8Array(0) : bytes,
    begun === undefined ? 0 : begun,
  )
  const told = isWhole(bytes) ? problems.map(unclosedQuote(problems)) : problems
  const found: Problem[] = foreign
    ? [foreign]
    : begun === undefined
      ? [{ code: 'unfinished', offset: bytes.length, stop: true }]
      : rows.count === 0
        ? told.map((problem) => ({ ...problem, code: ofAll[problem.code] ?? problem.code, stop: true }))
        : told
  return open(
    bytes,
    header,
    rows,
    names,
    found.map((problem) => withLine(bytes, problem)),
  )
}

/** A file that ends as the standard has it (ISO 10303-21, 5.3) was sent whole. */
const isWhole = (bytes: Uint8Array): boolean =>
  /END-ISO-10303-21\s*;\s*$/i.test(String.fromCharCode(...bytes.subarray(-200)))

/** Of a whole file that seems to stop, a text was not closed: from the first line at fault, nothing is what it seems. */
const unclosedQuote =
  ([first]: readonly Problem[]) =>
  (problem: Problem): Problem =>
    problem.code === 'truncated'
      ? { ...problem, code: 'open_text', ...(first?.offset === undefined ? {} : { offset: first.offset }) }
      : problem

/** What is said of a part that was left aside is untrue where nothing is left. */
const ofAll: Record<string, string> = { truncated: 'unfinished', bad_record: 'no_record' }

const open = (
  bytes: Uint8Array,
  header: Header,
  rows: Rows,
  names: string[],
  problems: Problem[],
): StepRecord => {
  const find = finder(rows)
  const codes = new Map<string, number[]>()
  for (const [code, name] of names.entries()) codes.set(name, [...(codes.get(name) ?? []), code])
  const { starts, rows: sorted } = groupByType(rows, names.length)
  const each = (type: string, visit: (row: number) => void): void => {
    for (const code of codes.get(type) ?? [])
      for (const row of sorted.subarray(starts[code], starts[code + 1])) visit(row)
  }
  return {
    bytes,
    header,
    rows,
    problems,
    each,
    all: (type) => {
      const found: number[] = []
      each(type, (row) => void found.push(row))
      return found
    },
    counts: () =>
      new Map(
        [...codes].map(([name, each]) => [name, each.reduce((n, c) => n + starts[c + 1]! - starts[c]!, 0)]),
      ),
    find: (to) => (typeof to === 'number' ? find(to) : isRef(to) ? find(to.ref) : -1),
    idOf: (row) => rows.ids[row]!,
    typeOf: (row) => names[rows.types[row]!] ?? '',
    args: argsKept((row) => (row >= 0 && row < rows.count ? readArguments(bytes, rows.places[row]!) : [])),
  }
}

/** Whoever reads one record asks for it attribute by attribute, and for its neighbours again soon: it is decoded once. */
const argsKept = (read: (row: number) => Value[]): ((row: number) => Value[]) => {
  const rows = new Int32Array(keptArgs).fill(-1)
  const kept: Value[][] = []
  return (row) => {
    const slot = row & (keptArgs - 1)
    if (row < 0 || rows[slot] !== row) kept[slot] = read(row)
    rows[slot] = row
    return kept[slot]!
  }
}

/** A power of two. */
const keptArgs = 256

const foreigners: [what: string, ...starts: string[]][] = [
  ['PDF', '%PDF'],
  ['ZIP', 'PK\u0003\u0004'],
  ['XML', '<?xml', '<ifc'],
  ['HTML', '<!doctype', '<html'],
  ['RVT', '\u00d0\u00cf\u0011\u00e0'],
  ['DWG', 'AC10'],
  ['JSON', '{', '['],
]

const notStep = (bytes: Uint8Array, start: number): Problem | undefined => {
  if (start >= bytes.length) return { code: 'empty_file', stop: true, offset: 0 }
  if (isWord(bytes, start, 'ISO-10303-21')) return undefined
  const starts = (text: string): boolean =>
    [...text].every(
      (letter, i) => String.fromCharCode(bytes[start + i] ?? 0).toLowerCase() === letter.toLowerCase(),
    )
  const what = foreigners.find(([, ...texts]) => texts.some(starts))?.[0]
  return what
    ? { code: 'not_step_but', stop: true, offset: start, params: { what } }
    : { code: 'not_step', stop: true, offset: start }
}

/** Adds the line of an offset: counted only for what is told, so that good files pay nothing. */
const withLine = (bytes: Uint8Array, problem: Problem): Problem => {
  if (problem.offset === undefined) return problem
  let line = 1
  for (let i = bytes.indexOf(10); i >= 0 && i < problem.offset; i = bytes.indexOf(10, i + 1)) line++
  return { ...problem, line }
}
