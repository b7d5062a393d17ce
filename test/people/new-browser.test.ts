import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { knock } from '../../src/kernel/server/attempts.ts'
import { spend } from '../../src/kernel/server/quota.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { sendLinks } from '../../src/people/server/sign/link-routes.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { phrase } from '../setup/landlord.ts'
import { who } from '../setup/agency-corners.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())
const db = () => w.database.owner
beforeEach(() => db().run(sql`delete from kernel.attempt`))

const email = 'nadia@robine-habitat.example'
type Puzzle = { work: string; bits: number }
const solve = ({ work, bits }: Puzzle): { work: string; answer: number } => {
  for (let answer = 0; ; answer++) {
    const hash = createHash('sha256').update(`${work}:${answer}`).digest()
    if (hash.readUInt32BE(0) >>> (32 - bits) === 0) return { work, answer }
  }
}
const others = async (): Promise<void> => {
  for (let i = 0; i < 100; i++) await knock(db(), 'anywhere', 'nadia', { misses: 100, minutes: 15 })
  for (let i = 0; i < 30; i++) await knock(db(), 'link-anywhere', email, { misses: 30, minutes: 15 })
}
const ask = async (at = w.browser('203.0.113.20')) => {
  const no = await at.post('/api/session/link', { email })
  expect(no.body).toMatchObject({ refused: 'work' })
  const work = solve(no.body.params as unknown as Puzzle)
  return (await at.post('/api/session/link', { email, work })).body
}

test('others have missed her password a hundred times and asked for thirty links: from a new browser she comes in by a link', async () => {
  await others()
  const hers = w.browser('203.0.113.20')
  expect((await hers.signIn('nadia', phrase)).body).toMatchObject({ refused: 'locked' })
  expect(await ask(hers)).toEqual({ sent: true })
  const job = await db().row<{ payload: Record<string, string> }>(sql`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'people.link' order by j.id desc limit 1`)
  await sendLinks(job!.payload, w.kernel)
  await letKeysLeave(w)
  const mail = await db().row<{ body: string }>(
    sql`select body from notices.mail where to_address = ${email}`,
  )
  const token = /\/in#([\w-]{43})/.exec(mail!.body)![1]!
  expect((await hers.post('/api/session/open', { token })).status).toBe(200)
  expect((await hers.ask('me')).body).toMatchObject({ id: who.nadia })
})

test('a mailbox is not filled for all that: sixty links an hour, a sum for each', async () => {
  await others()
  await db().run(sql`delete from kernel.quota_use`)
  for (let i = 0; i < 59; i++) await spend(db(), 'link-worked', email, { most: 60, seconds: 3600 })
  expect(await ask()).toEqual({ sent: true })
  expect(await ask()).toMatchObject({ refused: 'locked' })
})

test('five from one address are all, with or without a sum', async () => {
  await others()
  await db().run(sql`delete from kernel.quota_use`)
  const at = w.browser('203.0.113.21')
  for (let i = 0; i < 5; i++) expect(await ask(at)).toEqual({ sent: true })
  expect((await at.post('/api/session/link', { email })).body).toMatchObject({ refused: 'locked' })
})
