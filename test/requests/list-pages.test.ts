import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import type { Filters } from '../../src/requests/core/contract.ts'
import { planOf, ranks } from '../../src/requests/core/list-plan.ts'
import { dangerPage, shelfPage } from '../../src/requests/server/queries/list-pages.ts'
import { allOf, facesOf, wheresOf } from '../../src/requests/server/queries/list-conditions.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const [agent, hq] = [actorOf('agent'), actorOf('hq', centre, { directorate: 'patrimoine' })]
const now = '2026-11-24T10:00:00.000Z'

// As in one agency of several, after some years: most is closed, some is open, a danger or two, and head office was asked now and then.
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const id = newId()
  await town.send(agent, 'request.file', id, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    words: 'Le robinet goutte',
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  const { owner } = town.database
  await owner.run(sql`
    insert into requests.request overriding system value
    select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'no', r.no + n,
      'filed_at', ${now}::timestamptz - n * interval '1 hour', 'due', ${now}::timestamptz - n * interval '1 hour' + interval '3 days',
      'closed_at', case when n % 20 > 0 then ${now}::timestamptz - n * interval '50 minutes' end,
      'status', case when n % 20 > 0 then 'closed' when n % 200 = 0 then 'waiting' else 'filed' end,
      'waits_for', case when n % 200 = 0 then 'hq' end, 'ball', case when n % 200 = 0 then 'hq' else 'agency' end,
      'unanswered_since', case when n % 301 = 0 then ${now}::timestamptz end,
      'agency', case when n % 8 = 0 then r.agency else ${roches.agency} end, 'urgency', case when n % 500 = 0 then 'U0' else 'U2' end))).*
    from requests.request r, generate_series(1, 4000) n where r.id = ${id}`)
  await owner.run(sql`
    insert into requests.question (id, request, directorate, asked_by, asked_at, due, answered_at)
    select gen_random_uuid(), r.id, 'patrimoine', r.requester, r.filed_at, r.due, case when r.ball <> 'hq' then r.due end
    from requests.request r`)
  for (const table of ['request', 'question']) await owner.run(sql.raw(`vacuum analyze requests.${table}`))
})
afterAll(() => town.close())

const stuckShelf = planOf({ stuck: true }).shelves.findIndex(({ rank }) => rank === 'stuck')

const explained = async (who: Actor, query: RawBuilder<unknown>): Promise<string> => {
  const lines = await town.database.as(who, (db) =>
    db.rows<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${query}`),
  )
  return lines.map((line) => line['QUERY PLAN']).join('\n')
}
const shelf = (who: Actor, filters: Filters, n = 0): Promise<string> => {
  const { shelves, after, limit } = planOf(filters)
  const where = allOf([...wheresOf(filters, who, now), ...facesOf(filters, now)])
  return explained(who, shelfPage(where, shelves[n]!, { after, left: limit, now }))
}

test('what is open comes in the order of its index, a page at a time', async () => {
  const plan = await shelf(agent, { sort: 'due' })
  expect(plan).toContain('using request_inbox')
  expect(plan).not.toContain('Seq Scan')
})

test('the page after begins where the one before ended, and reads nothing of it', async () => {
  const after = '2026-06-20T10:00:00.123456Z~0192f0c0-0000-7000-8000-000000000001'
  expect(await shelf(agent, { sort: 'due', after })).toMatch(
    /using request_inbox[^]*Index Cond: [^\n]*due >=/,
  )
})

test.each(ranks)(
  'what is %s is found by an index of what is open, whatever lies closed beside',
  async (rank) => {
    const plan = await shelf(agent, {}, ranks.indexOf(rank))
    expect(plan).toMatch(/using request_(?:inbox|open_due|ball|at_rest)/)
    expect(plan).not.toContain('Seq Scan on request')
  },
)

test('the dangers are found by the index of the dangers', async () => {
  const plan = await explained(agent, dangerPage(allOf(wheresOf({}, agent, now))))
  expect(plan).toContain('request_danger')
  expect(plan).not.toContain('Seq Scan')
})

test('what is stuck is read in two parts, each by its own index', async () => {
  const plan = await shelf(agent, { stuck: true }, stuckShelf)
  expect(plan).toContain('using request_inbox')
  expect(plan).toContain('using request_late_words')
  expect(plan).not.toContain('Seq Scan')
})

test('what is closed comes newest first by the index of its filing', async () => {
  const plan = await shelf(agent, { since: '2020-01-01T00:00:00.000Z' }, 1)
  expect(plan).toContain('using request_agency_filed')
  expect(plan).not.toContain('Seq Scan')
})

test('what waits for head office is found among its questions and by its own index', async () => {
  const plan = await shelf(hq, { mine: true })
  expect(plan).toContain('question_open')
  expect(plan).toContain('request_hq')
  expect(plan).not.toContain('Seq Scan')
})
