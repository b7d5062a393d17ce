import type { Metadata } from 'sharp'

/**
 * Whether a picture says where it was taken: in EXIF wherever it stands (the smaller picture that some telephones hang behind the
 * first has its own), in XMP, or in a profile that ImageMagick wrote into a PNG.
 */
export const tellsPosition = (bytes: Buffer, { exif, xmp, comments = [] }: Metadata): boolean =>
  isPlaced(bytes) ||
  (exif !== undefined && isExifPlaced(exif)) ||
  (xmp !== undefined && saysPlace.test(xmp.toString('latin1').replaceAll('\0', ''))) ||
  comments.some(({ keyword, text }) => rawProfile.test(keyword) && isPlaced(bytesOfProfile(text)))

const saysPlace = /gps(?:dest)?(?:latitude|longitude|position|coordinates)|geo:(?:lat|long)/i
const rawProfile = /^raw profile type/i
const exifMark = Buffer.from('Exif\0\0', 'latin1')

// A telephone writes one or two.
const mostBlocks = 64

const isPlaced = (bytes: Buffer): boolean => {
  if (saysPlace.test(bytes.toString('latin1'))) return true
  for (let at = bytes.indexOf(exifMark), n = 0; at >= 0; at = bytes.indexOf(exifMark, at + 6), n++)
    if (n >= mostBlocks || isExifPlaced(bytes.subarray(at))) return true
  return false
}

/** A profile is written as its name, how many bytes, and those in hexadecimal. */
const bytesOfProfile = (text: string): Buffer =>
  Buffer.from(text.replace(/^\s*\w+\s+\d+\s/, '').replaceAll(/\s/g, ''), 'hex')

const gpsTag = 0x8825
/** of the GPS directory (EXIF 2.32, 4.6.6): latitude and longitude, of here and of what was aimed at; the name of the area */
const placeTags = new Set([2, 4, 20, 22, 28])

/**
 * Only the directories are read, and never what they point at: a library that reads every value can be given a file of some kilobytes
 * that unfolds into gigabytes.
 */
const isExifPlaced = (block: Buffer): boolean => {
  const tiff = block.subarray(0, 6).equals(exifMark) ? block.subarray(6) : block
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  if (!isLittle && tiff.toString('latin1', 0, 2) !== 'MM') return false
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const entriesOf = (at: number): number[] =>
    Array.from({ length: Math.min(short(at), mostEntries) }, (_, i) => at + 2 + 12 * i)
  const first = long(4)
  const second = long(first + 2 + 12 * short(first))
  return [first, second].some((directory) =>
    entriesOf(directory)
      .filter((entry) => short(entry) === gpsTag)
      .some((entry) => entriesOf(long(entry + 8)).some((tag) => placeTags.has(short(tag)))),
  )
}

// Cameras write some dozens.
const mostEntries = 1000
