import { fragmentsOf } from './sound-mp4.ts'

/** A voice note as a telephone's recorder writes it: Opus in WebM or Ogg, AAC or Opus in MP4. */
export type Sound = {
  media: 'audio/webm' | 'audio/ogg' | 'audio/mp4'
  /** rounded to a tenth; 0 where the recorder did not say */
  seconds: number
}

/** Two minutes at the rate of the greediest recorder (128 kbit/s), eleven at that of a voice. */
export const maxSoundBytes = 2 * 1024 * 1024
/** A note of ours is a minute at most, what is said to a switchboard three; recorders stop a little late. */
export const maxSoundSeconds = 185

/** What the bytes are, by what they hold and not by what was said of them. Nothing: no sound, or not sound alone. */
export const soundOf = (bytes: Buffer): Sound | undefined => {
  const found = webm(bytes) ?? ogg(bytes) ?? mp4(bytes)
  return found && { ...found, seconds: Math.round(found.seconds * 10) / 10 }
}

// Matroska elements that hold others are stepped into, never recursed: a file of a million nested ones is one flat walk.
const holders = new Set([0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0x1f43b675, 0xa0])

const webm = (b: Buffer): Sound | undefined => {
  if (b.length < 16 || b.readUInt32BE(0) !== 0x1a45dfa3) return undefined
  const kinds = new Set<number>()
  let [at, scale, cluster, last] = [0, 1_000_000, 0, -1]
  while (at < b.length) {
    const id = vint(b, at, 4)
    const size = id && vint(b, at + id.length, 8)
    if (!id || !size) break
    const start = at + id.length + size.length
    if (start > b.length) break
    const end = Math.min(b.length, start + size.value)
    if (id.raw === 0x2ad7b1) scale = uint(b, start, end)
    if (id.raw === 0x83) kinds.add(uint(b, start, end))
    if (id.raw === 0xe7) cluster = uint(b, start, end)
    if ((id.raw === 0xa3 || id.raw === 0xa1) && end - start > 4)
      last = Math.max(last, cluster + b.readInt16BE(start + (vint(b, start, 8)?.length ?? 1)))
    at = holders.has(id.raw) ? start : end
  }
  if (last < 0 || kinds.size !== 1 || !kinds.has(2)) return undefined
  return { media: 'audio/webm', seconds: (last * scale) / 1e9 }
}

// A number whose first bits say how long it is; one of ones alone is a size that is not known.
const vint = (
  b: Buffer,
  at: number,
  most: number,
): { raw: number; value: number; length: number } | undefined => {
  const first = b[at]
  if (!first) return undefined
  const length = Math.clz32(first) - 23
  if (length > most || at + length > b.length) return undefined
  const raw = uint(b, at, at + length)
  const value = raw - 2 ** (7 * length)
  return { raw, length, value: value === 2 ** (7 * length) - 1 ? Infinity : value }
}

const uint = (b: Buffer, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) value = value * 256 + (b[i] ?? 0)
  return value
}

const ogg = (b: Buffer): Sound | undefined => {
  if (b.length < 64 || b.toString('latin1', 0, 4) !== 'OggS') return undefined
  const first = b.subarray(28, 64)
  const rate = first.toString('latin1', 0, 8) === 'OpusHead' ? 48_000 : undefined
  const end = b.lastIndexOf('OggS')
  if (!rate || end === 0 || end + 14 > b.length) return undefined
  return { media: 'audio/ogg', seconds: Number(b.readBigUInt64LE(end + 6)) / rate }
}

const mp4 = (b: Buffer): Sound | undefined => {
  if (b.length < 16 || b.toString('latin1', 4, 8) !== 'ftyp') return undefined
  const { kinds, seconds } = fragmentsOf(b)
  return kinds.size === 1 && kinds.has('soun') ? { media: 'audio/mp4', seconds } : undefined
}
