import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDump } from '../../seeds/dump.ts'
import { dumpPath, stampOfDump, stampOfSeeds } from '../../src/app/cli/seed-command.ts'
import { slices } from '../../src/app/slices.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, idOf, staff } from '../../seeds/characters.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
// A Wednesday afternoon of another season: instants move by whole weeks, and 8 o'clock stays 8 o'clock.
const later = new Date('2027-07-14T14:00:00.000Z')

beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, later)
})
afterAll(() => database.drop())

const one = <T>(query: ReturnType<typeof sql<T>>): Promise<T | undefined> => database.owner.row(query)

test('the dump was printed from the seeds and the tables that stand here', async () => {
  expect(await stampOfDump()).toBe(stampOfSeeds())
})

test('a landlord lives here: 4,000 dwellings, 2,000 requests over eighteen months', async () => {
  const found = await one(sql<{ dwellings: number; requests: number; days: number; agencies: number }>`
    select (select count(*) from estate.unit where kind = 'dwelling') as dwellings, (select count(*) from requests.request) as requests,
      (select extract(day from max(filed_at) - min(filed_at))::int from requests.request) as days,
      (select count(*) from estate.agency where kind <> 'hq') as agencies`)
  expect(found?.dwellings).toBeGreaterThanOrEqual(4000)
  expect(found?.requests).toBeGreaterThanOrEqual(2000)
  expect(found?.days).toBeGreaterThanOrEqual(540)
  expect(found?.agencies).toBe(7)
})

test('what a tenant pays, a line costs and a firm asks is told in cents, in the tables and in the journal', async () => {
  const found = await one(sql<{ least: number; most: number; hour: number; told: number; apart: number }>`
    select (select min(monthly) from people.rent) as least, (select max(monthly) from people.rent) as most,
      (select max(price) from contractors.rate_item where code = 'MO') as hour,
      (select count(*) from kernel.fact where data -> 'money' -> 'amount' is not null) as told,
      (select count(*) from kernel.fact f join contractors.work_order o on o.id = (f.data ->> 'order')::uuid
        where f.type = 'order.paid' and (f.data -> 'money' ->> 'amount')::bigint <> o.agreed_amount) as apart`)
  expect(found).toMatchObject({ hour: 4600, apart: 0 })
  expect([found!.least >= 24_000, found!.most <= 56_000, found!.told > 1_000]).toEqual([true, true, true])
})

test('winter is believable: heating is asked for five times more in January than in July', async () => {
  const found = await one(sql<{ cold: number; warm: number }>`
    select count(*) filter (where extract(month from at) in (12, 1, 2)) as cold, count(*) filter (where extract(month from at) in (6, 7, 8)) as warm
    from (select filed_at - interval '231 days' as at from requests.request where nature like 'heating.%' and filed_at < '2027-01-20') told`)
  expect((found?.cold ?? 0) / Math.max(1, found?.warm ?? 0)).toBeGreaterThan(5)
})

test('the story is of this week, and nobody comes at an odd hour', async () => {
  const found = await one(sql<{ latest: string; odd: number }>`
    select max(filed_at) as latest,
      (select count(*) from contractors.appointment where extract(hour from starts at time zone 'Europe/Paris') not in (8, 10, 14, 16)) as odd
    from requests.request`)
  expect(found?.latest.slice(0, 10)).toBe('2027-07-13')
  expect(found?.odd).toBe(0)
})

test('who lives here can work at once: Karim has visits, Nadia an inbox, and new numbers follow the old ones', async () => {
  const kernel = assemble(database, readSettings({}), slices)
  const nadia = actorOf(staff.find((s) => s.key === 'nadia') as (typeof staff)[number])
  const inbox = (await kernel.ask(nadia, 'request.list', {})) as { rows: unknown[] }
  expect(inbox.rows.length).toBeGreaterThan(5)
  const patch = await database.owner.rows<{ building: string }>(
    sql`select building from people.patch where caretaker = ${idOf('karim')}`,
  )
  const karim = actorOf(staff.find((s) => s.key === 'karim') as (typeof staff)[number], {
    buildings: patch.map((p) => p.building),
  })
  const day = (await kernel.ask(karim, 'day.today', { day: '2027-07-13' })) as {
    visits: unknown[]
    mine: unknown[]
  }
  expect(day.visits.length).toBeGreaterThanOrEqual(3)
  expect(day.mine.length).toBeGreaterThanOrEqual(2)
  const unit = await one(
    sql<{
      id: string
    }>`select u.id from estate.unit u where u.building = ${patch[0]?.building} and u.kind = 'dwelling' limit 1`,
  )
  const subject = newId()
  const filed = await kernel.send(nadia, {
    id: newId(),
    type: 'request.file',
    subject,
    data: { nature: 'plumbing.tap_leak', unit: unit?.id, words: 'Le robinet goutte.', channel: 'phone' },
    at: later.toISOString(),
  })
  expect(filed.ok).toBe(true)
  const numbers = await one(sql<{ mine: number; most: number }>`
    select (select no from requests.request where id = ${subject}) as mine, (select max(no) from requests.request where id <> ${subject}) as most`)
  expect(numbers?.mine).toBeGreaterThan(numbers?.most ?? 0)
})

test('six buildings are told down to the radiator, and each dwelling has its sketch though no file came along', async () => {
  const plans = await database.owner.rows<{ sha256: string; origin: string }>(
    sql`select sha256, origin from estate.plan where unit is not null`,
  )
  expect(plans.length).toBeGreaterThan(60)
  const estate = slices.find(({ name }) => name === 'estate')
  for (const { sha256, origin } of plans.slice(0, 20)) {
    expect(origin).toBe('list')
    const drawn = (await estate?.draws?.(database.owner, sha256)) ?? ''
    expect(createHash('sha256').update(drawn).digest('hex')).toBe(sha256)
  }
  const found = await one(sql<{ named: number; open: number }>`
    select (select count(*) from requests.request where asset is not null) as named,
      (select count(*) from estate.statement where state in ('proposed', 'differs')) as open`)
  expect(found?.named).toBeGreaterThan(10)
  expect(found?.open).toBeGreaterThanOrEqual(3)
})

test('what is said after the story has a line of its own', async () => {
  const [asset] = await database.owner.rows<{ id: string; building: string }>(
    sql`select id, building from estate.asset where gone_on is null order by id limit 1`,
  )
  const kernel = assemble(database, readSettings({}), slices)
  const helene = actorOf(staff.find((s) => s.key === 'helene') as (typeof staff)[number])
  const outcome = await kernel.send(helene, {
    id: newId(),
    type: 'asset.correct',
    subject: asset!.building,
    data: { asset: asset!.id, fields: { serial: 'Lu sur la plaque' } },
    at: later.toISOString(),
  })
  expect(outcome).toMatchObject({ ok: true })
})
