import { dayOf } from '../../../kernel/core/dates.ts'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { outlivedFiles } from '../../core/publish/read/file-retention.ts'
import { retentionIn } from './gather-retention.ts'
import { modelPath } from './keep-model.ts'

/** What was written so lately may belong to a delivery that is being told; milliseconds. */
const young = 24 * 3_600_000

/**
 * Lets go of the delivered files that have outlived their day (see `retentionOf`), and of those that no delivery names. A file lies under
 * its content: while another delivery needs the same, it stays. The rows stay, with their reports. Answers how many files went.
 */
export const tidy = async (kernel: Kernel, now: string): Promise<number> => {
  const db = kernel.database.owner
  const { filesDir, modelsKeptMonths: months } = kernel.settings
  const today = dayOf(now)
  const gone = outlivedFiles(await retentionIn(db, null, { today, months }), today)
  await db.run(
    sql`update bim.revision set emptied_at = ${now} where id = any (${gone}::uuid[]) and held_at is null`,
  )
  let n = 0
  for (const { sha256, path } of await modelsIn(filesDir)) {
    const { mtimeMs } = await stat(path)
    if (Date.parse(now) - mtimeMs < young || (await isNamed(db, sha256))) continue
    await rm(path, { force: true })
    n++
  }
  return n
}

const isNamed = async (db: Db, sha256: string): Promise<boolean> =>
  (await db.row(sql`select 1 from bim.revision where sha256 = ${sha256} and emptied_at is null limit 1`)) !==
  undefined

const modelsIn = async (dir: string): Promise<{ sha256: string; path: string }[]> => {
  const folders = (await readdir(dir).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const found = []
  for (const folder of folders)
    for (const name of await readdir(join(dir, folder))) {
      const sha256 = /^([0-9a-f]{64})\.model$/.exec(name)?.[1]
      if (sha256) found.push({ sha256, path: modelPath(dir, sha256) })
    }
  return found
}

export const tidyTasks: Record<string, Task> = {
  'bim.tidy': async (_, kernel) => void (await tidy(kernel, new Date().toISOString())),
}
/** In the night, after the photos that nobody attached. */
export const tidyCron = { 'bim.tidy': '40 3 * * *' }
