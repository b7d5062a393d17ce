import { afterAll, beforeAll, expect, test } from 'vitest'
import { burden } from '../../src/burden/server/slice.ts'
import { foldWeeks } from '../../src/burden/server/store.ts'
import type { Queries } from '../../src/burden/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { AskedField } from '../../src/kernel/core/fields.ts'
import { derivedId, newId } from '../../src/kernel/server/ids.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

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
const building = derivedId('burden test', 'Bellevue')
const karim = as('caretaker', 'Karim Benali', ['centre'])
const nadia = as('agent', 'Nadia Ferrand', ['centre'])
const luc = as('technician', 'Luc Moreau', ['roches'])
const sylvie = as('manager', 'Sylvie Lefèvre', ['centre'])
const helene = as('hq', 'Hélène Vidal')

let kernel: Kernel & { drop: () => Promise<void> }
const monday = '2026-11-16T09:00:00.000Z'
const nextWeek = '2026-11-24T09:00:00.000Z'

const post = (actor: Actor, effort: Record<string, number>, now: string) =>
  kernel.send(
    actor,
    {
      id: newId(),
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
  (await kernel.ask(
    actor,
    'burden.ledger',
    { since: '2026-11-01', until: '2026-11-30', ...input },
    nextWeek,
  )) as Ledger

const row = ({ rows }: Ledger, key: string) => rows.find(({ field }) => field.key === key)

beforeAll(async () => {
  const database = await freshDatabase()
  kernel = Object.assign(
    assemble(database, readSettings({ DATA_DIR: '/nowhere' }), [burden(fields), notices]),
    {
      drop: database.drop,
    },
  )
  await database.owner.run(
    sql`insert into estate.agency (id, name) values ('centre', 'Agence Centre'), ('roches', 'Agence Roches-Grises')`,
  )
  await database.owner.run(
    sql`insert into estate.scheme (id, name, agency, insee, commune) values (${building}, 'Bellevue', 'centre', '11262', 'Narbonne')`,
  )
  await database.owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    values (${building}, ${building}, 'centre', 'Bellevue', 'collective', '12 rue de Verdun', '11100', 'Narbonne', '11262')`)
  for (const seconds of [10, 20, 30, 40, 50, 60])
    await post(karim, { 'notice.title': seconds, 'notice.words': 1 }, monday)
  for (const seconds of [5, 5, 5])
    await post(nadia, { 'notice.title': seconds, 'somebody.secret': 99 }, monday)
})
afterAll(() => kernel.drop())

test('what Karim Benali spent is summed by field and role, with its median', async () => {
  const seen = await ledger(helene)
  expect(row(seen, 'notice.title')?.byRole).toContainEqual({
    role: 'caretaker',
    spent: { seconds: 210, times: 6, median: 35 },
  })
  expect(row(seen, 'notice.words')?.total).toEqual({ seconds: 6, times: 6, median: 1 })
  expect(seen.rows[0]?.field.key).toBe('notice.title')
  expect(seen.byAsker[0]).toMatchObject({
    askedBy: 'proximité',
    fields: 2,
    spent: { seconds: 216, times: 12 },
  })
})

test('three answers of agents are withheld, and no total lets them be guessed', async () => {
  const title = row(await ledger(helene), 'notice.title')
  expect(title?.byRole).toContainEqual({ role: 'agent', spent: { seconds: null, times: 0, median: null } })
  expect(title?.total).toEqual({ seconds: 210, times: 6, median: 35 })
})

test('a field that nobody owns is not kept, nor is anything of a person', async () => {
  const rows = await kernel.database.owner.rows(
    sql`select field from burden.spent where field = 'somebody.secret'`,
  )
  expect(rows).toEqual([])
  const columns = await kernel.database.owner.rows<{ name: string }>(
    sql`select column_name as name from information_schema.columns where table_schema = 'burden' order by 1`,
  )
  expect(columns.map(({ name }) => name)).toEqual([
    'agency',
    'field',
    'middle',
    'role',
    'seconds',
    'times',
    'week',
  ])
})

test('a refused act costs nothing to the ledger', async () => {
  const before = await ledger(helene)
  expect(await post(luc, { 'notice.title': 500 }, monday)).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await ledger(helene)).toEqual(before)
})

test('a field past its review date is asked as an option, and says so', async () => {
  expect(row(await ledger(helene), 'notice.floor')?.field).toMatchObject({ required: false, reviewDue: true })
  expect(row(await ledger(helene), 'notice.title')?.field).toMatchObject({ required: true, reviewDue: false })
})

test('weeks that are over are folded, and the sums stay', async () => {
  const before = await ledger(helene)
  await kernel.database.transact((db) => foldWeeks(db, '2026-11-24'))
  await kernel.database.transact((db) => foldWeeks(db, '2026-11-24'))
  const kept = await kernel.database.owner.row(sql`select count(*)::int as n from burden.spent`)
  expect(kept).toEqual({ n: 3 })
  const after = await ledger(helene)
  expect(row(after, 'notice.title')?.total).toMatchObject({ seconds: 210, times: 6 })
  expect(after.byAsker.map(({ spent }) => spent.seconds)).toEqual(
    before.byAsker.map(({ spent }) => spent.seconds),
  )
})

test('Sylvie Lefèvre reads her agency, Karim Benali reads none', async () => {
  expect(row(await ledger(sylvie), 'notice.title')?.total.seconds).toBe(210)
  expect(row(await ledger(sylvie, { agency: 'roches' }), 'notice.title')?.total.seconds).toBeNull()
  expect(await ledger(karim)).toEqual({ refused: 'not_yours' })
})
