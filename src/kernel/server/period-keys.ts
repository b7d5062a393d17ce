import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where keys lie, beside the files: never in a table, and not to be copied with them (docs/how-to/deploy.md). */
const keyFolder = 'period-keys'

const folderOf = (filesDir: string, use: string): string => join(filesDir, keyFolder, use)

/**
 * The key (32 bytes) by which somebody is counted once in a period (`2026-Q4`, `2026-11-23`), for one use (`contests`). It lies in the
 * files folder and in no table: who reads the database alone, or a copy of it, leads no mark back. Drawn by the first who needs it,
 * the same for all processes that share the folder.
 */
export const periodKey = async (filesDir: string, use: string, period: string): Promise<Buffer> => {
  const path = join(folderOf(filesDir, use), period)
  const known = await readKey(path)
  if (known) return known
  await mkdir(folderOf(filesDir, use), { recursive: true, mode: 0o700 })
  // Written apart, then given its name, once: of two who draw it one is heard, and nobody reads half of it.
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  await writeFile(draft, randomBytes(32), { mode: 0o600, flag: 'wx' })
  await link(draft, path).catch((bug: unknown) => {
    if (codeOf(bug) !== 'EEXIST') throw bug
  })
  await rm(draft)
  const drawn = await readKey(path)
  if (!drawn) throw new Error(`the key of ${use} could not be kept`)
  return drawn
}

/** Destroys the keys of all periods before one, and what a process that ended left while it drew one of them. */
export const destroyPeriodKeys = async (filesDir: string, use: string, before: string): Promise<void> => {
  const folder = folderOf(filesDir, use)
  const names = await readdir(folder).catch((bug: unknown) => {
    if (codeOf(bug) === 'ENOENT') return []
    throw bug
  })
  for (const name of names) if (name < before) await rm(join(folder, name), { force: true })
}

const readKey = async (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((bug: unknown) => {
    if (codeOf(bug) === 'ENOENT') return undefined
    throw bug
  })

const codeOf = (bug: unknown): string | undefined => (bug as { code?: string }).code
