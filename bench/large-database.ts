import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { loadLarge, type Size } from '../seeds/large.ts'
import { openDatabase } from '../src/kernel/server/database.ts'
import { migrate } from '../src/kernel/server/migrate.ts'
import { startPostgres } from '../src/kernel/server/embedded-postgres.ts'

const root = resolve(import.meta.dirname, '..')
const cache = join(root, '.cache/bench')

export type Large = {
  config: pg.PoolConfig
  /** a copy of it as it stands, once nobody is connected to it; thrown away with it */
  twin: (name: string) => Promise<pg.PoolConfig>
  stop: () => Promise<void>
}

/** What the rows are made of: when a table or the arithmetic changes, they are made anew. */
const stamp = (): string => {
  const hash = createHash('sha256')
  for (const file of globSync(['db/migrations/*.sql', 'seeds/large.ts', 'seeds/sentences.ts'], {
    cwd: root,
  }).sort())
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/**
 * The large landlord (25,000 dwellings and 60,000 people, unless told) with this many requests, so many of them open, on an embedded
 * PostgreSQL of its own: loaded once and kept in `.cache/bench`. What a bench writes goes to a copy, thrown away by `stop`.
 */
export const openLarge = async (
  requests: number,
  say: (line: string) => void,
  open?: number,
  people = everybody,
): Promise<Large> => {
  const size = people === everybody ? '' : `-${people.dwellings}-dwellings`
  const folder = join(cache, (open === undefined ? String(requests) : `${requests}-${open}-open`) + size)
  const mark = join(folder, 'stamp')
  if (existsSync(folder) && (!existsSync(mark) || readFileSync(mark, 'utf8') !== stamp()))
    rmSync(folder, { recursive: true })
  const server = await startPostgres(folder)
  if (!existsSync(mark)) {
    await load(server.address, { ...people, requests, open }, say)
    writeFileSync(mark, stamp())
  }
  const name = `bench_${process.pid}`
  await asAdmin(server.address, `create database ${name} template loge strategy file_copy`)
  const names = [name]
  return {
    config: { ...server.address, database: name },
    twin: async (of) => {
      const own = `${name}_${of}`
      await asAdmin(server.address, `create database ${own} template ${name} strategy file_copy`)
      names.push(own)
      return { ...server.address, database: own }
    },
    stop: async () => {
      for (const each of names) await asAdmin(server.address, `drop database if exists ${each} with (force)`)
      await server.stop()
    },
  }
}

const everybody = { dwellings: 25_000, people: 60_000 }

const load = async (config: pg.PoolConfig, size: Size, say: (line: string) => void): Promise<void> => {
  say(`loading ${size.requests} requests`)
  await migrate(config)
  const database = openDatabase(config)
  await runMigrations({ pgPool: database.write })
  await loadLarge(database, size, say)
  await database.write.query('vacuum analyze')
  await database.close()
}

const asAdmin = async (config: pg.PoolConfig, statement: string): Promise<void> => {
  const client = new pg.Client({ ...config, database: 'postgres' })
  await client.connect()
  await client.query(statement)
  await client.end()
}
