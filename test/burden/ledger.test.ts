import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slice as burden } from '../../src/burden/server/slice.ts'
import { closeMonths, foldWeeks } from '../../src/burden/server/store.ts'
import type { Queries } from '../../src/burden/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { AskedField } from '../../src/kernel/core/fields.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { centre } from '../setup/agency-corners.ts'
import { openLandlord } from '../setup/landlord.ts'

type Ledger = Queries['burden.ledger']['output']

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
  readBy: ['notice.card'],
})
const fields = [
  asked('notice.title', 'proximité'),
  asked('notice.words', 'proximité'),
  asked('notice.floor', 'patrimoine', '2026-06-30'),
]

const as = (role: Actor['role'], name: string, agencies: string[] = []): Actor => ({
  id: derivedId('burden test', name),
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
  (await kernel.ask(actor, 'burden.ledger', input, `${closed}T09:00:00.000Z`)) as Ledger
const row = ({ rows }: Ledger, key: string) => rows.find(({ field }) => field.key === key)
const owned = <T extends object>(statement: Parameters<Kernel['database']['owner']['rows']>[0]) =>
  kernel.database.owner.rows(statement) as Promise<T[]>
const close = (today: string) =>
  kernel.database.transact(async (db) => {
    await foldWeeks(db, today)
    await closeMonths(db, today)
  })

beforeEach(async () => {
  const { kernel: opened, close: drop } = await openLandlord({ slices: [burden, { ...notices, fields }] })
  kernel = Object.assign(opened, { drop })
})
afterEach(() => kernel.drop())

/** Each of five agents posts four notices: twenty answers of five persons. */
const aMonth = async (): Promise<void> => {
  for (const seconds of [10, 20, 30, 40])
    for (const agent of five) await post(agent, { 'notice.title': seconds })
}

test('what five persons spent is told once their month has closed, and by who asked for it', async () => {
  await aMonth()
  expect(await ledger(helene)).toMatchObject({ month: null, months: [] })
  await close('2026-11-08')
  expect((await ledger(helene)).month).toBeNull()
  await close(closed)
  const seen = await ledger(helene)
  expect(seen).toMatchObject({ month: '2026-10', months: ['2026-10'] })
  // 500 s, told to the minute; medians to five seconds.
  expect(row(seen, 'notice.title')?.total).toEqual({ seconds: 480, times: 20, median: 20 })
  expect(seen.byAsker.find(({ askedBy }) => askedBy === 'proximité')).toMatchObject({
    fields: 2,
    spent: { seconds: 480, times: 20 },
  })
  expect(row(seen, 'notice.words')?.total).toEqual({ seconds: null, times: 0, median: null })
})

describe('three ways to single somebody out fail', () => {
  test('five answers, or fifty, of one person show nothing', async () => {
    for (let n = 0; n < 50; n++) await post(karim, { 'notice.title': 30, 'notice.words': 30 })
    await aMonth()
    // Fifty of hers among five others’ words: nobody else answered that one.
    await close(closed)
    const seen = await ledger(helene)
    expect(row(seen, 'notice.words')?.total.seconds).toBeNull()
    // And where the others answered too, she would be nearly alone.
    expect(row(seen, 'notice.title')?.total.seconds).toBeNull()
    expect(seen.byAsker.every(({ spent }) => spent.seconds === null)).toBe(true)
  })

  test('no row is written by the transaction of an act, in its order, or with its hour', async () => {
    await aMonth()
    const spent = await owned<{ n: number; mine: number }>(sql`
      select count(*)::int as n, count(*) filter (where exists (
        select from kernel.fact f where f.tx::text = s.xmin::text))::int as mine from burden.effort s`)
    expect(spent).toEqual([{ n: 20, mine: 0 }])
    expect(await owned(sql`select distinct xmin::text from burden.effort`)).toHaveLength(1)
    const columns = await owned<{ name: string }>(sql`
      select column_name as name from information_schema.columns where table_schema = 'burden' and table_name = 'effort' order by 1`)
    expect(columns.map(({ name }) => name)).toEqual(['field', 'mark', 'month', 'seconds', 'week'])
    // The order of the acts is 10 by all, 20 by all…: it is not that of the rows.
    const order = await owned<{ seconds: number }>(
      sql`select seconds::float8 as seconds from burden.effort order by ctid`,
    )
    const sorted = order.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
    expect(order.map(({ seconds }) => seconds)).not.toEqual(sorted)
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
    expect(await ledger(sylvie)).toEqual(whole)
    expect(await ledger(helene, { month: '2026-11' })).toMatchObject({ month: null })
    for (const month of ['2026-10-13', '2026-W41', '2026'])
      expect(await ledger(helene, { month })).toMatchObject({ refused: 'malformed' })
  })
})

test('what comes after a month was told changes nothing of it', async () => {
  await aMonth()
  await close(closed)
  const before = await ledger(helene)
  await aMonth()
  await close('2026-11-30')
  expect(row(await ledger(helene, { month: '2026-10' }), 'notice.title')).toEqual(row(before, 'notice.title'))
})

test('until enough persons have answered nothing is written; once a week is over no mark nor key is left', async () => {
  for (let n = 0; n < 40; n++) await post(five[n % 4]!, { 'notice.title': 10 })
  expect(await owned(sql`select field from burden.effort`)).toEqual([])
  await post(five[4]!, { 'notice.title': 10 })
  expect(await owned(sql`select field from burden.effort`)).toHaveLength(41)
  expect(await owned(sql`select count(distinct mark)::int as n from burden.effort`)).toEqual([{ n: 5 }])
  await close('2026-10-19')
  expect(await owned(sql`select field from burden.effort`)).toEqual([])
  expect(await owned(sql`select week from burden.key`)).toEqual([])
  expect(await owned(sql`select persons, times from burden.week`)).toEqual([{ persons: 5, times: 41 }])
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
  for (const agent of [...five, ...five, ...five, ...five]) {
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
  expect(
    await owned(sql`select field, count(*)::int as n, sum(seconds)::int as s from burden.effort group by 1`),
  ).toEqual([{ field: 'notice.title', n: 20, s: 100 }])
})

test('a field past its review date is asked as an option, and says so', async () => {
  expect(row(await ledger(helene), 'notice.floor')?.field).toMatchObject({ required: false, reviewDue: true })
  expect(row(await ledger(helene), 'notice.title')?.field).toMatchObject({ required: true, reviewDue: false })
})

test('the same page for the agency and head office; those who are asked read none yet, and no role reads what waits', async () => {
  expect(await ledger(karim)).toEqual({ refused: 'not_yours' })
  for (const reach of ['agency', 'all', 'patch', 'household', 'firm'])
    for (const table of ['effort', 'week', 'key']) {
      const may = await owned<{ may: boolean }>(
        sql`select has_table_privilege(app.role(${reach}), ${`burden.${table}`}, 'select') as may`,
      )
      expect(may).toEqual([{ may: false }])
    }
})
