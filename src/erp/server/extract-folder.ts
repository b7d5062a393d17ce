import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LyingFile } from '../core/ready-files.ts'
import type { ExtractWay } from '../core/way-shape.ts'

/** Where extracts lie, whatever way leads there. `putAway`: out of the way of the next run. */
export type ExtractFolder = {
  list: () => Promise<LyingFile[]>
  bring: (name: string, to: string) => Promise<void>
  putAway: (name: string) => Promise<void>
  close: () => Promise<void>
}

/** A folder of this machine. */
export const localFolder = ({ folder, done }: ExtractWay): ExtractFolder => ({
  list: async () => {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    return Promise.all(
      files.map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name))
        return { name, bytes: size, at: mtimeMs }
      }),
    )
  },
  bring: (name, to) => copyFile(join(folder, name), to),
  putAway: async (name) => {
    await mkdir(join(folder, done), { recursive: true })
    await rename(join(folder, name), join(folder, done, name))
    await rm(join(folder, `${name}.ok`), { force: true })
  },
  close: () => Promise.resolve(),
})
