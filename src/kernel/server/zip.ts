import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { heads, type PackedFile, zipPieces } from '../core/zip-layout.ts'

/** A file to be put into an archive. */
export type ArchiveEntry = { name: string; bytes: Buffer | string }

/** A file inside an archive, as its directory tells of it; `method` -1 where it is encrypted. */
export type Entry = { name: string; method: number; packed: number; size: number; at: number }

/** Why nothing can be read of an archive, or of an entry; `offset` in bytes. Its sentence is the asker’s. */
export type ZipProblem = {
  code: 'bad_zip' | 'zip_bomb'
  stop: true
  offset?: number
  params?: { size: number }
}

/** Names are UTF-8, contents deflated where that makes them smaller; all bear the same instant, so that the same files give the same bytes. */
export const zipOf = (files: readonly ArchiveEntry[], at: string): Buffer =>
  Buffer.concat(zipPieces(files.map(packFile), at))

const packFile = ({ name, bytes }: ArchiveEntry): PackedFile => {
  const raw = Buffer.from(bytes as string)
  const deflated = deflateRawSync(raw)
  const isDeflated = deflated.length < raw.length
  const packed = isDeflated ? deflated : raw
  return { path: Buffer.from(name), packed, isDeflated, sum: crc32(raw), size: raw.length }
}

/** Whether a file begins as an archive does. */
export const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === heads.local

/** What a zip says to contain, from its directory; a problem when it has none. Encrypted and 64-bit ones are refused. */
export const listZip = (bytes: Buffer): Entry[] | ZipProblem => {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) return { code: 'bad_zip', stop: true }
  const count = bytes.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== heads.central)
      return { code: 'bad_zip', stop: true, offset: at }
    const nameLength = bytes.readUInt16LE(at + 28)
    const encrypted = bytes.readUInt16LE(at + 8) & 1
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: encrypted ? -1 : bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** IFC shrinks to a tenth or a twentieth; what would grow two hundred times was made to fill a memory. */
const mostGrowth = 200

/** The bytes of one entry, never more than it declared nor than `most`. Problems: zip_bomb, bad_zip. */
export const unzip = (bytes: Buffer, entry: Entry, most: number): Buffer | ZipProblem => {
  const bomb: ZipProblem = { code: 'zip_bomb', stop: true, params: { size: Math.round(entry.size / 1e6) } }
  if (entry.size > most || entry.size > 1e6 + entry.packed * mostGrowth) return bomb
  const bad: ZipProblem = { code: 'bad_zip', stop: true, offset: entry.at }
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== heads.local) return bad
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 0) return packed.length === entry.size ? packed : bad
  if (entry.method !== 8) return bad
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? bomb : bad
  }
}
