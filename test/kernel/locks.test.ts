import type { QueryResult } from 'pg'
import { expect, test } from 'vitest'
import { beginning } from '../../src/kernel/server/locks.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'
import { until } from '../setup/until.ts'

test('Nadia’s act on what Madame Le Goff is telling of waits for her, and then knows what she told and what its twin was answered', async () => {
  const database = await freshDatabase()
  const [hers, nadias] = [await database.write.connect(), await database.write.connect()]
  const [leGoff, nadia, request, act] = [newId(), newId(), newId(), newId()]
  const [at, outcome] = ['2026-11-24T08:12:00.000Z', { id: act, ok: true, facts: [] }]
  await hers.query(beginning(newId(), [request]))
  const begun = nadias.query(beginning(act, [request])) as unknown as Promise<QueryResult[]>
  await until(() =>
    database.owner.row(sql`
      select l.pid from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`),
  )
  await hers.query(
    `insert into kernel.fact (id, type, subject, command, actor, role, at, data)
     values ($1, 'request.said', $2, $1, $3, 'tenant', $4, '{}')`,
    [newId(), request, leGoff, at],
  )
  await hers.query(
    `insert into kernel.answer (id, actor, type, hash, outcome) values ($1, $2, 'request.say', 'h', $3)`,
    [act, nadia, outcome],
  )
  await hers.query('commit')
  expect((await begun).at(-1)?.rows).toEqual([{ actor: nadia, hash: 'h', outcome, last: at }])
  await nadias.query('rollback')
  for (const connection of [hers, nadias]) connection.release()
  await database.drop()
})
