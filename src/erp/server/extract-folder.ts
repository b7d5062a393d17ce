import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LyingFile } from '../core/ready-files.ts'
import type { FolderWay } from '../core/way-shape.ts'

/** Where extracts lie, whatever way leads there. `putAway`: out of the way of the next run; `put`: whole or not at all. */
export type ExtractFolder = {
  list: () => Promise<LyingFile[]>
  open: (name: string) => Promise<AsyncIterable<Uint8Array>>
  putAway: (name: string) => Promise<void>
  /** a file of ours, seen by others once it is whole */
  put: (name: string, bytes: Uint8Array) => Promise<void>
  close: () => Promise<void>
}

/** Under which name a file of ours is written until it is whole. */
export const draftName = (name: string): string => `.${name}.part`

/** A folder of this machine. */
export const localFolder = ({ folder, done }: FolderWay): ExtractFolder => ({
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
  open: (name) => Promise.resolve(createReadStream(join(folder, name))),
  putAway: async (name) => {
    await mkdir(join(folder, done), { recursive: true })
    await rename(join(folder, name), join(folder, done, name))
    await rm(join(folder, `${name}.ok`), { force: true })
  },
  put: async (name, bytes) => {
    const draft = join(folder, draftName(name))
    await writeFile(draft, bytes)
    await rename(draft, join(folder, name))
  },
  close: () => Promise.resolve(),
})
