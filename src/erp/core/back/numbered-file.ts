import { quoteCell } from '../../../kernel/core/csv.ts'
import { stripAccents } from '../../../kernel/core/fold-words.ts'

/** `LOGE_ORDRES_000123.csv`: the outlet in capitals and the number of the file, six digits at least. */
export const fileName = (outlet: string, no: number): string =>
  `LOGE_${outlet.toUpperCase()}_${digits(no)}.csv`

const digits = (no: number): string => String(no).padStart(6, '0')

const lineText = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter)}\r\n`

/** The first line and those of the items: what the last line seals by its hash. */
export const fileBody = (
  head: readonly string[],
  lines: readonly (readonly string[])[],
  delimiter: string,
): string => [head, ...lines].map((cells) => lineText(cells, delimiter)).join('')

/** The last line: `FIN`, the number of the file, how many items it has, and the SHA-256 (hexadecimal) of all bytes before it. */
export const lastLine = (no: number, lines: number, sha256: string, delimiter: string): string =>
  lineText(['FIN', digits(no), String(lines), sha256], delimiter)

// What Windows-1252 has beyond Latin-1, from 0x80 on; nothing at five places.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const bare = (sign: string): string => spaces[sign] ?? stripAccents(sign)
const spaces: Readonly<Record<string, string>> = {
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2011': '-',
  '\u2212': '-',
}

/** Text as Windows-1252 has it: a letter that it lacks loses its accent, and `?` stands for what has no other sign. */
export const windowsBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].flatMap(
      (sign) => byteOf(sign) ?? [...bare(sign)].map((each) => byteOf(each) ?? 0x3f),
    ),
  )

const byteOf = (sign: string): number | undefined => {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const place = high.indexOf(sign)
  return place < 0 ? undefined : 0x80 + place
}
