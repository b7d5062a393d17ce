import { type PackedFile, zipPieces } from '../core/zip-layout.ts'
import { type WorkbookSheet, workbookFiles } from '../core/workbook.ts'

/** Gives the reader a file, as a link that is followed. */
export const saveFile = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/** Sheets as Excel, LibreOffice and Numbers open them. */
export const workbookBlob = async (sheets: readonly WorkbookSheet[]): Promise<Blob> => {
  const files = await Promise.all(workbookFiles(sheets).map(packFile))
  return new Blob(zipPieces(files, new Date().toISOString()) as BlobPart[], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

export const csvBlob = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })

const packFile = async ({ name, text }: { name: string; text: string }): Promise<PackedFile> => {
  const bytes = new TextEncoder().encode(text)
  const deflated = await deflate(bytes)
  const isDeflated = deflated !== undefined && deflated.length < bytes.length
  const packed = isDeflated ? deflated : bytes
  return {
    path: new TextEncoder().encode(name),
    packed,
    isDeflated,
    sum: checksum(bytes),
    size: bytes.length,
  }
}

// A browser before 2023 has no deflate of its own: its files are larger, and whole.
const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> => {
  if (!('CompressionStream' in globalThis)) return undefined
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The sum by which an archive knows that a file is whole (ISO 3309, as crc32 of zlib). */
export const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const remainders = Int32Array.from({ length: 256 }, (_, n) => {
  let sum = n
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})
