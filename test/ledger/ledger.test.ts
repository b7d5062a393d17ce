import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closePeriods } from '../../src/ledger/server/close-periods.ts'
import { slice as ledgerSlice } from '../../src/ledger/server/slice.ts'
import { foldWeeks } from '../../src/ledger/server/store.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'
import { weekOf } from '../../src/ledger/core/ledger.ts'
import type { Queries } from '../../src/ledger/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { AskedField } from '../../src/kernel/core/fields.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { centre } from '../setup/agency-corners.ts'
import { openLandlord } from '../setup/landlord.ts'
import { openedEffort } from './opened-effort.ts'
import { attackAsOwner } from './owner-attack.ts'

type Ledger = Queries['ledger.time']['output']

const asked = (key: string, askedBy: string, reviewOn = '2027-11-24'): AskedField => ({
  key,
  kind: 'text',
  askedBy,
  purpose: 'Dire de quoi il s’agit.',
  english: { purpose: 'Say what it is about.' },
  askedOf: ['caretaker'],
  required: true,
  since: '2026-01-01',
  reviewOn,
  readBy: ['notice.post'],
})
const fields = [
  asked('notice.title', 'proximité'),
  asked('notice.words', 'proximité'),
  { ...asked('notice.floor', 'patrimoine', '2026-06-30'), readBy: ['notice.shelf'] as const },
]

const as = (role: Actor['role'], name: string, agencies: string[] = []): Actor => ({
  id: derivedId('ledger test', name),
  role,
  name,
  lang: 'fr',
  agencies,
  buildings: [building],
  households: [],
})
const building = centre.building
const karim = as('caretaker', 'Karim Benali', ['centre'])
const luc = as('technician', 'Luc Moreau', ['roches'])
const sylvie = as('manager', 'Sylvie Lefèvre', ['centre'])
const helene = as('hq', 'Hélène Vidal')
const five = ['Nadia Ferrand', 'Inès Caron', 'Rosa Pereira', 'Sofia Lambert', 'Marc Petit'].map((name) =>
  as('agent', name, ['centre']),
)

let kernel: Kernel & { drop: () => Promise<void> }
/** a Tuesday in the middle of a month, and a day eight days after its end */
const tuesday = '2026-10-13T09:00:00.000Z'
const closed = '2026-11-09'

const post = (actor: Actor, effort: Record<string, number>, now = tuesday, id = newId()) =>
  kernel.send(
    actor,
    {
      id,
      type: 'notice.post',
      subject: newId(),
      data: {
        title: 'Eau coupée',
        words: 'Jeudi matin.',
        building,
        starts: now,
        ends: '2026-12-20T09:00:00Z',
      },
      at: now,
      effort,
    },
    now,
  )

const ledger = async (actor: Actor, input: object = {}): Promise<Ledger> =>
  (await kernel.ask(actor, 'ledger.time', input, `${closed}T09:00:00.000Z`)) as Ledger
const open = (actor: Actor, consultedOn = '2026-01-15', id = newId()) =>
  kernel.send(actor, {
    id,
    type: 'ledger.open',
    subject: id,
    data: { consultedOn, reference: 'CSE 2026-03' },
    at: new Date().toISOString(),
  })
const row = ({ rows }: Ledger, key: string) => rows.find(({ field }) => field.key === key)
const owned = <T extends object>(statement: Parameters<Kernel['database']['owner']['rows']>[0]) =>
  kernel.database.owner.rows(statement) as Promise<T[]>
const close = async (today: string) => {
  const keys = weekKeysOf(kernel.database, kernel.settings.filesDir)
  await kernel.database.transact(async (db) => {
    await foldWeeks(db, today, fields, keys)
    await closePeriods(db, today, fields, {
      commands: new Set(['notice.post']),
      queries: new Set(['notice.shelf']),
    })
  })
  await keys.destroyBefore(weekOf(today))
}

beforeEach(async () => {
  const { kernel: opened, close: drop } = await openLandlord({
    slices: [ledgerSlice, { ...notices, fields }],
  })
  kernel = Object.assign(opened, { drop })
  await open(helene)
})
afterEach(() => kernel.drop())

/** Each of five agents posts four notices: twenty answers of five persons, in twenty minutes. */
const aMonth = async (times = 1, now = tuesday): Promise<void> => {
  for (let n = 0; n < times; n++)
    for (const seconds of [45, 50, 60, 85])
      for (const agent of five) await post(agent, { 'notice.title': seconds }, now)
}

/** Of each of five agents, twenty-four answers of about a minute: two hours. */
const told = { seconds: 7200, times: 120, middle: 50, upper: 85 }

test('what five persons spent is told once their month has closed, and by who asked for it', async () => {
  await aMonth(6)
  expect(await ledger(helene)).toMatchObject({ period: null, periods: [] })
  await close('2026-11-08')
  expect((await ledger(helene)).period).toBeNull()
  await close(closed)
  const seen = await ledger(helene)
  expect(seen).toMatchObject({ period: '2026-10', periods: ['2026-10'], total: told })
  expect(row(seen, 'notice.title')).toMatchObject({ total: told, reads: { people: 0, rules: 120 } })
  expect(seen.taken.find(({ code }) => code === 'proximité')?.seconds).toBe(7200)
  expect(row(seen, 'notice.words')?.total).toBeNull()
  // What nothing has read says so.
  expect(row(seen, 'notice.floor')?.reads).toEqual({ people: 0, rules: 0 })
  expect(seen.coverage).toEqual({ acts: 120, measured: 120, dropped: 0 })
})

describe('three ways to single somebody out fail', () => {
  test('five answers, or fifty, of one person show nothing', async () => {
    for (let n = 0; n < 50; n++) await post(karim, { 'notice.title': 30, 'notice.words': 30 })
    await aMonth()
    // Fifty of hers among five others’ words: nobody else answered that one.
    await close(closed)
    const seen = await ledger(helene)
    expect(row(seen, 'notice.words')?.total).toBeNull()
    // And where the others answered too, she would be nearly alone.
    expect(row(seen, 'notice.title')?.total).toBeNull()
    expect([seen.total, ...seen.taken.map(({ seconds }) => seconds)]).toEqual([null, null, null])
  })

  test('no row is written by the transaction of an act, in its order, or with its hour; and the database can’t read it', async () => {
    await aMonth(2)
    const spent = await owned<{ n: number; mine: number }>(sql`
      select count(*)::int as n, count(*) filter (where exists (
        select from kernel.fact f where f.tx::text = s.xmin::text))::int as mine from ledger.sealed_effort s`)
    expect(spent).toEqual([{ n: 1, mine: 0 }])
    const columns = await owned<{ name: string }>(sql`
      select column_name as name from information_schema.columns where table_schema = 'ledger' and table_name = 'sealed_effort' order by 1`)
    expect(columns.map(({ name }) => name)).toEqual(['month', 'sealed', 'week'])
    // The order of the acts is 45 by all, 50 by all…: it is not that in which they lie, for who has the key.
    const order = (await openedEffort(kernel)).map(({ seconds }) => seconds)
    expect(order).toHaveLength(40)
    expect(order).not.toEqual(order.toSorted((a, b) => a - b))
  })

  test('who owns the database tells the author of an answer no better than chance: order, transactions, keys, log', async () => {
    const attack = await attackAsOwner(kernel, five, 200, (actor, effort) => post(actor, effort))
    expect(attack.acts).toBe(200)
    expect(attack.unsealed).toBe(0)
    expect(attack.logged).toBe(0)
    // One in five is chance; more than twice as many would be a trace (seven standard deviations).
    expect(attack.rightByOrder).toBeLessThan((attack.acts / five.length) * 2)
    expect(attack.rightByTransaction).toBeLessThan((attack.acts / five.length) * 2)
  })

  test('no two ranges can be taken from each other: there are whole months of the whole house, and no other', async () => {
    await aMonth()
    await close(closed)
    const whole = await ledger(helene)
    for (const asked of [
      { since: '2026-10-01', until: '2026-10-14' },
      { agency: 'centre' },
      { since: '2026-10-13', agency: 'roches' },
    ])
      expect(await ledger(helene, asked)).toEqual(whole)
    expect(await ledger(sylvie)).toEqual({ ...whole, mayOpen: false })
    expect(await ledger(helene, { period: '2026-11' })).toMatchObject({ period: null })
    for (const period of ['2026-10-13', '2026-W41', '2026-Q5', '2026-10..2026-11'])
      expect(await ledger(helene, { period })).toMatchObject({ refused: 'malformed' })
  })
})

test('what comes after a month was told changes nothing of it', async () => {
  await aMonth(2)
  await close(closed)
  const before = await ledger(helene)
  await aMonth(2)
  await close('2026-11-30')
  expect(row(await ledger(helene, { period: '2026-10' }), 'notice.title')).toEqual(
    row(before, 'notice.title'),
  )
})

test('until enough persons have answered nothing is written; once a week is over no mark nor key is left', async () => {
  for (let n = 0; n < 40; n++) await post(five[n % 4]!, { 'notice.title': 10 })
  expect(await openedEffort(kernel)).toEqual([])
  await post(five[4]!, { 'notice.title': 10 })
  const waiting = await openedEffort(kernel)
  expect(waiting).toHaveLength(41)
  expect(new Set(waiting.map(({ mark }) => mark)).size).toBe(5)
  const folder = join(kernel.settings.filesDir, 'period-keys', 'ledger')
  expect(readdirSync(folder)).toContain('2026-10-12')
  await close('2026-10-19')
  expect(await owned(sql`select week from ledger.sealed_effort`)).toEqual([])
  expect(readdirSync(folder)).not.toContain('2026-10-12')
  expect(
    await owned(sql`select persons, times from ledger.week_cell where kind = 'question' and place = 'house'`),
  ).toEqual([{ persons: 5, times: 41 }])
})

test('an act sent twice, or refused, or about a field that nobody owns, costs nothing', async () => {
  const once = newId()
  for (let n = 0; n < 3; n++)
    await kernel.send(karim, {
      id: once,
      type: 'notice.post',
      subject: once,
      data: {},
      at: tuesday,
      effort: { 'notice.title': 5 },
    })
  expect(await post(luc, { 'notice.title': 500 })).toMatchObject({ ok: false, refused: 'not_yours' })
  for (const agent of Array(8).fill(five).flat() as Actor[]) {
    const id = newId()
    const sent = () =>
      kernel.send(
        agent,
        {
          id,
          type: 'notice.post',
          subject: id,
          data: {
            title: 'Eau coupée',
            words: 'Jeudi.',
            building,
            starts: tuesday,
            ends: '2026-12-20T09:00:00Z',
          },
          at: tuesday,
          effort: { 'notice.title': 5, 'somebody.secret': 99 },
        },
        tuesday,
      )
    expect(await sent()).toMatchObject({ ok: true })
    expect(await sent()).toMatchObject({ ok: true })
  }
  expect((await openedEffort(kernel)).map(({ field, seconds }) => `${field} ${seconds}`)).toEqual(
    Array(40).fill('notice.title 5'),
  )
})

test('a field past its review date is asked as an option, and says so', async () => {
  expect(row(await ledger(helene), 'notice.floor')?.field).toMatchObject({ required: false, reviewDue: true })
  expect(row(await ledger(helene), 'notice.title')?.field).toMatchObject({ required: true, reviewDue: false })
})

test('the same figures for the caretaker and the head of the house; no role reads what waits', async () => {
  await aMonth(6)
  await close(closed)
  const { mayOpen, ...figures } = await ledger(helene)
  expect(mayOpen).toBe(true)
  for (const colleague of [karim, luc, sylvie, five[0]!, as('operator', 'Inès Roche')])
    expect(await ledger(colleague)).toEqual({ ...figures, mayOpen: false })
  for (const stranger of [as('tenant', 'Anne Le Goff'), as('firm', 'Narbotherm')])
    expect(await ledger(stranger)).toEqual({ refused: 'not_yours' })
  for (const reach of ['agency', 'all', 'patch', 'household', 'firm'])
    for (const table of [
      'sealed_effort',
      'answer_count',
      'answer_trace',
      'week_cell',
      'merged_place',
      'act_count',
      'read_count',
      'dropped_effort',
    ]) {
      const may = await owned<{ may: boolean }>(
        sql`select has_table_privilege(app.role(${reach}), ${`ledger.${table}`}, 'select') as may`,
      )
      expect(may).toEqual([{ may: false }])
    }
})

test('a quarter and a year are told once all their months are, and are their sums', async () => {
  for (const month of ['10', '11', '12']) {
    await aMonth(6, `2026-${month}-13T09:00:00.000Z`)
    await close(month === '12' ? '2027-01-20' : `2026-${Number(month) + 1}-09`)
  }
  expect((await ledger(helene)).periods).toEqual(['2026-Q4', '2026-12', '2026-11', '2026-10'].sort(byLength))
  const quarter = await ledger(helene, { period: '2026-Q4' })
  expect(quarter.total).toMatchObject({ seconds: 3 * 7200, times: 360 })
  expect(quarter.coverage).toEqual({ acts: 360, measured: 360, dropped: 0 })
  // Nothing that was folded or counted is left beside what was published.
  for (const table of [
    'sealed_effort',
    'week_cell',
    'act_count',
    'read_count',
    'dropped_effort',
    'answer_count',
  ])
    expect(await owned(sql`select 1 from ${sql.ref(`ledger.${table}`)}`)).toEqual([])
})
const byLength = (a: string, b: string): number => a.length - b.length
