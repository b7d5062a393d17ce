import { paperHeadOf } from '../../core/enclosed-paper.ts'
import { type Entry, listZip, unzip } from '../zip.ts'

/** What a paper is. It is kept as it was sent, and never run. */
export type PaperMedia =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.oasis.opendocument.text'
  | 'text/plain'

/** Why a file is kept as no paper: another kind, one with a program in it, one that is two kinds at once. */
export type PaperProblem = 'paper_kind' | 'paper_macros' | 'paper_two_kinds'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const odt = 'application/vnd.oasis.opendocument.text'

/** What the bytes are, by what they hold: neither a name nor what a browser says decides. */
export const paperKindOf = (bytes: Buffer): { media: PaperMedia } | { refused: PaperProblem } => {
  switch (paperHeadOf(bytes)) {
    case 'pdf':
      return endsAsArchive(bytes) ? { refused: 'paper_two_kinds' } : { media: 'application/pdf' }
    case 'archive':
      return archiveKindOf(bytes)
    case 'text':
      return isWritten(bytes) ? { media: 'text/plain' } : { refused: 'paper_kind' }
    case undefined:
      return { refused: 'paper_kind' }
  }
}

/** Whether the directory of an archive stands at the very end: a reader of archives would open it, whatever its head says. */
const endsAsArchive = (bytes: Buffer): boolean => {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  return end >= 0 && end + 22 <= bytes.length && end + 22 + bytes.readUInt16LE(end + 20) === bytes.length
}

// Programs that office software runs or unpacks, wherever they stand in the archive.
const programs =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|Basic\/|Scripts\/)|\.(?:exe|dll|scr|com|bat|cmd|js|vbs|ps1|jar|class|hta|lnk)$/i

const archiveKindOf = (bytes: Buffer): { media: PaperMedia } | { refused: PaperProblem } => {
  const entries = listZip(bytes)
  if (!Array.isArray(entries)) return { refused: 'paper_kind' }
  const media = mediaOf(bytes, entries)
  if (!media) return { refused: 'paper_kind' }
  if (entries.some(({ name }) => programs.test(name)) || saysMacros(bytes, entries))
    return { refused: 'paper_macros' }
  return isWhole(bytes, entries) ? { media } : { refused: 'paper_two_kinds' }
}

const mediaOf = (bytes: Buffer, entries: readonly Entry[]): PaperMedia | undefined => {
  const has = (name: string): boolean => entries.some((entry) => entry.name === name)
  if (has('[Content_Types].xml') && has('word/document.xml')) return docx
  const said = textOf(bytes, entries, 'mimetype')
  return said?.trim() === odt && has('content.xml') ? odt : undefined
}

const saysMacros = (bytes: Buffer, entries: readonly Entry[]): boolean => {
  const types = textOf(bytes, entries, '[Content_Types].xml')
  return types === undefined
    ? entries.some(({ name }) => name === '[Content_Types].xml')
    : /macroEnabled/i.test(types)
}

const textOf = (bytes: Buffer, entries: readonly Entry[], name: string): string | undefined => {
  const entry = entries.find((one) => one.name === name)
  const text = entry && unzip(bytes, entry, 1_000_000)
  return Buffer.isBuffer(text) ? text.toString('utf8') : undefined
}

/** Each member once, none sealed, the first at the first byte, nothing behind the directory: what one reader sees, all see. */
const isWhole = (bytes: Buffer, entries: readonly Entry[]): boolean =>
  endsAsArchive(bytes) &&
  new Set(entries.map(({ name }) => name)).size === entries.length &&
  entries.every(({ method }) => method === 0 || method === 8) &&
  Math.min(...entries.map(({ at }) => at)) === 0

// Of Windows-1252, five signs are none.
const unwritten = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const isWritten = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return bytes.every((byte) => !unwritten.has(byte))
  }
}
