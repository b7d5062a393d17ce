import { beforeAll, expect, test, vi } from 'vitest'
import { loadDump } from '../../seeds/dump.ts'
import { beginSequel, tellSequel } from '../../seeds/sequel.ts'
import { storyNow } from '../../seeds/story.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { slices } from '../../src/app/slices.ts'
import { goOn, quietly, sequelPath } from '../../src/app/seed-story.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
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

test('a house that is stopped in the middle of the story ends after the act under way, and tells it from there', async () => {
  const left = new AbortController()
  let acts = 0
  const stopping: Kernel = {
    ...kernel,
    send: async (...told) => {
      const outcome = await kernel.send(...told)
      if (++acts === 3) left.abort()
      return outcome
    },
  }
  const saturday = new Date(friday.getTime() + 86_400_000)
  const half = await tellSequel(stopping, sequelPath, saturday, left.signal)
  expect(half.taken + half.refused).toBe(3)
  const whole = await tellSequel(kernel, sequelPath, saturday)
  expect(whole.taken + whole.refused).toBeGreaterThan(3)
  expect(whole.taken).toBeGreaterThanOrEqual(half.taken)
})

test('told again within the hour, nothing is done twice; a week later the rest has happened too', async () => {
  const saturday = new Date(friday.getTime() + 86_400_000)
  expect(await tellSequel(kernel, sequelPath, saturday)).toEqual({ taken: 0, refused: 0 })
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

test('a house that is closed while the story goes on says nothing of it', async () => {
  const said = vi.spyOn(process.stderr, 'write')
  await beginSequel(kernel, daysToToday())
  const story = goOn(kernel)
  await story.stop()
  await database.drop()
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})

/** So that what happened in three days is still to be told today. */
const daysToToday = (): number => Math.floor((Date.now() - Date.parse(storyNow)) / 86_400_000) - 3
