import type { Problem } from '../problem.ts'
import { addRow, newRows, type Rows } from './record-columns.ts'
import { typeNames } from './type-names.ts'

export type ScanResult = { rows: Rows; names: string[]; problems: Problem[] }

/** So many bad records are told one by one; the others are counted. */
const mostTold = 20

/**
 * One pass over the data section that begins at `from`: where each record `#12=IFCWALL(…);` stands, and what is not one.
 * Nothing is decoded here. A record is kept when its end was seen: the last one of a truncated file is left out and told.
 */
export const scan = (bytes: Uint8Array, from: number): ScanResult => {
  const end = bytes.length
  const types = typeNames()
  const rows = newRows((end - from) / 56)
  const bad = { count: 0, told: [] as Problem[] }
  const tell = (at: number): void => {
    if (bad.count++ < mostTold) bad.told.push({ code: 'bad_record', offset: at })
  }
  let at = from
  let closed = false
  while (at < end) {
    at = blank(bytes, at, end)
    if (at >= end) break
    if (bytes[at] !== 35) {
      closed = isWord(bytes, at, 'ENDSEC') || isWord(bytes, at, 'END-ISO')
      const next = statementEnd(bytes, at, end)
      if (closed) {
        const data = blank(bytes, next, end)
        if (!isWord(bytes, data, 'DATA')) break
        at = statementEnd(bytes, data, end)
        closed = false
        continue
      }
      tell(at)
      at = next
      continue
    }
    const begun = at
    let id = 0
    for (at++; at < end && bytes[at]! >= 48 && bytes[at]! <= 57; at++) id = id * 10 + bytes[at]! - 48
    at = blank(bytes, at, end)
    const named = bytes[at] === 61 ? blank(bytes, at + 1, end) : end
    let opened = named
    while (opened < end && isLetter(bytes[opened]!)) opened++
    const place = blank(bytes, opened, end)
    const sound = bytes[place] === 40 && id <= 0xffffffff
    at = statementEnd(bytes, sound ? place : begun, end)
    if (at > end) return finish(types.names, rows, bad, { code: 'truncated', offset: begun, object: id })
    if (sound) addRow(rows, id, types.codeOf(bytes, named, opened), place)
    else tell(begun)
  }
  return finish(types.names, rows, bad, closed ? undefined : { code: 'truncated', offset: end })
}

const finish = (
  names: string[],
  rows: Rows,
  bad: { count: number; told: Problem[] },
  cut: Problem | undefined,
): ScanResult => {
  const more: Problem[] =
    bad.count > mostTold ? [{ code: 'more_bad_records', params: { n: bad.count - mostTold } }] : []
  return { rows, names, problems: [...bad.told, ...more, ...(cut ? [cut] : [])] }
}

/** Just after the semicolon that ends what stands at `at`, strings and comments skipped; beyond `end` when there is none. */
export const statementEnd = (bytes: Uint8Array, at: number, end: number): number => {
  for (let i = at; i < end; i++) {
    const c = bytes[i]!
    if (c === 59) return i + 1
    if (c === 39) {
      i++
      while (i < end && bytes[i] !== 39) i++
    } else if (c === 47 && bytes[i + 1] === 42) i = commentEnd(bytes, i, end) - 1
  }
  return end + 1
}

/** Past blanks and comments. */
export const blank = (bytes: Uint8Array, at: number, end: number): number => {
  let i = at
  while (i < end) {
    const c = bytes[i]!
    if (c === 47 && bytes[i + 1] === 42) i = commentEnd(bytes, i, end)
    else if (c <= 32) i++
    else break
  }
  return i
}

const commentEnd = (bytes: Uint8Array, at: number, end: number): number => {
  let i = at + 2
  while (i < end && !(bytes[i] === 42 && bytes[i + 1] === 47)) i++
  return i + 2
}

const isLetter = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 95

export const isWord = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++)
    if (((bytes[at + i] ?? 0) & 0xdf) !== (word.charCodeAt(i) & 0xdf)) return false
  return true
}
