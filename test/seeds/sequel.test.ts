import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDump } from '../../seeds/dump.ts'
import { beginSequel, tellSequel } from '../../seeds/sequel.ts'
import { dumpPath } from '../../src/app/cli/seed.ts'
import { slices } from '../../src/app/slices.ts'
import { quietly, sequelPath } from '../../src/app/story.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
let first: { taken: number; refused: number }
// A Friday afternoon of another season: three days after the morning on which the story stops.
const friday = new Date('2027-07-16T14:00:00.000Z')

beforeAll(async () => {
  database = await freshDatabase()
  kernel = quietly(assemble(database, readSettings({}), slices))
  await beginSequel(kernel, await loadDump(database.config, dumpPath, friday))
  first = await tellSequel(kernel, sequelPath, friday)
})
afterAll(() => database.drop())

const count = async (query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await database.owner.row(query))?.n ?? -1

test('on a Friday the week has gone on: people reported, firms came, and the rules took nearly all of it', async () => {
  expect(first.taken).toBeGreaterThan(250)
  expect(first.refused).toBeLessThan(first.taken / 50)
  const at = friday.toISOString()
  expect(
    await count(
      sql`select count(*)::int as n from requests.request where filed_at > ${at}::timestamptz - interval '1 day'`,
    ),
  ).toBeGreaterThan(3)
  expect(await count(sql`select count(*)::int as n from kernel.fact where at > ${at}`)).toBe(0)
})

test('nobody is said to come on a day that is over', async () => {
  const at = friday.toISOString()
  const missed = await count(sql`
    select count(*)::int as n from contractors.appointment
    where state = 'fixed' and ends < ${at}::timestamptz - interval '1 day'
      and ends > ${at}::timestamptz - interval '3 days 6 hours'`)
  expect(missed).toBe(0)
})

test('told again within the hour, nothing is done twice; a week later the rest has happened too', async () => {
  expect(await tellSequel(kernel, sequelPath, friday)).toEqual({ taken: 0, refused: 0 })
  const facts = await count(sql`select count(*)::int as n from kernel.fact`)
  const later = await tellSequel(kernel, sequelPath, new Date(friday.getTime() + 7 * 86_400_000))
  expect(later.taken).toBeGreaterThan(500)
  expect(await count(sql`select count(*)::int as n from kernel.fact`)).toBeGreaterThan(facts + 500)
})

test('a house that was not told this story goes on with nothing', async () => {
  const other = await freshDatabase()
  const alone = quietly(assemble(other, readSettings({}), slices))
  expect(await tellSequel(alone, sequelPath, friday)).toEqual({ taken: 0, refused: 0 })
  await other.drop()
})
