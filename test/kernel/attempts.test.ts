import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forgetAttempts, forgive, knock } from '../../src/kernel/server/attempts.ts'
import { forgetFailed } from '../../src/kernel/server/forget-failed-jobs.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(() => database.owner.run(sql`delete from kernel.attempt`))

const five = { misses: 5, minutes: 15 }
const db = () => database.owner
const kept = () =>
  db().rows<{ key: string; failed: number }>(sql`select key, failed from kernel.attempt order by failed`)
const miss = async (who: string, times: number, from?: string) => {
  for (let n = 0; n < times; n++) await knock(db(), 'login', who, five, from)
}

test('who tried, and from where, is not found again by hashing whatever it may be', async () => {
  await miss('nadia', 1, '203.0.113.7')
  const guesses = ['nadia', '203.0.113.7'].flatMap((said) =>
    (['base64url', 'hex'] as const).map((as) => createHash('sha256').update(said).digest(as)),
  )
  const [{ key } = { key: '' }] = await kept()
  expect(key).toMatch(/^login:[\w-]{43}:[\w-]{43}$/)
  for (const guess of guesses) expect(key).not.toContain(guess)
})

test('two processes that draw the key at once keep one', async () => {
  await db().run(sql`delete from kernel.setting`)
  await Promise.all(Array.from({ length: 8 }, () => knock(db(), 'login', 'nadia', five)))
  expect(await kept()).toHaveLength(1)
})

test('a night forgets what is a day old, and half of the rest; a door that is shut stays shut', async () => {
  await miss('karim', 3)
  await miss('nadia', 4)
  await miss('sylvie', 5)
  await db().run(sql`update kernel.attempt set at = now() - interval '25 hours' where failed = 3`)
  await forgetAttempts(db())
  expect((await kept()).map(({ failed }) => failed)).toEqual([2, 5])
  expect(await knock(db(), 'login', 'sylvie', five)).toBeGreaterThan(0)
  expect(await knock(db(), 'login', 'nadia', five)).toBe(0)
})

test('forgiven, she is forgiven at all addresses, or at the one that is named', async () => {
  for (const from of ['a', 'b', 'c']) await miss('nadia', 2, from)
  await miss('nad', 2, 'a')
  await forgive(db(), 'login', 'nadia', 'a')
  expect(await kept()).toHaveLength(3)
  await forgive(db(), 'login', 'nadia')
  expect(await kept()).toHaveLength(1)
})

test('a job that failed for the last time keeps nothing of anybody for longer than a day', async () => {
  const job = (email: string, tries: number) =>
    db().row<{ id: string }>(sql`
      select id from graphile_worker.add_job('people.link', payload => json_build_object('email', ${email}::text), max_attempts => ${tries})`)
  await job('anne.legoff@example.org', 1)
  await job('prat@example.org', 8)
  await db().run(sql`
    update graphile_worker._private_jobs set attempts = 1, updated_at = now() - interval '2 days'`)
  await forgetFailed(db())
  const left = await db().rows<{ email: string }>(
    sql`select payload ->> 'email' as email from graphile_worker._private_jobs`,
  )
  expect(left).toEqual([{ email: 'prat@example.org' }])
})
