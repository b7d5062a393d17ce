import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Random, random } from '../../seeds/random.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../src/kernel/server/sql.ts'
import type { Filters } from '../../src/requests/core/filters.ts'
import { tasks } from '../../src/requests/server/request-tasks.ts'
import { differencesInTally, fillTally, foldTally } from '../../src/requests/server/tally-store.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { openHouseBefore } from '../setup/house-before.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { crowd, randomOf } from './crowd.ts'

let town: Landlord
const nadia = actorOf('agent')
const helene = actorOf('hq')

const file = async (outage = false): Promise<string> => {
  const id = newId()
  const outcome = await town.send(nadia, 'request.file', id, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    words: 'Le robinet goutte.',
    channel: 'phone',
    requester: { person: centre.tenant },
    outage,
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}

let model = ''
beforeAll(async () => {
  town = await openLandlord({ size: 12 })
  model = await file()
})
afterAll(() => town.close())

const morning = Date.parse('2026-11-24T10:00:00Z')
/** An hour or two fall on the same instant now and then: what begins at this very one has not begun. */
const hour = (hours: number): string => new Date(morning + hours * 3_600_000).toISOString()
const oftenNull = ({ chance, between }: Random, least: number, most: number): string | null =>
  chance(0.6) ? null : hour(between(least, most))

/** What a request can be, in any combination, whether the rules allow it or not. */
const columnsOf = (dice: Random) => ({
  agency: dice.pick([centre.agency, roches.agency]),
  ball: dice.pick(['agency', 'tenant', 'firm', 'caretaker', 'hq', 'third', 'outage', 'none']),
  urgency: dice.pick(['U0', 'U1', 'U2', 'U3']),
  status: dice.pick([
    'filed',
    'oriented',
    'planned',
    'waiting',
    'resolved',
    'contested',
    'attached',
    'closed',
  ]),
  handler: dice.pick([null, 'firm', 'inhouse', 'caretaker']),
  due: hour(dice.between(-60, 200)),
  ball_since: hour(dice.between(-200, 0)),
  next_at: oftenNull(dice, -40, 80),
  paused_since: oftenNull(dice, -100, 0),
  unanswered_since: dice.chance(0.2) ? hour(dice.between(-30, 0)) : null,
  contested: dice.chance(0.1) ? 1 : 0,
  reminders: dice.chance(0.1) ? 1 : 0,
  resolved_at: null,
  closed_at: dice.chance(0.3) ? hour(-1) : null,
})

type Turn = { ids: string[]; no: number }

const change = async (db: Db, dice: Random, turn: Turn): Promise<void> => {
  const id = dice.pick(turn.ids)
  if (!id || dice.chance(0.3)) {
    turn.ids.push(newId())
    turn.no++
    await db.run(sql`
      insert into requests.request overriding system value
      select (jsonb_populate_record(r, ${json({ ...columnsOf(dice), id: turn.ids.at(-1), no: turn.no })})).* from requests.request r where r.id = ${model}`)
  } else if (dice.chance(0.1)) {
    turn.ids.splice(turn.ids.indexOf(id), 1)
    await db.run(sql`delete from requests.snooze where request = ${id}`)
    await db.run(sql`delete from requests.request where id = ${id}`)
  } else if (dice.chance(0.2)) {
    await db.run(sql`
      insert into requests.snooze (person, request, until, at)
      select ${dice.pick([nadia, helene]).id}, r.id, ${hour(24 * dice.between(-1, 4)).slice(0, 10)}, ${hour(-2)} from requests.request r where r.id = ${id}
      on conflict do nothing`)
  } else {
    const to = columnsOf(dice)
    await db.run(sql`
      update requests.request r set agency = n.agency, ball = n.ball, urgency = n.urgency, status = n.status, handler = n.handler, due = n.due,
        ball_since = n.ball_since, next_at = n.next_at, paused_since = n.paused_since, unanswered_since = n.unanswered_since,
        contested = n.contested, reminders = n.reminders, closed_at = n.closed_at
      from jsonb_populate_record(null::requests.request, ${json(to)}) n where r.id = ${id}`)
  }
}

class Undone extends Error {}

/** Some acts in one transaction; one in five is undone. */
const transact = async (dice: Random, turn: Turn): Promise<void> => {
  const before = { ids: [...turn.ids], no: turn.no }
  await town.database
    .transact(async (db) => {
      for (let i = dice.between(1, 6); i > 0; i--) await change(db, dice, turn)
      if (dice.chance(0.2)) throw new Undone()
    })
    .catch((bug: unknown) => {
      if (!(bug instanceof Undone)) throw bug
      turn.ids = before.ids
    })
}

const readers: Record<string, Actor> = {
  'an agent': nadia,
  'a manager': actorOf('manager'),
  'an agent elsewhere': actorOf('agent', roches),
  'an agent of two agencies': actorOf('agent', centre, { agencies: [centre.agency, roches.agency] }),
  'head office': helene,
  'an operator': actorOf('operator'),
  'a caretaker': actorOf('caretaker'),
}
const narrowings: Filters[] = [
  {},
  { agency: centre.agency },
  { agency: roches.agency },
  { urgency: 'U2' },
  { agency: centre.agency, urgency: 'U0', ball: 'agency' },
  { stuck: true, limit: 50 },
]

const counts = (reader: Actor, filters: Filters, now: string) =>
  town.kernel.ask(reader, 'request.counts', filters, now)
// All were filed before the year 3000: this narrows nothing, and is counted row by row.
const counted = (reader: Actor, filters: Filters, now: string) =>
  counts(reader, { ...filters, until: '3000-01-01' }, now)

const compare = async (now: string): Promise<void> => {
  for (const [who, reader] of Object.entries(readers))
    for (const filters of narrowings) {
      const said = { who, filters, now }
      expect({ ...said, is: await counts(reader, filters, now) }).toEqual({
        ...said,
        is: await counted(reader, filters, now),
      })
    }
}

test('thousands of changes by six writers, some undone, some while it is added up: what is kept is what is counted, for each reader', async () => {
  const turns = Array.from({ length: 6 }, (_, i) => ({
    dice: random(20_261_124 + i),
    turn: { ids: [] as string[], no: 1_000_000 * (i + 1) },
  }))
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      ...turns.map(async ({ dice, turn }) => {
        for (let i = 0; i < 30; i++) await transact(dice, turn)
      }),
      ...[0, 1, 2].map(() => foldTally(town.database.owner, hour(round * 6 - 30))),
    ])
    // The past is counted; so is what begins in this instant, and what will have begun in some days.
    for (const hours of [-80, round * 6 - 30, 120]) {
      expect(await differencesInTally(town.database.owner, hour(hours))).toEqual([])
      await compare(hour(hours))
    }
  }
})

test('added up, it is a row for each holder and urgency of an agency, and the instants to come', async () => {
  const { owner } = town.database
  await foldTally(owner, hour(300))
  const found = await owner.row<{ n: number; most: number }>(sql`
    select count(*)::int as n, (select count(distinct (t.agency, t.ball, t.urgency))::int from requests.tally t) as most from requests.tally`)
  expect(found?.n).toBe(found?.most)
  await compare(hour(301))
})

test('sixteen people act on forty requests at once, orders, incidents and doubles among them: it is kept through all of it', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, (_, i) => file(i % 20 === 19)))
  const outcomes = await crowd(town, ids, { writers: 16, acts: 12, random: randomOf(7) })
  expect(outcomes.some(({ ok }) => ok)).toBe(true)
  const now = new Date(Date.now() + 1000).toISOString()
  expect(await differencesInTally(town.database.owner, now)).toEqual([])
  await compare(now)
})

test('a difference is told as a job that failed, and counted anew', async () => {
  const { owner } = town.database
  await tasks['requests.recount']!({}, town.kernel)
  await owner.run(sql`
    insert into requests.tally (agency, ball, urgency, starts, open, late, stuck, at_rest, unanswered) values (${centre.agency}, 'agency', 'U0', '-infinity', 3, 0, 0, 0, 0)`)
  await expect(tasks['requests.recount']!({}, town.kernel)).rejects.toThrow(
    new RegExp(`in 1 rows, and was counted anew: ${centre.agency} agency U0: kept .* counted `),
  )
  await tasks['requests.recount']!({}, town.kernel)
  await compare(new Date().toISOString())
})

test('rows that came in by another way than the house’s own are counted once all are there', async () => {
  const { owner, transact: inOne } = town.database
  await inOne(async (db) => {
    await db.run(sql`set local session_replication_role = replica`)
    await db.run(sql`
      insert into requests.request overriding system value
      select (jsonb_populate_record(r, ${json({ id: newId(), no: 99, status: 'filed', ball: 'agency', closed_at: null })})).* from requests.request r where r.id = ${model}`)
  })
  const now = new Date().toISOString()
  expect(await differencesInTally(owner, now)).not.toEqual([])
  await inOne(fillTally)
  expect(await differencesInTally(owner, now)).toEqual([])
})

test('a house of before finds its requests counted', async () => {
  const before = await openHouseBefore('0105_tally.sql', async (client) => {
    await client.query(`
      insert into requests.request (id, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, filed_at, moved_at, closed_at)
      select gen_random_uuid(), s.status, 'agency', '${hour(0)}', 'plumbing.tap_leak', 'U2', s.due::timestamptz, 'landlord', 'phone', 'centre', '${centre.building}',
        '${hour(0)}', '${hour(0)}', case when s.status = 'closed' then '${hour(1)}'::timestamptz end
      from (values ('filed', '${hour(2)}'), ('oriented', '${hour(90)}'), ('closed', '${hour(2)}')) s (status, due)`)
  })
  const { rows } = await before.client.query(`
    select sum(open)::int as open, sum(late)::int as late, sum(stuck)::int as stuck from requests.tally where starts < '${hour(24)}'`)
  await before.close()
  expect(rows).toEqual([{ open: 2, late: 1, stuck: 1 }])
})
