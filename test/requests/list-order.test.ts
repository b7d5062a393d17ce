import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const agent = actorOf('agent')
const now = '2026-11-24T10:00:00.000Z'

const calm = {
  nature: 'plumbing.tap_leak',
  urgency: 'U2',
  status: 'oriented',
  ball: 'agency',
  due: '2026-12-08T10:00:00Z',
  filed: '2026-11-23T10:00:00Z',
  since: '2026-11-23T10:00:00Z',
  paused: null as string | null,
  next: null as string | null,
}
const rows: Record<string, Partial<typeof calm>> = {
  'next month': { due: '2026-12-20T10:00:00Z' },
  'paused until 9 December': { ball: 'firm', paused: '2026-11-20T10:00:00Z', next: '2026-12-09T08:00:00Z' },
  'paused until 2 December': { ball: 'firm', paused: '2026-11-20T10:00:00Z', next: '2026-12-02T08:00:00Z' },
  'paused without a day': { ball: 'tenant', paused: '2026-11-20T10:00:00Z' },
  'late since yesterday': { due: '2026-11-23T16:00:00Z' },
  'late since a year ago': { due: '2025-11-24T10:00:00Z', filed: '2025-11-20T10:00:00Z' },
  'without heating since August': {
    nature: 'heating.none',
    filed: '2026-08-20T10:00:00Z',
    due: '2026-08-22T10:00:00Z',
  },
  'owed tonight': { due: '2026-11-24T22:59:00Z' },
  'owed tomorrow': { due: '2026-11-24T23:01:00Z' },
  'a smell of gas': { nature: 'gas.smell', urgency: 'U0', due: '2026-11-24T10:30:00Z' },
}
const named = new Map<string, string>()

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const model = newId()
  await town.send(agent, 'request.file', model, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    words: 'Le robinet goutte',
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  const { owner } = town.database
  for (const [name, change] of Object.entries(rows)) {
    const it = { ...calm, ...change }
    const id = newId()
    named.set(id, name)
    await owner.run(sql`
      insert into requests.request overriding system value
      select (jsonb_populate_record(r, jsonb_build_object('id', ${id}::text, 'no', r.no + ${named.size}::int, 'nature', ${it.nature}::text,
        'urgency', ${it.urgency}::text, 'status', ${it.paused ? 'waiting' : it.status}::text, 'waits_for', ${it.paused ? 'part' : null}::text,
        'ball', ${it.ball}::text, 'due', ${it.due}::text, 'filed_at', ${it.filed}::text, 'ball_since', ${it.since}::text,
        'paused_since', ${it.paused}::text, 'next_at', ${it.next}::text, 'closed_at', null))).*
      from requests.request r where r.id = ${model}`)
  }
  await owner.run(sql`update requests.request set closed_at = ${now}, status = 'closed' where id = ${model}`)
})
afterAll(() => town.close())

const page = async (filters: object): Promise<Queries['request.list']['output']> =>
  (await town.kernel.ask(agent, 'request.list', filters, now)) as Queries['request.list']['output']
const say = (found: Queries['request.list']['output']): (string | undefined)[] =>
  found.rows.map(({ id }) => named.get(id))

const asItPresses = [
  'a smell of gas',
  'owed tonight',
  'without heating since August',
  'late since a year ago',
  'late since yesterday',
  'owed tomorrow',
  'next month',
  'paused until 2 December',
  'paused until 9 December',
  'paused without a day',
]

test('danger, owed today, a delay of the law that has passed, stuck, the rest; what is paused last, by when it wakes', async () => {
  const all = await page({})
  expect(say(all)).toEqual(asItPresses)
  expect(all.rows.map(({ atRest }) => atRest)).toEqual(
    [...asItPresses].map((name) => name.startsWith('paused')),
  )
})

test('page by page it is the same list, with nothing told twice', async () => {
  const seen: (string | undefined)[] = []
  let after: string | null | undefined
  do {
    const found = await page({ limit: 1, ...(after ? { after } : {}) })
    seen.push(...say(found))
    after = found.next
  } while (after)
  // The danger stands alone on the first page, beside the one row that was asked for.
  expect(seen).toEqual(asItPresses)
})

test('what is stuck keeps the same order, without the rest', async () => {
  expect(say(await page({ stuck: true }))).toEqual(
    asItPresses.filter(
      (name) => !['next month', 'owed tomorrow', 'owed tonight'].includes(name) && !name.startsWith('paused'),
    ),
  )
})

test('who asks for the order of the promise alone has it, paused ones among the others', async () => {
  const dues = (await page({ sort: 'due' })).rows.map(({ due }) => Date.parse(due))
  expect(dues).toEqual(dues.toSorted((a, b) => a - b))
  expect(dues).toHaveLength(asItPresses.length)
})

test('the counts tell how many are paused, and when the first one wakes', async () => {
  const counts = (await town.kernel.ask(
    agent,
    'request.counts',
    {},
    now,
  )) as Queries['request.counts']['output']
  expect(counts.paused).toMatchObject({ n: 3 })
  expect(Date.parse(counts.paused.first!)).toBe(Date.parse('2026-12-02T08:00:00Z'))
})
