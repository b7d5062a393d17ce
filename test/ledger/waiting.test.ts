import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOpen, officeCalendar } from '../../src/kernel/core/calendar.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/ledger/core/contract.ts'
import { closePeriods } from '../../src/ledger/server/close-periods.ts'
import { waitingOf } from '../../src/ledger/server/close-waiting.ts'
import { fieldsOf } from '../../src/ledger/server/asked-fields.ts'
import { programNames } from '../../src/ledger/server/slice.ts'
import { mergedIn, parentsOf } from '../../src/ledger/server/store.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  const id = newId()
  await w.send(actorOf('hq'), 'ledger.open', id, { consultedOn: '2026-01-02', reference: 'CSE 2026-01' }, id)
})
afterAll(() => w.close())

const agent = actorOf('agent')
const at = async (now: string, type: string, subject: string, data: object, actor = agent): Promise<void> => {
  const done = await w.kernel.send(actor, { id: newId(), type, subject, data, at: now }, now)
  expect(done).toMatchObject({ ok: true })
}
const owned = <T extends object>(query: Parameters<Landlord['database']['owner']['rows']>[0]) =>
  w.database.owner.rows(query) as Promise<T[]>
type Row = { cause: string; place: string; minutes: number }
const published = () =>
  owned<Row>(sql`
    select w.cause, w.place, w.minutes::float8 as minutes from ledger.published_waiting w where w.period = '2026-10' order by 1, 2`)

/** Another way to count: minute by minute, who has the ball. */
const minuteByMinute = async (): Promise<Record<string, number>> => {
  const facts = await owned<{
    subject: string
    at: string
    ball: string
    status: string
    directorate: string | null
  }>(sql`
    select f.subject, f.at, f.data ->> 'ball' as ball, f.data ->> 'status' as status, f.data ->> 'directorate' as directorate
    from kernel.fact f where f.data ->> 'ball' is not null and f.type like 'request.%' order by f.at, f.seq`)
  const sums: Record<string, number> = {}
  const [from, to] = ['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'].map(Date.parse) as [
    number,
    number,
  ]
  for (const subject of new Set(facts.map((fact) => fact.subject))) {
    const its = facts.filter((fact) => fact.subject === subject)
    for (let minute = from; minute < to; minute += 60_000) {
      const last = its.findLast((fact) => Date.parse(fact.at) <= minute)
      if (!last || last.ball === 'none' || last.ball === 'outage') continue
      const isOurs = ['agency', 'hq', 'caretaker'].includes(last.ball)
      if (isOurs && !isOpen(officeCalendar, new Date(minute).toISOString())) continue
      // An answer names its directorate too, and gives the ball back.
      const asked = last.ball === 'hq' ? last.directorate : ''
      const key = `${last.ball} ${last.status === 'approval' ? 'approval' : ''}${asked}`
      sums[key] = (sums[key] ?? 0) + 1
    }
  }
  return sums
}

test('who let matters wait is told with the month, and follows from the journal alone, minute by minute', async () => {
  const request = newId()
  await at('2026-10-05T07:00:00.000Z', 'request.file', request, {
    nature: 'plumbing.tap_broken',
    words: 'Le robinet fuit.',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  await at('2026-10-07T09:00:00.000Z', 'request.askHq', request, {
    words: 'Qui paie ?',
    directorate: 'patrimoine',
  })
  await at(
    '2026-10-12T09:30:00.000Z',
    'request.answerHq',
    request,
    { words: 'Le bailleur.', question: (await questionOf(request))! },
    actorOf('hq', centre, { directorate: 'patrimoine' }),
  )
  await at('2026-10-20T14:00:00.000Z', 'request.wait', request, {
    reason: 'tenant',
    words: 'Quand êtes-vous là ?',
    until: '2026-11-20T09:00:00.000Z',
  })
  const names = programNames(w.kernel.slices)
  const fields = fieldsOf(w.kernel.slices)
  await owned(
    sql`insert into ledger.act_count (month, type, acts, measured) values ('2026-10-01', 'request.file', 1, 0)`,
  )
  await owned(sql`
    insert into ledger.week_cell (month, week, kind, item, place, persons, largest, two, seconds, times, middle, upper)
    values ('2026-10-01', '2026-10-05', 'all', 'all', 'house', 1, 1, 1, 1, 1, 1, 1)`)
  await w.database.transact((db) => closePeriods(db, '2026-11-09', fields, names))
  const told = await published()
  const counted = await minuteByMinute()
  const minutes = (cause: string): number =>
    told.filter((row) => row.cause === cause).reduce((sum, row) => sum + row.minutes, 0)
  expect(minutes('ball')).toBe(counted['agency '])
  expect(minutes('question')).toBe(counted['hq patrimoine'])
  expect(minutes('tenant')).toBe(counted['tenant '])
  expect(minutes('question')).toBeGreaterThan(0)
  expect(minutes('tenant')).toBeGreaterThan(10 * 1440)
  // A directorate of fewer than five people lets nothing wait under its own name (P9), nor does a small office.
  expect(told.map(({ place }) => place).filter((place) => place.includes('@'))).toEqual([])
})

test('what comes later changes nothing of a month that was told; it is found again from the journal, as far as it went', async () => {
  const before = await published()
  await at('2026-10-30T09:00:00.000Z', 'request.file', newId(), {
    nature: 'plumbing.tap_broken',
    words: 'Encore une fuite.',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  await w.database.transact((db) =>
    closePeriods(db, '2026-11-10', fieldsOf(w.kernel.slices), programNames(w.kernel.slices)),
  )
  expect(await published()).toEqual(before)
  const closed = await w.database.owner.row<{ last: string }>(
    sql`select c.last_fact::text as last from ledger.closed_period c where c.period = '2026-10'`,
  )
  const merged = await mergedIn(w.database.owner, 2026)
  const again = await waitingOf(
    w.database.owner,
    '2026-10',
    closed!.last,
    merged,
    await parentsOf(w.database.owner),
  )
  expect(again.toSorted((a, b) => (`${a.cause} ${a.place}` < `${b.cause} ${b.place}` ? -1 : 1))).toEqual(
    before,
  )
})

test('the page says ours and that of others apart, the same to a caretaker as to head office', async () => {
  const read = (actor: typeof agent) =>
    w.kernel.ask(actor, 'ledger.time', { period: '2026-10' }) as Promise<Queries['ledger.time']['output']>
  const { waiting } = await read(actorOf('caretaker'))
  expect(waiting).toEqual((await read(actorOf('hq'))).waiting)
  expect(waiting.findIndex(({ isOwn }) => !isOwn)).toBe(waiting.filter(({ isOwn }) => isOwn).length)
})

const questionOf = async (request: string): Promise<string | undefined> =>
  (
    await owned<{ question: string }>(
      sql`select f.data ->> 'question' as question from kernel.fact f where f.subject = ${request} and f.type = 'request.hqAsked'`,
    )
  )[0]?.question
