import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newId } from './record-ids.ts'

/** Written apart then renamed: a reader, or a crash, never meets half a file. */
export const store = async (path: string, data: Buffer): Promise<void> => {
  const draft = `${path}.${newId()}`
  try {
    await writeFile(draft, data)
  } catch (bug) {
    if ((bug as { code?: string }).code !== 'ENOENT') throw bug
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, data)
  }
  await rename(draft, path)
}
