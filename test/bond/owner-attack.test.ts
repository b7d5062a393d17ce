import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openBox } from '../../src/bond/server/open-box.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf, colleagues, idea } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
beforeAll(async () => {
  town = await openLandlord()
  bond = bondOf(town)
})
afterAll(() => town.close())

type Kept = { id: string; words: string; tx: string; place: string }
const rounds = 12
const staff = colleagues(8)

// Who wrote which idea, known to the test alone.
const authors = new Map<string, string>()
const writeRound = async (round: number): Promise<void> => {
  for (const [i, who] of staff.entries()) {
    const words = `Idée ${'abcdefghijkl'[round]}${'abcdefgh'[i]} du terrain.`
    authors.set(words, who.id)
    await bond.drop(who, idea(words))
  }
  await bond.open()
}

test('whoever owns the database finds the author of an idea no better than by chance', async () => {
  for (let round = 0; round < rounds; round++) await writeRound(round)
  const { owner } = town.database
  const ideas = await owner.rows<Kept>(sql`
    select i.id, i.words, i.xmin::text as tx, i.ctid::text as place from bond.idea i order by i.ctid`)
  expect(ideas).toHaveLength(rounds * staff.length)
  // No act is remembered: neither its answer nor a fact.
  const remembered = await owner.rows(sql`
    select 1 from kernel.answer a where a.type = 'bond.drop' union all select 1 from kernel.fact f where f.type like 'bond.%'`)
  expect(remembered).toEqual([])
  // By its order: the first who came is the first told.
  const guesses = ideas.filter(({ words }, i) => authors.get(words) === staff[i % staff.length]!.id)
  const chance = ideas.length / staff.length
  expect(guesses.length).toBeLessThan(chance + 5 * Math.sqrt(chance))
  // By the transaction: what came out together is of so many.
  const together = Map.groupBy(ideas, ({ tx }) => tx)
  expect([...together.values()].every((those) => those.length >= 5)).toBe(true)
})

test('no table holds the words of an idea beside the one in which they are public, and none tells of them', async () => {
  const words = 'Une phrase que nul autre ne dirait.'
  const slip = randomUUID()
  const [author, ...others] = colleagues(5) as [Actor, ...Actor[]]
  await bond.drop(author, idea(words), slip)
  const said = await everythingKept()
  expect(said.filter(({ line }) => line.includes('nul autre'))).toEqual([])
  expect(said.filter(({ line }) => line.includes(slip))).toEqual([])
  for (const who of others) await bond.drop(who, idea('Autre chose.'))
  await bond.open()
  const after = (await everythingKept()).filter(({ line }) => line.includes('nul autre'))
  expect([...new Set(after.map(({ name }) => name))]).toEqual(['bond.idea'])
  const idOfIdea = JSON.parse(after[0]!.line).id as string
  const naming = (await everythingKept()).filter(({ line }) => line.includes(idOfIdea))
  expect([...new Set(naming.map(({ name }) => name))].toSorted()).toEqual([
    'bond.ballot',
    'bond.box',
    'bond.idea',
  ])
  expect(naming.filter(({ line }) => line.includes(author.id))).toEqual([])
  // Slips are gone, with who put them there.
  expect(await town.database.owner.rows(sql`select s.id from bond.slip s`)).toEqual([])
})

test('a slip is as long as any other, whatever it says', async () => {
  const [first, second] = colleagues(2) as [Actor, Actor]
  const { rows } = await bond.ask(first, 'bond.ideas', {})
  await bond.drop(first, { kind: 'voice', idea: rows[0]!.id })
  await bond.drop(second, idea('é'.repeat(400)))
  const long = await town.database.owner.rows<{ n: number }>(
    sql`select distinct octet_length(s.sealed)::int as n from bond.slip s`,
  )
  expect(long).toHaveLength(1)
})

test('without the file of the key the box stays shut', async () => {
  const { sealed } = (await town.database.owner.row<{ sealed: Buffer }>(
    sql`select s.sealed from bond.slip s limit 1`,
  ))!
  expect(sealed.includes('terrain')).toBe(false)
  // Another key opens nothing, and throws nothing away.
  for (const who of colleagues(5)) await bond.drop(who, idea('Pour ouvrir.'))
  const filesDir = `${town.kernel.settings.filesDir}/elsewhere`
  const elsewhere = { ...town.kernel, settings: { ...town.kernel.settings, filesDir } }
  const count = () => town.database.owner.rows(sql`select s.id from bond.slip s`)
  const before = await count()
  await expect(openBox(elsewhere, new Date().toISOString())).rejects.toThrow(/another key/)
  expect(await count()).toHaveLength(before.length)
})

const everythingKept = async (): Promise<{ name: string; line: string }[]> => {
  const { owner } = town.database
  const tables = await owner.rows<{ schema: string; name: string }>(sql`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`)
  const all = await Promise.all(
    tables.map(async ({ schema, name }) =>
      (
        await owner.rows<{ line: string }>(
          sql`select to_jsonb(t)::text as line from ${sql.ref(`${schema}.${name}`)} t`,
        )
      ).map(({ line }) => ({ name: `${schema}.${name}`, line })),
    ),
  )
  return all.flat()
}
