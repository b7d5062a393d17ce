import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

const made: string[] = []
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

const listening = async (db: Db): Promise<number[]> =>
  (
    await db.rows<{ pid: number }>(
      sql`select pid from pg_stat_activity where datname = current_database() and query = 'listen loge_feed'`,
    )
  ).map(({ pid }) => pid)

test('a bell whose connection is ended is hung again, and rings', async () => {
  const database = await freshDatabase()
  const bell = await hangBell(database)
  let rings = 0
  bell.ring(() => rings++)
  const [first] = await listening(database.owner)
  await database.owner.run(sql`select pg_terminate_backend(${first})`)
  await expect.poll(() => listening(database.owner)).toEqual([expect.not.toBeOneOf([first])])
  const before = rings
  await database.owner.run(sql`select pg_notify('loge_feed', '')`)
  await expect.poll(() => rings).toBeGreaterThan(before)
  await bell.close()
  await database.drop()
})

test('an outage that outlasts several tries ends with the bell hung again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-bell-'))
  const options = ['fsync=off', 'synchronous_commit=off']
  const server = await startPostgres(folder, options)
  made.push(folder, server.address.host)
  const database = openDatabase(server.address, 2)
  const bell = await hangBell(database)
  await server.stop()
  // Nobody is at home: whoever knocks is turned away.
  let tries = 0
  const nobody = createServer((socket) => {
    tries++
    socket.destroy()
  }).listen(join(server.address.host, '.s.PGSQL.5432'))
  await expect.poll(() => tries).toBeGreaterThan(1)
  nobody.close()
  await once(nobody, 'close')
  const back = await startPostgres(folder, options)
  await expect.poll(() => listening(database.owner)).toHaveLength(1)
  await bell.close()
  await database.close()
  await back.stop()
})

test('a bell that is taken down, and whose connection then breaks, lets it go once', async () => {
  const database = await freshDatabase()
  const bell = await hangBell(database)
  const [pid] = await listening(database.owner)
  await Promise.all([database.owner.run(sql`select pg_terminate_backend(${pid})`), bell.close()])
  // What PostgreSQL was asked to end goes at a moment of its own.
  await expect.poll(() => listening(database.owner)).not.toContain(pid)
  await database.drop()
})
