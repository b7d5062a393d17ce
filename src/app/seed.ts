import { existsSync } from 'node:fs'
import { sql } from '../kernel/server/sql.ts'
import type { House } from './house.ts'

const dump = new URL('../../seeds/landlord.sql.br', import.meta.url)

/** A new house gets its invented landlord: the dump that `loge seed --print` made from the seeds' commands. */
export const seedIfEmpty = async ({ kernel, config }: House): Promise<void> => {
  const settled = await kernel.database.owner.row(sql`select 1 from estate.agency limit 1`)
  if (settled || !existsSync(dump)) return
  const { loadDump } = await import('../../seeds/dump.ts')
  await loadDump(config, dump)
}
