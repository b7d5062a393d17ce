import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { dueOf } from '../../src/kernel/core/field-standing.ts'
import { answerDays, hideDays } from '../../src/kernel/core/standing-days.ts'
import { dateOf, dayNumberOf } from '../../src/kernel/core/zone.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import type { Queries, QuestionRow } from '../../src/ledger/core/contract.ts'
import { weekOf } from '../../src/ledger/core/ledger.ts'
import { foldVotes } from '../../src/ledger/server/fold-votes.ts'
import { releaseVoices } from '../../src/ledger/server/waiting-voices.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let files: string
beforeEach(async () => {
  files = mkdtempSync(join(tmpdir(), 'loge-contests-'))
  w = await openLandlord({ set: { filesDir: files } })
})
afterEach(async () => {
  await w.close()
  rmSync(files, { recursive: true, force: true })
})

const owned = <Row extends object>(statement: RawBuilder<Row>): Promise<Row[]> =>
  w.database.owner.rows(statement)
const karim = actorOf('caretaker', centre)
const helene = actorOf('hq')
const colleague = (n: number): Actor => actorOf('agent', centre, { id: derivedId('colleague', n) })
/** A Wednesday, and the week in which it lies. */
const asked = '2026-12-02T09:00:00.000Z'
const week = '2026-11-30'
const onDay = (day: string): string => `${day}T10:00:00.000Z`
const after = (day: string, days: number): string => dateOf(dayNumberOf(day) + days)

const contest = (actor: Actor, field = 'notice.ends', words?: string, now = asked, id = newId()) =>
  w.kernel.send(
    actor,
    {
      id,
      type: 'ledger.contest',
      subject: id,
      data: words === undefined ? { field } : { field, words },
      at: now,
    },
    now,
  )
const vote = (actor: Actor, choice: string, field = 'notice.ends', now = asked) =>
  w.kernel.send(
    actor,
    { id: newId(), type: 'ledger.vote', subject: newId(), data: { field, choice }, at: now },
    now,
  )
const answer = (actor: Actor, id: string, words: string, now: string) =>
  w.kernel.send(
    actor,
    { id: newId(), type: 'ledger.answerContest', subject: id, data: { words }, at: now },
    now,
  )
const release = () => releaseVoices(w.database)
const contests = async (actor: Actor, day = week): Promise<Queries['ledger.contests']['output']> =>
  (await w.kernel.ask(actor, 'ledger.contests', {}, onDay(day))) as Queries['ledger.contests']['output']
const standings = async (actor: Actor, day: string) =>
  ((await w.kernel.ask(actor, 'ledger.standings', {}, onDay(day))) as Queries['ledger.standings']['output'])
    .fields
const waiting = async (actor: Actor, day?: string): Promise<QuestionRow | undefined> =>
  (await contests(actor, day)).waiting.find(({ field }) => field.key === 'notice.ends')

/** Karim puts up a notice without saying until when, `now`. */
const post = (now: string, actor = karim, ends?: string) =>
  w.kernel.send(
    actor,
    {
      id: newId(),
      type: 'notice.post',
      subject: newId(),
      data: {
        title: 'Eau coupée',
        words: 'Jeudi.',
        building: centre.building,
        starts: now,
        ...(ends ? { ends } : {}),
      },
      at: now,
    },
    now,
  )

test('Karim asks why, all who work here read it without his name, Hélène answers on day 8, and it is asked as before', async () => {
  expect(await contest(karim, 'notice.ends', 'Le bureau le sait déjà.')).toMatchObject({
    ok: true,
    facts: [],
  })
  await release()
  for (const reader of [karim, helene, actorOf('manager')]) {
    const seen = await waiting(reader)
    expect(seen?.contest).toMatchObject({
      week,
      words: 'Le bureau le sait déjà.',
      askers: null,
      reply: null,
    })
    expect(seen?.contest?.due).toBe(dueOf(week, answerDays))
  }
  expect(await w.kernel.ask(helene, 'ledger.waiting', {})).toEqual({ n: 1 })
  expect(await w.kernel.ask(karim, 'ledger.waiting', {})).toMatchObject({ refused: 'not_yours' })
  expect(await standings(karim, week)).toEqual({
    'notice.ends': { asks: 'required', isDropped: false, told: true },
  })
  const { contest: open } = (await waiting(helene))!
  const day8 = after(open!.due, -4)
  const words = 'Sans date, un avis resterait accroché des mois.'
  expect(await answer(actorOf('manager'), open!.id, words, onDay(day8))).toMatchObject({
    refused: 'not_yours',
  })
  expect(await answer(helene, newId(), words, onDay(day8))).toMatchObject({ refused: 'not_found' })
  expect(await answer(helene, open!.id, 'Demandé par Madame Le Goff.', onDay(day8))).toMatchObject({
    refused: 'contest_names',
  })
  expect(await answer(helene, open!.id, words, onDay(day8))).toMatchObject({ ok: true })
  expect(await answer(helene, open!.id, words, onDay(day8))).toMatchObject({
    refused: 'contest_answered_once',
  })
  const { waiting: left, answered } = await contests(karim, after(open!.due, 60))
  expect(left).toEqual([])
  expect(answered[0]?.contest).toMatchObject({ reply: words, answeredOn: day8 })
  expect(answered[0]?.standing).toMatchObject({ asks: 'required', why: null })
  // The answer stands under the label for as long as nobody may ask again.
  expect((await standings(karim, after(day8, 89)))['notice.ends']).toMatchObject({ told: true })
  expect((await standings(karim, after(day8, 90)))['notice.ends']).toBeUndefined()
  // The answer stands for a while before the same can be asked again.
  const soon = onDay(after(day8, 89))
  expect(await contest(karim, 'notice.ends', undefined, soon)).toMatchObject({ refused: 'contest_answered' })
  expect(await contest(karim, 'notice.ends', undefined, onDay(after(day8, 90)))).toMatchObject({ ok: true })
})

test('not answered, it is optional after ten working days and gone after twenty, for forms and for the act', async () => {
  await contest(karim)
  await release()
  const [ten, twenty] = [dueOf(week, answerDays), dueOf(week, hideDays)]
  expect((await standings(karim, ten))['notice.ends']?.asks).toBe('required')
  expect(await post(onDay(ten))).toMatchObject({ refused: 'malformed', params: { field: 'ends' } })
  expect((await standings(karim, after(ten, 1)))['notice.ends']).toMatchObject({
    asks: 'optional',
    isDropped: true,
  })
  expect(await post(onDay(after(ten, 1)))).toMatchObject({ ok: true })
  const [hung] = await owned<{ days: number }>(
    sql`select extract(day from p.ends - p.starts)::int as days from notices.poster p order by p.put_up_at desc limit 1`,
  )
  expect(hung).toEqual({ days: 3 })
  expect((await standings(karim, twenty))['notice.ends']?.asks).toBe('optional')
  expect((await standings(karim, after(twenty, 1)))['notice.ends']?.asks).toBe('hidden')
  expect(await post(onDay(after(twenty, 1)))).toMatchObject({ ok: true })
  const seen = await contests(helene, after(twenty, 1))
  expect(seen.dropped[0]?.standing).toEqual({
    asks: 'hidden',
    why: 'unanswered',
    since: after(twenty, 1),
    stays: null,
  })
  // An answer, late as it is, brings it back.
  const { contest: open } = (await waiting(helene, after(twenty, 1)))!
  expect(open?.left).toBe(0)
  await answer(helene, open!.id, 'Sans date, un avis resterait.', onDay(after(twenty, 2)))
  expect(await post(onDay(after(twenty, 2)))).toMatchObject({ refused: 'malformed' })
})

test('what the law requires, and what an act is about, stays whatever becomes of the question', async () => {
  await contest(karim, 'alert.code')
  await contest(karim, 'notice.title')
  await contest(karim, 'estate.maker')
  await release()
  const late = after(dueOf(week, hideDays), 1)
  const seen = await standings(karim, late)
  expect(seen['alert.code']).toEqual({ asks: 'required', isDropped: false, told: true })
  expect(seen['notice.title']).toEqual({ asks: 'required', isDropped: false, told: true })
  expect(seen['estate.maker']).toEqual({ asks: 'hidden', isDropped: true, told: true })
  const { waiting: open } = await contests(helene, late)
  expect(new Set(open.map(({ standing: { stays } }) => stays))).toEqual(new Set(['essential', 'law', null]))
})

test('a stranger, a tenant and a firm ask nothing, read nothing of it, and see of a form what they are asked', async () => {
  await contest(karim, 'order.refusal')
  await contest(karim, 'staff.phone')
  await release()
  const late = after(dueOf(week, hideDays), 1)
  for (const role of ['visitor', 'tenant', 'firm'] as const) {
    const outsider = actorOf(role)
    expect(await contest(outsider)).toMatchObject({ refused: 'not_yours' })
    expect(await vote(outsider, 'useless')).toMatchObject({ refused: 'not_yours' })
    for (const query of ['ledger.contests', 'ledger.questions', 'ledger.waiting'])
      expect(await w.kernel.ask(outsider, query, {})).toMatchObject({ refused: 'not_yours' })
  }
  expect(await standings(actorOf('firm'), late)).toEqual({
    'order.refusal': { asks: 'hidden', isDropped: true, told: false },
  })
  expect(await standings(actorOf('visitor'), late)).toEqual({})
})

test('bad input is refused, and what names somebody', async () => {
  const odd = [
    [{ field: 'nothing.here' }, 'unknown_question'],
    [{ field: '' }, 'malformed'],
    [{}, 'malformed'],
    [{ field: 'notice.ends', words: 'x'.repeat(301) }, 'malformed'],
    [{ field: 'notice.ends', words: '   ' }, 'malformed'],
    [{ field: 'notice.ends', words: 'Appelez le 06 12 34 56 78.' }, 'contest_names'],
    [{ field: 'notice.ends', words: 'C’est Monsieur Benali qui le veut.' }, 'contest_names'],
  ] as const
  for (const [data, refused] of odd) {
    const sent = { id: newId(), type: 'ledger.contest', subject: newId(), data, at: asked }
    expect(await w.kernel.send(karim, sent, asked)).toMatchObject({ ok: false, refused })
  }
  expect(await vote(karim, 'lovely')).toMatchObject({ refused: 'malformed' })
  expect(await vote(karim, 'useful', 'nothing.here')).toMatchObject({ refused: 'unknown_question' })
  await release()
  expect(await owned<object>(sql`select c.id from ledger.contest c`)).toEqual([])
})

describe('counted once', () => {
  test('twice, replayed, ten at once and from ten colleagues: one question, and as many as asked, to five', async () => {
    const id = newId()
    await Promise.all(Array.from({ length: 4 }, () => contest(karim, 'notice.ends', undefined, asked, id)))
    await Promise.all(Array.from({ length: 3 }, () => contest(karim)))
    await release()
    expect((await waiting(helene))?.contest?.askers).toBeNull()
    await Promise.all(Array.from({ length: 10 }, (_, n) => contest(colleague(n))))
    await Promise.all([release(), release(), release()])
    const rows = await owned<{ askers: number }>(sql`select c.askers from ledger.contest c`)
    expect(rows).toEqual([{ askers: 11 }])
    expect((await waiting(helene))?.contest?.askers).toBe(10)
  })

  test('one person asks so many times a day and no more; her colleague still may', async () => {
    const keys = ['estate.maker', 'estate.model', 'estate.serial', 'estate.door', 'estate.access']
    for (const key of [...keys, ...keys]) expect(await contest(karim, key)).toMatchObject({ ok: true })
    expect(await contest(karim, 'notice.ends')).toMatchObject({ refused: 'asked_often' })
    expect(await contest(colleague(1), 'notice.ends')).toMatchObject({ ok: true })
    expect(await contest(karim, 'notice.ends', undefined, '2026-12-03T09:00:00.000Z')).toMatchObject({
      ok: true,
    })
  })

  test('a vote counts once a quarter, is shown once that is folded, from five persons, and nothing of it is left', async () => {
    for (let n = 0; n < 7; n++) await vote(colleague(n), n < 5 ? 'useless' : 'known')
    // The first counts, whatever comes after it.
    for (let n = 0; n < 5; n++) await vote(colleague(n), 'useful')
    for (let n = 0; n < 4; n++) await vote(colleague(n), 'useful', 'notice.words')
    await release()
    const seen = async (): Promise<QuestionRow['votes'][]> => {
      const { rows } = (await w.kernel.ask(
        helene,
        'ledger.questions',
        {},
      )) as Queries['ledger.questions']['output']
      return rows.filter(({ votes }) => votes).map(({ votes }) => votes)
    }
    const fold = (today: string) => w.database.transact((db) => foldVotes(db, today, files))
    await fold('2027-01-08')
    expect(await seen()).toEqual([])
    expect(readdirSync(join(files, 'period-keys', 'contests'))).toEqual(['2026-Q4'])
    await contest(karim)
    await release()
    await fold('2027-01-09')
    expect(await seen()).toEqual([{ quarter: '2026-Q4', useful: 0, useless: 5, known: 5 }])
    expect(
      await owned<object>(
        sql`select v.mark from ledger.vote v union all select m.mark from ledger.contest_mark m`,
      ),
    ).toEqual([])
    expect(readdirSync(join(files, 'period-keys', 'contests'))).toEqual([])
    // Who asked is counted still.
    expect(await owned<object>(sql`select c.askers from ledger.contest c`)).toEqual([{ askers: 1 }])
  })
})

describe('who owns the database finds nobody', () => {
  test('an act that nobody signs leaves no answer, fact, job, row or line, and is in no transaction of an act', async () => {
    const count = async (): Promise<object> => {
      const [row] = await owned<object>(sql`
        select (select count(*)::int from kernel.answer) as answers, (select count(*)::int from kernel.fact) as facts,
          (select count(*)::int from graphile_worker.jobs) as jobs, (select count(*)::int from ledger.contest) as contests,
          (select count(*)::int from ledger.vote) as votes`)
      return row!
    }
    const before = await count()
    await contest(karim, 'notice.ends', 'Le bureau le sait.')
    await vote(karim, 'useless')
    expect(await contest(karim, 'nothing.here')).toMatchObject({ ok: false })
    expect(await count()).toEqual(before)
    await release()
    expect(await count()).toEqual({ ...before, contests: 1, votes: 1 })
    const [linked] = await owned<{ n: number }>(sql`
      select count(*)::int as n from kernel.fact f
      where f.tx::text in (select c.xmin::text from ledger.contest c union select v.xmin::text from ledger.vote v
        union select m.xmin::text from ledger.contest_mark m)`)
    expect(linked).toEqual({ n: 0 })
    const columns = await owned<{ name: string }>(sql`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'ledger' and table_name in ('contest', 'contest_mark', 'vote') order by 1`)
    expect(columns.map(({ name }) => name)).toEqual([
      'contest.answer',
      'contest.answered_on',
      'contest.askers',
      'contest.field',
      'contest.id',
      'contest.week',
      'contest.words',
      'contest_mark.contest',
      'contest_mark.mark',
      'contest_mark.quarter',
      'vote.choice',
      'vote.field',
      'vote.mark',
      'vote.quarter',
    ])
    // No value of any table of the database, in whatever column, is the mark by any key that it holds: the key is in none.
    const rows = await owned<{ key: string }>(sql`
      select s.value #>> '{}' as key from kernel.setting s`)
    const [{ mark } = { mark: '' }] = await owned<{ mark: string }>(sql`select v.mark from ledger.vote v`)
    const { createHmac } = await import('node:crypto')
    for (const { key } of rows)
      for (const secret of [key, Buffer.from(key, 'hex')])
        expect(
          createHmac('sha256', secret).update(`vote notice.ends ${karim.id}`).digest('hex'),
        ).not.toContain(mark)
  })

  test('rows that come after many acts tell their author no better than chance, by transaction or by place', async () => {
    const people = Array.from({ length: 5 }, (_, n) => colleague(n))
    const fields = w.kernel.slices.flatMap(({ fields: its = [] }) => its.map(({ key }) => key)).slice(0, 60)
    const authors = new Map<string, string>()
    const journal: string[] = []
    for (const [n, field] of fields.entries()) {
      const actor = people[(n * 7 + Math.floor(n / 5)) % 5]!
      authors.set(field, actor.id)
      journal.push(actor.id)
      expect(await vote(actor, 'useless', field)).toMatchObject({ ok: true })
      await post(asked, actor, after(week, 9) + 'T09:00:00.000Z')
    }
    const rows = async () =>
      owned<{ field: string }>(sql`select v.field from ledger.vote v order by v.xmin::text::bigint, v.ctid`)
    // What came last waits for the first act of another day.
    const early = await rows()
    expect(early.length).toBeLessThan(fields.length)
    await post('2026-12-03T09:00:00.000Z', people[0], '2026-12-09T09:00:00.000Z')
    const all = await rows()
    expect(all).toHaveLength(fields.length)
    for (const guessed of [journal, journal.toReversed()]) {
      const right = all.filter(({ field }, n) => guessed[n] === authors.get(field)).length
      // One in five is chance: twelve of sixty; thirty would be six standard deviations more.
      expect(right).toBeLessThan(30)
    }
  })
})

test('every question that is required stays by law or by what the act is, or its act does without it', () => {
  const demanded = new Set(
    w.kernel.slices.flatMap(({ commands = {} }) =>
      Object.values(commands).flatMap(({ demands }) =>
        (demands?.({} as never) ?? []).map(({ field }) => field),
      ),
    ),
  )
  const required = w.kernel.slices.flatMap(({ fields = [] }) => fields).filter((field) => field.required)
  const stuck = required.filter(
    ({ key, legalBasis, essential }) => !legalBasis && !essential && !demanded.has(key),
  )
  expect(stuck.map(({ key }) => key)).toEqual([])
  expect([...demanded].toSorted()).toEqual(['notice.ends', 'order.invoiceRef', 'order.refusal'])
})

test('a week is a Monday', () => expect(weekOf('2026-12-02')).toBe(week))
