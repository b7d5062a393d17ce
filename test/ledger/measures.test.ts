import { afterEach, beforeEach, expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { AskedField } from '../../src/kernel/core/fields.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/ledger/core/contract.ts'
import { weekOf } from '../../src/ledger/core/ledger.ts'
import { placeOfActor } from '../../src/ledger/core/publish/place-tree.ts'
import { actQuestions, answersIn } from '../../src/ledger/server/act-answers.ts'
import { countAnswers } from '../../src/ledger/server/answer-store.ts'
import { closePeriods } from '../../src/ledger/server/close-periods.ts'
import { fieldsOf } from '../../src/ledger/server/asked-fields.ts'
import { programNames, slice as ledgerSlice } from '../../src/ledger/server/slice.ts'
import { foldWeeks, mergedIn, parentsOf } from '../../src/ledger/server/store.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { leaks, type ReadCell, variablesOf } from './attack-figures.ts'
import type { Answered } from './invent-staff.ts'

type Ledger = Queries['ledger.time']['output']

const askers = ['Direction du patrimoine', 'Direction financière', 'Agences de proximité'] as const
const asked = (key: string, n: number): AskedField => ({
  key,
  kind: 'text',
  askedBy: askers[n % askers.length]!,
  purpose: 'Dire de quoi il s’agit.',
  english: { purpose: 'Say what it is about.' },
  askedOf: ['agent'],
  required: true,
  since: '2026-01-01',
  reviewOn: '2027-11-24',
  readBy: ['notice.post'],
  acts: ['notice.post'],
})
const fields = [
  asked('notice.title', 0),
  asked('notice.words', 1),
  asked('notice.entrance', 2),
  ...[0, 1, 2].map((n) => asked(`question.${n}`, n)),
]

let w: Landlord
let kernel: Kernel
beforeEach(async () => {
  w = await openLandlord({ slices: [ledgerSlice, { ...notices, fields }] })
  kernel = w.kernel
  const id = newId()
  await w.send(helene, 'ledger.open', id, { consultedOn: '2026-01-02', reference: 'CSE 2026-01' }, id)
})
afterEach(() => w.close())

const agent = (name: string, agency = 'centre'): Actor => ({
  id: derivedId('measured', name),
  role: 'agent',
  name,
  lang: 'fr',
  agencies: [agency],
  buildings: [],
  households: [],
})
const helene: Actor = { ...agent('Hélène Vidal'), role: 'hq', agencies: [] }
const five = ['Nadia Ferrand', 'Inès Caron', 'Rosa Pereira', 'Sofia Lambert', 'Marc Petit'].map((name) =>
  agent(name),
)
const tuesday = '2026-10-13T09:00:00.000Z'

const monthLater = (at: string): string => new Date(Date.parse(at) + 30 * 86_400_000).toISOString()
const post = async (actor: Actor, effort: Record<string, number>, now = tuesday): Promise<void> => {
  const { building } = actor.agencies[0] === 'roches' ? roches : centre
  const data = { title: 'Eau coupée', words: 'Jeudi matin.', building, starts: now, ends: monthLater(now) }
  const sent = { id: newId(), type: 'notice.post', subject: newId(), data, at: now, effort }
  expect(await kernel.send(actor, sent, now)).toMatchObject({ ok: true })
}
const postAll = async (effort: Record<string, number>, times = 24): Promise<void> => {
  for (let n = 0; n < times; n++) for (const each of five) await post(each, effort)
}
const keys = () => weekKeysOf(kernel.database, kernel.settings.filesDir)
const close = (today: string): Promise<void> =>
  kernel.database.transact(async (db) => {
    await foldWeeks(db, today, fields, keys())
    await closePeriods(db, today, fields, { commands: new Set(['notice.post']), queries: new Set() })
  })
const read = async (input: object = {}): Promise<Ledger> =>
  (await kernel.ask(helene, 'ledger.time', input, '2027-01-20T09:00:00.000Z')) as Ledger
const row = (ledger: Ledger, key: string) => ledger.rows.find(({ field }) => field.key === key)!

test('acts are told from when their screen was shown, with pauses cut at 10, 20 and 60 seconds, and drafts that were resumed', async () => {
  await postAll({
    screen: 60,
    'screen.10': 45,
    'screen.60': 90,
    'screen.open': 200,
    'screen.resumed': 1,
    'notice.title': 15,
  })
  await close('2026-11-09')
  const seen = await read()
  expect(seen.acts).toEqual({
    total: { seconds: 7200, times: 120, middle: 60, upper: 60 },
    resumed: 120,
    at10: 5400,
    at60: 10_800,
  })
  expect(seen.screens).toEqual([
    { type: 'notice.post', figure: { seconds: 7200, times: 120, middle: 60, upper: 60 }, resumed: 120 },
  ])
  // Questions are a part of it, and no other.
  expect(seen.total?.seconds).toBe(1800)
})

test('what a screen can’t have taken is cut or dropped, and a replayed envelope counts once', async () => {
  await postAll({ screen: 500, 'screen.open': 30, 'notice.title': 15 }, 4)
  const id = newId()
  const data = {
    title: 'Eau',
    words: 'Jeudi.',
    building: centre.building,
    starts: tuesday,
    ends: monthLater(tuesday),
  }
  for (let n = 0; n < 20; n++)
    await kernel.send(
      five[0]!,
      { id, type: 'notice.post', subject: id, data, at: tuesday, effort: { screen: 9 } },
      tuesday,
    )
  await postAll({ screen: 4000, 'screen.open': 4000, 'notice.title': 15 }, 4)
  await close('2026-10-19')
  const cells = await kernel.database.owner.rows<{ kind: string; seconds: number; times: number }>(sql`
    select c.kind, c.seconds::float8 as seconds, c.times from ledger.week_cell c
    where c.kind = 'screens' and c.place = 'house'`)
  expect(cells).toEqual([{ kind: 'screens', seconds: 20 * 30 + 9, times: 21 }])
  // The last of them waits in memory: the replayed one made twenty with the others.
  expect(
    await kernel.database.owner.rows(sql`select d.reason, d.entries from ledger.dropped_effort d`),
  ).toEqual([{ reason: 'too_long', entries: 19 }])
})

test('answers that were accepted, left empty, sent as offered; too few measured, and the cost is an estimate between two bounds', async () => {
  // The title is measured in one act of five; the entrance stands there, and nobody gives it.
  for (let n = 0; n < 24; n++)
    for (const each of five)
      await post(each, {
        ...(n % 5 === 0 ? { 'notice.title': 40 } : {}),
        'notice.words': 20,
        'notice.entrance': 0,
        ...(n % 2 === 0 ? { '=notice.words': 1 } : {}),
      })
  await close('2026-11-09')
  const seen = await read()
  const words = row(seen, 'notice.words')
  expect(words.counts).toMatchObject({ answers: 120, skips: 0, same: 60 })
  expect(words.estimate).toBeNull()
  const title = row(seen, 'notice.title')
  expect(title).toMatchObject({ counts: { answers: 120 }, total: { times: 25, seconds: 900 } })
  expect(title.estimate).toMatchObject({ share: 21, least: 900, most: 900 + 95 * 40 })
  expect(title.estimate!.seconds).toBeGreaterThan(120)
  // A question that nobody answered has no cell in which its empty places could be told.
  expect(row(seen, 'notice.entrance')).toMatchObject({ total: null, counts: null, estimate: null })
  // Every act in which a question stood told what it cost.
  expect(seen.coverage).toEqual({ acts: 120, measured: 120, dropped: 0 })
})

test('the same of the same thing within ninety days was asked again; another within a day was put right', async () => {
  const told = (value: string, at: string) => ({
    question: 'person.phone',
    place: 'office@centre',
    at,
    isSkip: false,
    isSame: false,
    told: { thing: 'person.phone Madame Le Goff', value },
  })
  const write = (...answers: ReturnType<typeof told>[]) =>
    kernel.database.transact((db) => countAnswers(db, answers, keys()))
  const first = await write(told('06 12', '2026-07-01T09:00:00.000Z'))
  expect(first).toEqual([expect.objectContaining({ answers: 1, corrections: 0, again: 0 })])
  const then = await write(
    told('06 12', '2026-09-28T09:00:00.000Z'),
    told('06 34', '2026-09-29T08:00:00.000Z'),
    told('06 56', '2026-10-05T08:00:00.000Z'),
  )
  expect(then).toEqual([expect.objectContaining({ answers: 3, corrections: 1, again: 1 })])
  // Ninety days and a day later it is no longer known.
  const late = await write(told('06 56', '2027-01-05T08:17:42.613Z'))
  expect(late).toEqual([expect.objectContaining({ answers: 1, corrections: 0, again: 0 })])
  // What was told stands nowhere, and who owns the database has no key to it.
  const traces = await kernel.database.owner.rows<{ text: string }>(
    sql`select t::text as text from ledger.answer_trace t`,
  )
  expect(traces).toHaveLength(1)
  expect(JSON.stringify(traces)).not.toMatch(/06 56|Goff/)
  // Nor the instant by which she would find the act in the journal: the hour is kept.
  expect(
    await kernel.database.owner.rows(
      sql`select extract(epoch from t.at) % 3600 = 0 as "isHour" from ledger.answer_trace t`,
    ),
  ).toEqual([{ isHour: true }])
})

test('an agency merges in mid-year and a colleague changes place: no group of fewer than five follows', async () => {
  const people = Array.from({ length: 20 }, (_, n) => agent(`colleague ${n}`, n < 13 ? 'centre' : 'roches'))
  const { owner } = kernel.database
  await owner.run(sql`update people.staff set active = false`)
  for (const { id, name, agencies } of people) {
    await owner.run(sql`insert into people.person (id, kind, last_name) values (${id}, 'staff', ${name})`)
    await owner.run(
      sql`insert into people.staff (person, role, agencies) values (${id}, 'agent', ${agencies}::text[])`,
    )
  }
  const sent: (Answered & { month: string })[] = []
  const spend = async (...days: string[]): Promise<void> => {
    for (const day of days)
      for (const [n, person] of people.entries()) {
        const seconds = 30 + 40 * ((n * 7) % 13)
        const field = `question.${n % 3}`
        await post(person, { [field]: seconds }, `${day}T09:00:00.000Z`)
        const place = placeOfActor(person)!
        sent.push({ person: person.id, field, place, week: weekOf(day), seconds, month: day.slice(0, 7) })
      }
  }
  /** What somebody who reads the month and knows the house of that day can put together. */
  const attack = async (month: string): Promise<unknown[]> => {
    const parents = await parentsOf(owner)
    const merged = await mergedIn(owner, 2026)
    const told = await owner.rows<ReadCell>(
      sql`select p.kind, p.item, p.place from ledger.published_figure p where p.period = ${month}`,
    )
    expect(told.length).toBeGreaterThan(0)
    const answers = sent.filter((one) => one.month === month)
    return leaks(variablesOf({ answers }, merged, parents), told, parents)
  }
  await spend('2026-01-13', '2026-01-20')
  await close('2026-02-09')
  expect(await attack('2026-01')).toEqual([])
  await spend('2026-02-10')
  people[0] = { ...people[0]!, agencies: ['roches'] }
  await owner.run(sql`update people.staff set agencies = '{roches}' where person = ${people[0].id}`)
  await spend('2026-02-17')
  // The agency goes with another after a month is over, and before it is told.
  await close('2026-03-02')
  await owner.run(sql`update estate.agency set parent = 'centre' where id = 'roches'`)
  await close('2026-03-09')
  expect(await attack('2026-02')).toEqual([])
  await spend('2026-03-10', '2026-03-17')
  await close('2026-04-09')
  expect(await attack('2026-03')).toEqual([])
  const quarter = await read({ period: '2026-Q1' })
  expect(quarter.total?.seconds).toBeGreaterThan(0)
})

test('a question is known in the acts that ask it, and in no other of the same name', () => {
  const questions = actQuestions(slices)
  const keysIn = (type: string): string[] => (questions.get(type) ?? []).map(({ field }) => field.key)
  expect(keysIn('person.correct')).toEqual(expect.arrayContaining(['person.phone', 'person.email']))
  expect(keysIn('person.correct').filter((key) => key.startsWith('staff.'))).toEqual([])
  expect(keysIn('person.hire')).toEqual(expect.arrayContaining(['staff.name', 'staff.email', 'staff.phone']))
  expect(keysIn('request.file')).toContain('request.words')
  // A phone that becomes known is named by its browser; somebody may give it another name.
  expect([keysIn('device.enrol'), keysIn('device.name')]).toEqual([[], ['device.name']])
  const { commands } = programNames(slices)
  for (const { key, acts = [] } of fieldsOf(slices))
    for (const type of acts) expect(commands, `${key} names ${type}`).toContain(type)
})

test('each question is known in an act, but for those that nobody signs', () => {
  const known = new Set([...actQuestions(slices).values()].flat().map(({ field }) => field.key))
  const unknown = fieldsOf(slices).flatMap(({ key }) => (known.has(key) ? [] : [key]))
  expect(unknown.toSorted()).toEqual(['bond.heard', 'bond.helps'])
})

test.each([
  ['asset.correct', { asset: 'a', fields: { maker: 'Frisquet' } }, 'estate.maker'],
  ['estate.correct', { entrance: { id: 'e', receivedOn: '2020-01-01' } }, 'estate.receivedOn'],
  ['room.correct', { room: 'r', fields: { name: 'Cellier' } }, 'estate.roomName'],
  ['urgency.setAgencyDelays', { agency: 'centre', promises: { U3: 8 }, version: 1 }, 'delay.U3'],
  ['contract.sign', { limit: 45_000, starts: '2027-01-01' }, 'contract.spendLimit'],
  ['order.refuse', { order: 'o', reason: 'trade' }, 'order.refusal'],
  ['ask.conclude', { words: 'On remplace.' }, 'ask.conclusion'],
])('an answer is found where %s bears it', (type, data, key) => {
  const none = { kept: [], stood: [], same: [] }
  const answers = answersIn({ type, subject: 's', data }, none, actQuestions(slices))
  expect(answers.filter(({ question }) => question === key)).toMatchObject([{ isSkip: false }])
  const empty = answersIn({ type, subject: 's', data: {} }, { ...none, stood: [key] }, actQuestions(slices))
  expect(empty.filter(({ question }) => question === key)).toMatchObject([{ isSkip: true }])
})
