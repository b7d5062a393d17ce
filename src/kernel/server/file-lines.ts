import { parse } from 'csv-parse/sync'

const newline = 10
const mostBytes = 65_536

/** A line of the file; `broken` when it can't be text. Its encoding is `ascii` where it has no letter by which to tell. */
export type FileLine = { no: number; text: string; broken: boolean; encoding: Encoding }
export type Encoding = 'ascii' | 'utf8' | 'windows'

/**
 * The lines of a file, each decoded by itself: UTF-8 when it can be, else Windows-1252. Cut by line before any quote is
 * read, so that a quote left open costs one line and not the rest of the file: RPLS has no cell of two lines.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  let no = 0
  let rest = Buffer.alloc(0)
  let skipping = false
  for await (const chunk of bytes) {
    rest = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk)
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      const line = lineOf(rest.subarray(0, end), ++no)
      yield skipping ? { ...line, text: '', broken: true } : line
      skipping = false
      rest = rest.subarray(end + 1)
    }
    if (rest.length <= mostBytes) continue
    rest = Buffer.alloc(0)
    skipping = true
  }
  if (rest.length || skipping)
    yield { ...lineOf(rest, ++no), ...(skipping ? { text: '', broken: true } : {}) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows = new TextDecoder('windows-1252')

const lineOf = (bytes: Buffer, no: number): FileLine => {
  const { text: whole, encoding } = decodeText(bytes)
  const text = whole.replace(/\r$/, '')
  return { no, text, broken: bytes.length > mostBytes || text.includes('\u0000'), encoding }
}

// The decoder drops a byte-order mark by itself.
const decodeText = (bytes: Buffer): { text: string; encoding: Encoding } => {
  try {
    const text = utf8.decode(bytes)
    return { text, encoding: text.length === bytes.length ? 'ascii' : 'utf8' }
  } catch {
    return { text: windows.decode(bytes), encoding: 'windows' }
  }
}

/** The cells of a line; nothing when a quote in it is never closed. */
export const cellsOf = (text: string, delimiter: string): string[] | undefined => {
  if (!text.includes('"')) return text.split(delimiter)
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true })[0]
  } catch {
    return undefined
  }
}
