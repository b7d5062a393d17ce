import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, everyAgency } from '../../src/kernel/core/access.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { hears, type TellableFact } from '../../src/kernel/core/may-hear.ts'
import { cursorOfNow, factsAfter } from '../../src/kernel/server/feed.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

// Few of each, so that readers and facts meet often.
const ids = (what: string) => ['one', 'two', 'three'].map((which) => derivedId(what, which))
const agencies = ['centre', 'roches', 'l’Etang']
const placed = [...agencies, everyAgency]
const [buildings, households, firms, matters] = ['building', 'household', 'firm', 'matter'].map(ids) as [
  string[],
  string[],
  string[],
  string[],
]
const types = [
  'request.said',
  'session.opened',
  'account.passwordChanged',
  'accounts.told',
  'news.published',
  'order.done',
]

const maybe = (of: string[]) => fc.option(fc.constantFrom(...of), { nil: null })
const fact = fc.record<TellableFact>({
  type: fc.constantFrom(...types),
  subject: fc.constantFrom(...matters),
  audience: fc.constantFrom('everyone', 'staff', 'firm'),
  agency: maybe(placed),
  building: maybe(buildings),
  household: maybe(households),
  firm: maybe(firms),
})
const some = (of: string[]) => fc.subarray(of)
const reader: fc.Arbitrary<Actor> = fc.record({
  id: fc.constant(derivedId('reader')),
  role: fc.constantFrom(...roles.filter((role) => role !== 'visitor')),
  name: fc.constant('N’Diaye'),
  lang: fc.constant('fr' as const),
  agencies: some(agencies),
  buildings: some(buildings),
  households: some(households),
  firm: fc.option(fc.constantFrom(...firms), { nil: undefined }),
  matter: fc.option(fc.constantFrom(...matters), { nil: undefined }),
})

test('who is told from memory hears what the wall of the database lets her read, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fact, { minLength: 1, maxLength: 40 }),
      fc.array(reader, { minLength: 1, maxLength: 6 }),
      async (facts, readers) => {
        await database.owner.run(sql`truncate kernel.fact`)
        const numbered = facts.map((one, i) => ({ ...one, id: derivedId('fact', i) }))
        await database.owner.run(sql`
          insert into kernel.fact (tx, id, type, subject, command, actor, role, audience, at, data, agency, building, household, firm)
          select 0, f.id, f.type, f.subject, f.id, f.id, 'system', f.audience, now(), '{}', f.agency, f.building, f.household, f.firm
          from jsonb_to_recordset(${json(numbered)}) as f (id uuid, type text, subject uuid, audience text, agency text, building uuid, household uuid, firm uuid)
          order by f.id`)
        const written = await database.owner.rows<TellableFact & { cursor: string }>(sql`
          select f.tx || '.' || f.seq as cursor, f.type, f.subject, f.audience, f.agency, f.building, f.household, f.firm
          from kernel.fact f order by f.tx, f.seq`)
        for (const actor of readers) {
          const read = await database.as(actor, (db) => factsAfter(db, '-1.0', 1000))
          const told = written.filter((one) => hears(actor, one))
          expect(told.map(({ cursor }) => cursor)).toEqual(read.map(({ cursor }) => cursor))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a visitor hears nothing: no policy is hers', async () => {
  const told = {
    subject: matters[0]!,
    audience: 'everyone',
    agency: null,
    building: null,
    household: null,
  } as const
  const visitor: Actor = {
    id: derivedId('visitor'),
    role: 'visitor',
    name: '',
    lang: 'fr',
    agencies,
    buildings,
    households,
    matter: matters[0],
  }
  expect(hears(visitor, { ...told, type: 'request.said', firm: null })).toBe(false)
  await expect(
    database.as(visitor, async (db) => factsAfter(db, await cursorOfNow(database.owner))),
  ).rejects.toThrow('permission denied')
})
