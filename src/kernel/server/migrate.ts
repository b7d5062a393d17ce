import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { nameRoles, settleRoles } from './database-roles.ts'

const migrationsDir = new URL('../../../db/migrations/', import.meta.url).pathname

/** The `.sql` files of db/migrations in order, with the hash of each text. */
export const migrations = (): { name: string; text: string; hash: string }[] =>
  readdirSync(migrationsDir)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(migrationsDir, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })

/**
 * Brings a database up to date, under a lock of its own: several processes may start together. Returns the files that were run,
 * and what only an administrator of the server can still do: orders, or what a migration warns of.
 */
export const migrate = async (config: pg.PoolConfig): Promise<{ ran: string[]; told: string[] }> => {
  const client = new pg.Client(config)
  await client.connect()
  const ran: string[] = []
  try {
    await client.query('select pg_advisory_lock(721001)')
    const told = await settleRoles(client)
    // `raise warning`, whatever language the server speaks.
    client.on('notice', ({ code, message }) => {
      if (code === '01000' && message) told.push(message)
    })
    const { stem } = (await client.query<{ stem: string }>("select app.role('') as stem")).rows[0]!
    await client.query('create schema if not exists kernel')
    await client.query(
      'create table if not exists kernel.migration (name text primary key, hash text not null, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from kernel.migration',
    )
    const done = new Map(rows.map((r) => [r.name, r.hash]))
    for (const { name, text, hash } of migrations()) {
      if (done.has(name) && done.get(name) !== hash)
        throw new Error(`${name} was edited after it ran here: write a new migration`)
      if (done.has(name)) continue
      await client.query(
        `begin;\n${nameRoles(text, stem)}\n;insert into kernel.migration (name, hash) values ('${name}', '${hash}'); commit`,
      )
      ran.push(name)
    }
    return { ran, told }
  } finally {
    await client.end()
  }
}
