import { pages } from './code-pages.ts'

/** What a Windows program means by the bytes 80 to 9F; the five that mean nothing stay themselves. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of a string literal, without its outer quotes. Exporters write accents in six ways: \X\, \X2\, \X4\, \S\ with
 * \P\, raw UTF-8, and raw bytes of Windows or Latin-1. All are understood; what is none of them stays as it was written.
 */
export const decodeText = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  let plain = from
  let special = false
  for (let i = from; i < to; i++) {
    const c = bytes[i]!
    if (c >= 128) return undo(isUtf8(bytes, from, to) ? utf8(bytes, from, to) : latin(bytes, from, to))
    if (c === 92 || c === 39 || c < 32) special = true
    if (i - plain === 4096) {
      text += ascii(bytes, plain, i)
      plain = i
    }
  }
  text += ascii(bytes, plain, to)
  return special ? undo(text) : text
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[])

const latin = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) {
    const c = bytes[i]!
    text += c >= 128 && c < 160 ? windows[c - 128]! : String.fromCharCode(c)
  }
  return text
}

const tail = (c: number | undefined): boolean => c !== undefined && (c & 0xc0) === 0x80
const wide = (c: number): number => (c < 0xc2 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : c < 0xf5 ? 3 : 0)

const isUtf8 = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (bytes[i]! < 128) continue
    const more = wide(bytes[i]!)
    if (more === 0 || i + more >= to) return false
    for (let k = 1; k <= more; k++) if (!tail(bytes[i + k])) return false
    i += more
  }
  return true
}

/** Core knows no TextDecoder; this one is only given what `isUtf8` has seen. */
const utf8 = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) {
    const c = bytes[i]!
    const more = wide(c)
    let point = more === 0 ? c : c & (0x3f >> more)
    for (let k = 0; k < more; k++) point = (point << 6) | (bytes[++i]! & 0x3f)
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  }
  return text
}

const control =
  /''|\\\\|\\X2\\((?:[0-9A-Fa-f]{4})*)\\X0\\|\\X4\\((?:[0-9A-Fa-f]{8})*)\\X0\\|\\X\\([0-9A-Fa-f]{2})|\\S\\([ -~])|\\P([A-I])\\|[\r\n]/g

const undo = (text: string): string => {
  let page = pages['A']!
  return text.replace(
    control,
    (
      whole,
      two: string | undefined,
      four: string | undefined,
      one: string | undefined,
      shifted: string | undefined,
      named: string | undefined,
    ) => {
      if (two !== undefined) return points(two, 4)
      if (four !== undefined) return points(four, 8)
      if (one !== undefined) return String.fromCharCode(Number.parseInt(one, 16))
      if (shifted !== undefined) return page[shifted.charCodeAt(0) - 32] ?? whole
      if (named !== undefined) page = pages[named] ?? page
      return whole === "''" ? "'" : whole === '\\\\' ? '\\' : ''
    },
  )
}

const points = (hex: string, size: 4 | 8): string => {
  let text = ''
  for (let i = 0; i < hex.length; i += size) {
    const point = Number.parseInt(hex.slice(i, i + size), 16)
    text +=
      point > 0x10ffff ? '\ufffd' : size === 4 ? String.fromCharCode(point) : String.fromCodePoint(point)
  }
  return text
}

/** A string as it may be written in any STEP file: ASCII, the rest in \X2\ and \X4\; `decodeText` gives it back exactly. */
export const encodeText = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "''")
    .replace(/[\u{10000}-\u{10ffff}]+/gu, (run) => `\\X4\\${hex([...run], 8)}\\X0\\`)
    .replace(/[^ -~]+/g, (run) => `\\X2\\${hex(run.split(''), 4)}\\X0\\`)}'`

const hex = (letters: string[], size: number): string =>
  letters.map((letter) => letter.codePointAt(0)!.toString(16).toUpperCase().padStart(size, '0')).join('')
