import { readSample, type Sample, type TextLine } from '../../core/setup/read-sample.ts'

/** A file as somebody opened it: its name, and its first lines or why there are none. */
export type OpenedFile = { name: string; sample: Sample | 'empty' | 'no_table' }

const mostBytes = 1 << 20
const mostLines = 501

/** The first lines of a file, read here alone: each decoded by itself, UTF-8 where it can be, else Windows-1252, as the house does. */
export const openSample = async (file: File): Promise<OpenedFile> => {
  const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  if (bytes.length === 0) return { name: file.name, sample: 'empty' }
  const lines = linesIn(bytes, file.size > mostBytes)
  return { name: file.name, sample: readSample(lines) ?? 'no_table' }
}

const linesIn = (bytes: Uint8Array, isCut: boolean): TextLine[] => {
  const lines: TextLine[] = []
  let from = 0
  while (from < bytes.length && lines.length < mostLines) {
    const end = bytes.indexOf(10, from)
    // The last line of a file that was cut is half a line.
    if (end < 0 && isCut) break
    lines.push(lineOf(bytes.subarray(from, end < 0 ? bytes.length : end), lines.length + 1))
    from = end < 0 ? bytes.length : end + 1
  }
  return lines
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows = new TextDecoder('windows-1252')

const lineOf = (bytes: Uint8Array, no: number): TextLine => {
  const text = decodeLine(bytes).replace(/\r$/, '')
  return { no, text, broken: text.includes('\u0000') }
}

const decodeLine = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    return windows.decode(bytes)
  }
}
