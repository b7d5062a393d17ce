import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { hasty } from './postgres.ts'
import { migrate, migrations } from '../../src/kernel/server/migrate.ts'

let server: Promise<pg.PoolConfig> | undefined

/** The tests' PostgreSQL: the one that TEST_DATABASE_URL names, else the embedded one, kept between runs. */
export const serverConfig = (): Promise<pg.PoolConfig> =>
  (server ??= (async () => {
    const url = process.env['TEST_DATABASE_URL']
    if (url) return { connectionString: url }
    const { address } = await startPostgres(join(tmpdir(), `loge-test-${process.pid}`), hasty)
    return address
  })())

/** The same server, at another database. */
export const on = (config: pg.PoolConfig, database: string): pg.PoolConfig =>
  config.connectionString
    ? {
        connectionString: Object.assign(new URL(config.connectionString), {
          pathname: `/${database}`,
        }).toString(),
      }
    : { ...config, database }

export type Empty = { name: string; config: pg.PoolConfig }

/** A database with nothing in it (or a copy of another), and how its owner, who has a password by the same name, logs in to it. */
export const emptyDatabase = async (name: string, owner: string, copyOf = 'template0'): Promise<Empty> => {
  const config = await serverConfig()
  const admin = new pg.Client(config)
  await admin.connect()
  await admin.query(`create database "${name}" owner ${owner} template "${copyOf}" encoding 'UTF8'`)
  await admin.end()
  const { host, port } = admin
  return { name, config: { host, port, database: name, user: owner, password: owner } }
}

let template: Promise<string> | undefined

// One migrated template a hash of the migrations: a test file's own database is then a copy, in tens of milliseconds.
const makeTemplate = (config: pg.PoolConfig): Promise<string> =>
  (template ??= (async () => {
    const name = `loge_template_${createHash('sha256')
      .update(
        migrations()
          .map((m) => m.hash)
          .join() +
          readFileSync(new URL('../../src/kernel/server/database-roles.ts', import.meta.url), 'utf8'),
      )
      .digest('hex')
      .slice(0, 12)}`
    const admin = new pg.Client(config)
    await admin.connect()
    await admin.query('select pg_advisory_lock(721002)')
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      name,
    ])
    if (!rowCount) {
      await admin.query(`drop database if exists "${name}"`)
      await admin.query(`create database "${name}"`)
      await migrate(on(config, name))
      const pool = new pg.Pool(on(config, name))
      await runMigrations({ pgPool: pool })
      await pool.end()
      await admin.query(`alter database "${name}" is_template true`)
    }
    await admin.end()
    return name
  })())

/** What a database begins with, beside its tables: told once in a run, then copied. */
export type Beginning = { name: string; fill: (database: Database) => Promise<void> }

/** A fresh, migrated database of its own, with nothing in it unless it is told to begin with something. Drop it with `drop`. */
export const freshDatabase = async (
  beginning?: Beginning,
): Promise<Database & { drop: () => Promise<void> }> => {
  const config = await serverConfig()
  // The threads of a run are one process, and may begin in the same millisecond.
  const name = `loge_test_${process.pid}_${randomUUID().slice(0, 13)}`
  await copyTo(name, beginning ? await begun(beginning) : await makeTemplate(config))
  const database = openDatabase(on(config, name))
  return Object.assign(database, {
    drop: async () => {
      await database.close()
      await asAdmin((admin) => admin.query(`drop database if exists "${name}" with (force)`))
    },
  })
}

const copyTo = (name: string, from: string): Promise<unknown> =>
  asAdmin((admin) => admin.query(`create database "${name}" template "${from}" strategy file_copy`))

/** Whichever thread comes first makes it; the others wait. It lasts as long as the run (`dropBeginnings`). */
const begun = async ({ name, fill }: Beginning): Promise<string> => {
  const config = await serverConfig()
  const from = await makeTemplate(config)
  const made = `${beginnings()}${name}`
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock(721003)')
    if (
      (await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [made])).rowCount
    )
      return
    await admin.query(`drop database if exists "${made}"`)
    await copyTo(made, from)
    const database = openDatabase(on(config, made), 2)
    await fill(database)
    await database.close()
    await admin.query(`alter database "${made}" is_template true`)
  })
  return made
}

const beginnings = (): string => `loge_begun_${process.env['TEST_RUN'] ?? process.pid}_`

/** Lets go what this run told, on a PostgreSQL that stays. */
export const dropBeginnings = (): Promise<void> =>
  asAdmin(async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [beginnings()],
    )
    for (const { datname } of rows) {
      await admin.query(`alter database "${datname}" is_template false`)
      await admin.query(`drop database "${datname}"`)
    }
  })

/** Work as whoever owns the server of the tests. */
export const asAdmin = async <T>(work: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client(await serverConfig())
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
