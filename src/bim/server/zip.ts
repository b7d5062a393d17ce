import { inflateRawSync } from 'node:zlib'
import type { Problem } from '../../ifc/core/problem.ts'

export type Entry = { name: string; method: number; packed: number; size: number; at: number }

/** What a zip says to contain, from its directory; a problem when it has none. Encrypted and 64-bit ones are refused. */
export const listZip = (bytes: Buffer): Entry[] | Problem => {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) return { code: 'bad_zip', stop: true }
  const count = bytes.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
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
export const unzip = (bytes: Buffer, entry: Entry, most: number): Buffer | Problem => {
  const bomb: Problem = { code: 'zip_bomb', stop: true, params: { size: Math.round(entry.size / 1e6) } }
  if (entry.size > most || entry.size > 1e6 + entry.packed * mostGrowth) return bomb
  const bad: Problem = { code: 'bad_zip', stop: true, offset: entry.at }
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== 0x04034b50) return bad
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
