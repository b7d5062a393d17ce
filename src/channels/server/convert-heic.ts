import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inBoundedChild } from './bounded-child.ts'

/** Whether the bytes are a photo as telephones of Apple keep them (HEIF with HEVC in it). */
export const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(?:heic|heix|hevc|heim|heis|mif1|msf1)/.test(bytes.toString('latin1', 8, 12))

/** The same photo as a JPEG, by Debian’s `heif-dec` (libheif-examples); `missing`: this house has no such program. */
export const heicToJpeg = (bytes: Buffer): Promise<Buffer | 'missing' | 'failed'> =>
  inBoundedChild(bytes, 'heif-dec -q 92 in -o out.jpg', (folder) => readFile(join(folder, 'out.jpg')))
