import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import { readWhole } from '../open-model.ts'
import { type OpenedBcf, openBcf } from './open-bcf.ts'

/** Two hundred topics with a picture each weigh a few tens of megabytes; a photo's ten would shut out our own file. */
export const mostBytes = 100e6

/**
 * Takes a BCF file as it comes, onto the disk, and opens it in the memory once it is whole. Nothing of it stays.
 * Problems: file_too_large (params in megabytes), and those of `openBcf`.
 */
export const receiveBcf = async (
  filesDir: string,
  pieces: AsyncIterable<Buffer>,
): Promise<OpenedBcf | Problem | 'nothing'> => {
  const path = join(filesDir, 'partial', `${newId()}.bcf`)
  await mkdir(join(filesDir, 'partial'), { recursive: true })
  try {
    const bytes = await write(path, pieces)
    if (bytes === 0) return 'nothing'
    if (bytes > mostBytes)
      return {
        code: 'file_too_large',
        stop: true,
        params: { size: Math.ceil(bytes / 1e6), most: mostBytes / 1e6 },
      }
    const whole = readWhole(path, mostBytes)
    return 'code' in whole ? whole : openBcf(whole)
  } finally {
    await rm(path, { force: true })
  }
}

/** How many bytes came; what is beyond the most is not written. */
const write = async (path: string, pieces: AsyncIterable<Buffer>): Promise<number> => {
  const file = await open(path, 'w')
  try {
    let bytes = 0
    for await (const piece of pieces) {
      bytes += piece.length
      if (bytes > mostBytes) break
      await file.writeFile(piece)
    }
    return bytes
  } finally {
    await file.close()
  }
}
