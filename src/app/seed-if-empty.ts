import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { sql } from '../kernel/server/sql.ts'
import type { House } from './house.ts'

const dump = new URL('../../seeds/landlord.sql.br', import.meta.url)
const cli = new URL('./cli.ts', import.meta.url).pathname

/** A new house gets its invented landlord: the dump that `loge seed --print` made from the seeds' commands. */
export const seedIfEmpty = async ({ kernel, config }: House): Promise<void> => {
  const settled = await kernel.database.owner.row(sql`select 1 from estate.agency limit 1`)
  if (settled || !existsSync(dump)) return
  // In a process of its own: what it takes in memory is given back to the system with it.
  const env = config.connectionString
    ? { DATABASE_URL: config.connectionString }
    : { DATA_DIR: kernel.settings.dataDir }
  await promisify(execFile)(process.execPath, [cli, 'seed', '--shipped'], { env: { ...process.env, ...env } })
}
