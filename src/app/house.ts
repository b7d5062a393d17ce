import { runMigrations } from 'graphile-worker'
import type { PoolConfig } from 'pg'
import { keptInLog } from '../kernel/server/database-log.ts'
import { type Database, openDatabase } from '../kernel/server/database.ts'
import { assemble } from '../kernel/server/assemble-house.ts'
import { migrate } from '../kernel/server/migrate.ts'
import { checkReader } from '../kernel/server/reader-login.ts'
import type { Settings } from '../kernel/server/settings.ts'
import type { Kernel } from '../kernel/server/slice.ts'
import { sql } from '../kernel/server/sql.ts'
import { beginPostgres, type EmbeddedServer } from './postgres.ts'
import { slices } from './slices.ts'

export type House = { kernel: Kernel; config: PoolConfig; embedded: boolean; close: () => Promise<void> }

/**
 * Opens the database (embedded, or DATABASE_URL), brings it up to date, and puts the slices on it. No door is open yet. The
 * process ends with an embedded database that dies.
 */
export const openHouse = async (
  settings: Settings,
  begun: EmbeddedServer | undefined = beginPostgres(settings),
): Promise<House> => {
  const local = await begun
  const config: PoolConfig = local ? local.address : { connectionString: settings.databaseUrl }
  const { ran, told } = await migrate(config)
  for (const order of told) process.stderr.write(`À faire par l’administrateur de PostgreSQL : ${order};\n`)
  for (const kept of await keptInLog(config))
    process.stderr.write(
      `Le journal de PostgreSQL garde les valeurs des requêtes (${kept}) : mots de locataires, secondes d’une personne. À retirer, voir docs/how-to/deploy.md.\n`,
    )
  const reader = settings.readerUrl ? { connectionString: settings.readerUrl } : config
  if (settings.readerUrl) await checkReader(reader)
  const database = openDatabase(config, undefined, reader)
  if (ran.length || !(await hasJobs(database))) await prepareJobs(database)
  const kernel = assemble(database, settings, slices)
  return {
    kernel,
    config,
    embedded: local !== undefined,
    close: async () => {
      await database.close()
      await local?.stop()
    },
  }
}

// A house that was killed between the two has its own tables, and none for its jobs.
const hasJobs = async ({ owner }: Database): Promise<boolean> =>
  (await owner.row(sql`select 1 where to_regclass('graphile_worker._private_jobs') is not null`)) !==
  undefined

// The tables of the jobs are graphile-worker's own; commands write to them in their transactions.
const prepareJobs = async (database: Database): Promise<void> => {
  await runMigrations({ pgPool: database.write })
}
