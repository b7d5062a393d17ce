import type { Metadata } from 'sharp'
import { photoKindOf } from './photo-kind.ts'
import { loadSharp } from './load-sharp.ts'

/**
 * A picture that came without our own page, as that page would have sent it: without where, when and by what it was taken. The points
 * of a JPEG stay as they are, and it stands upright as before; another kind that has something to lose is written anew. What is no
 * picture, or has nothing of this, is returned as it came. Done twice is done once.
 */
export const barePhoto = async (bytes: Buffer): Promise<Buffer> => {
  if (photoKindOf(bytes) !== 'photo') return bytes
  const sharp = await loadSharp()
  const image = sharp(bytes, { limitInputPixels: mostPixels })
  const about = await image.metadata().catch(() => undefined)
  if (about?.format === 'jpeg') return bareJpeg(bytes, about.orientation ?? 1)
  if (!about || !hasMore(about)) return bytes
  return image
    .rotate()
    .toBuffer()
    .catch(() => bytes)
}

// Of another kind than JPEG, what a telephone never sends is left as it is: the door of photos judges it.
const mostPixels = 24_000_000

const hasMore = ({ exif, xmp, iptc, comments = [] }: Metadata): boolean =>
  Boolean(exif ?? xmp ?? iptc) || comments.length > 0

/** JPEG (ITU-T T.81, B.1.1) without the segments that speak of it, and without what stands behind its end. */
const bareJpeg = (bytes: Buffer, orientation: number): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 2), ...(orientation > 1 ? [turnedBy(orientation)] : [])]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    if (marker === endOfImage) return wholeOf(bytes, [...kept, bytes.subarray(at, at + 2)])
    if (marker === undefined || at + 4 > bytes.length) break
    const next = marker === filler ? at + 1 : at + 2 + bytes.readUInt16BE(at + 2)
    const end = marker === startOfScan ? endOfScan(bytes, next) : next
    if (isOfPicture(marker, bytes.subarray(at + 4, next))) kept.push(bytes.subarray(at, end))
    at = end
  }
  // Cut off, or no JPEG as the standard has it: the door of photos judges it.
  return bytes
}

const filler = 0xff
const startOfScan = 0xda
const endOfImage = 0xd9

/** The bytes behind a scan: the next marker that neither stands for a byte nor begins anew (RST). */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== filler && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** Of what is optional, only what changes how it looks: JFIF, its colours (ICC), and how Adobe mixed them. */
const isOfPicture = (marker: number, data: Buffer): boolean => {
  if (marker === 0xe0) return begins(data, 'JFIF\0')
  if (marker === 0xe2) return begins(data, 'ICC_PROFILE\0')
  if (marker === 0xee) return begins(data, 'Adobe')
  return (marker < 0xe0 || marker > 0xef) && marker !== 0xfe
}

const begins = (data: Buffer, words: string): boolean => data.toString('latin1', 0, words.length) === words

/** EXIF with how it is to be turned, and nothing else. */
const turnedBy = (orientation: number): Buffer => {
  const segment = Buffer.from(exifWithOneEntry, 'hex')
  segment.writeUInt16BE(orientation, 28)
  return segment
}

const exifWithOneEntry =
  'ffe10022457869660000 4d4d002a00000008 0001 011200030000000100000000 00000000'.replaceAll(' ', '')

const wholeOf = (before: Buffer, kept: readonly Buffer[]): Buffer => {
  const after = Buffer.concat(kept)
  return after.equals(before) ? before : after
}
