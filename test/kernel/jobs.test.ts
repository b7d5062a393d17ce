import { fastify } from 'fastify'
import pg from 'pg'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { startJobs } from '../../src/kernel/server/background-jobs.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Slice } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

test('a database that goes away while a job is done takes no worker with it: the next job is done when it is back', async () => {
  const database = await freshDatabase()
  const name = (await database.owner.row<{ name: string }>(sql`select current_database() as name`))!.name
  const beside = new pg.Client(
    database.config.connectionString
      ? { connectionString: database.config.connectionString.replace(`/${name}`, '/postgres') }
      : { ...database.config, database: 'postgres' },
  )
  await beside.connect()
  const done: unknown[] = []
  const faults: string[] = []
  const { log } = fastify({ logger: { stream: { write: (line: string) => void faults.push(line) } } })
  let shut = false
  const errands: Slice = {
    name: 'errands',
    tasks: {
      'errand.shut': async () => {
        await beside.query(`alter database "${name}" allow_connections false`)
        await beside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
          name,
        ])
        shut = true
      },
      'errand.run': async ({ what }) => void done.push(what),
    },
  }
  const kernel = assemble(database, { ...readSettings({}), filesDir: tmpdir() }, slices)
  const jobs = await startJobs(kernel, [errands], log)
  await database.owner.run(sql`select graphile_worker.add_job('errand.shut')`)
  await expect.poll(() => shut).toBe(true)
  await expect.poll(() => faults).not.toEqual([])
  await beside.query(`alter database "${name}" allow_connections true`)
  // The pool's idle connections were cut too, and may not have heard of it: the next job is told over one opened since.
  const since = openDatabase(database.config)
  await since.owner.run(
    sql`select graphile_worker.add_job('errand.run', '{"what": "la lettre de M. N’Diaye"}')`,
  )
  await expect.poll(() => done).toEqual(['la lettre de M. N’Diaye'])
  await jobs.stop()
  await Promise.all([beside.end(), since.close()])
  await database.drop()
})
