import { decodeText } from './step-text.ts'

/**
 * An argument of a record. `null` is `$` (not given), `undefined` is `*` (derived). Enumerations, truth values included,
 * are `{ word }` without their points; whole and real numbers are both numbers, and a type around them tells which.
 */
export type Value = null | undefined | string | number | Word | Ref | TypedValue | Binary | Value[]
export type Word = { word: string }
export type Ref = { ref: number }
export type TypedValue = { type: string; of: Value }
export type Binary = { binary: string }

export const isRef = (value: Value): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
export const isWord = (value: Value): value is Word =>
  typeof value === 'object' && value !== null && 'word' in value
export const isTyped = (value: Value): value is TypedValue =>
  typeof value === 'object' && value !== null && 'type' in value

type Cursor = { bytes: Uint8Array; at: number; end: number }

/**
 * The arguments that begin with the parenthesis at `at`. What is malformed ends the list where it stands: the scan has
 * already said that the record is, and one bad argument must not cost the others.
 */
export const readArguments = (bytes: Uint8Array, at: number, end = bytes.length): Value[] => {
  const cursor = { bytes, at, end }
  skip(cursor)
  return bytes[cursor.at] === 40 ? readList(cursor, 0) : []
}

const deepest = 200

const readList = (cursor: Cursor, depth: number): Value[] => {
  const list: Value[] = []
  cursor.at++
  while (cursor.at < cursor.end) {
    skip(cursor)
    const c = cursor.bytes[cursor.at]
    if (c === 41) {
      cursor.at++
      return list
    }
    if (c === 44) cursor.at++
    else if (c === 59 || c === undefined || depth > deepest) return list
    else list.push(readValue(cursor, depth))
  }
  return list
}

const readValue = (cursor: Cursor, depth: number): Value => {
  const { bytes } = cursor
  const c = bytes[cursor.at]!
  if (c === 36 || c === 42) {
    cursor.at++
    return c === 36 ? null : undefined
  }
  if (c === 39) return readText(cursor)
  if (c === 35) {
    cursor.at++
    return { ref: readDigits(cursor) }
  }
  if (c === 40) return readList(cursor, depth + 1)
  if (c === 46) {
    cursor.at++
    const word = take(cursor, letter)
    if (bytes[cursor.at] === 46) cursor.at++
    return { word }
  }
  if (c === 34) {
    cursor.at++
    const binary = take(cursor, letter)
    if (bytes[cursor.at] === 34) cursor.at++
    return { binary }
  }
  if (isNumber(c)) return readNumber(cursor)
  const type = take(cursor, letter).toUpperCase()
  if (type === '') {
    cursor.at++
    return null
  }
  skip(cursor)
  return bytes[cursor.at] === 40 ? { type, of: readList(cursor, depth + 1)[0] } : { word: type }
}

const readDigits = (cursor: Cursor): number => {
  const { bytes, end } = cursor
  let value = 0
  while (cursor.at < end && digit(bytes[cursor.at]!)) value = value * 10 + bytes[cursor.at++]! - 48
  return value
}

/** Fifteen digits and no exponent are read here, exactly: their quotient by a power of ten is rounded once, as Number does. */
const readNumber = (cursor: Cursor): number => {
  const { bytes, end, at } = cursor
  const negative = bytes[at] === 45
  let i = negative ? at + 1 : at
  let value = 0
  let digits = 0
  let point = -1
  for (; i < end; i++) {
    const c = bytes[i]!
    if (digit(c)) {
      value = value * 10 + c - 48
      digits++
    } else if (c === 46 && point < 0) point = digits
    else break
  }
  if (digits === 0 || digits > 15 || (i < end && isNumber(bytes[i]!))) return Number(take(cursor, isNumber))
  cursor.at = i
  const size = point < 0 ? value : value / tens[digits - point]!
  return negative ? -size : size
}

const tens = Array.from({ length: 16 }, (_, power) => 10 ** power)

const readText = (cursor: Cursor): string => {
  const { bytes, end } = cursor
  const from = ++cursor.at
  let i = from
  for (; i < end; i++) {
    if (bytes[i] !== 39) continue
    if (bytes[i + 1] !== 39) break
    i++
  }
  cursor.at = i + 1
  return decodeText(bytes, from, Math.min(i, end))
}

const digit = (c: number): boolean => c >= 48 && c <= 57
const isNumber = (c: number): boolean => digit(c) || c === 45 || c === 43 || c === 46 || c === 69 || c === 101
const letter = (c: number): boolean => digit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95

/** A word or a number; no sound one is longer than this, and what is beyond is passed over. */
const longest = 1000

const take = (cursor: Cursor, belongs: (c: number) => boolean): string => {
  const from = cursor.at
  while (cursor.at < cursor.end && belongs(cursor.bytes[cursor.at]!)) cursor.at++
  const to = Math.min(cursor.at, from + longest)
  return String.fromCharCode.apply(null, cursor.bytes.subarray(from, to) as unknown as number[])
}

/** Past blanks and comments. */
const skip = (cursor: Cursor): void => {
  const { bytes, end } = cursor
  while (cursor.at < end) {
    const c = bytes[cursor.at]!
    if (c === 47 && bytes[cursor.at + 1] === 42) {
      cursor.at += 2
      while (cursor.at < end && !(bytes[cursor.at] === 42 && bytes[cursor.at + 1] === 47)) cursor.at++
      cursor.at += 2
    } else if (c <= 32) cursor.at++
    else return
  }
}
