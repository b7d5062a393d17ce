import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, staff } from '../../seeds/characters.ts'
import { loadDump } from '../../seeds/dump.ts'
import { tellVoids } from '../../seeds/first-voids.ts'
import type { Queries } from '../../src/allocation/core/contract.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { quietly } from '../../src/app/seed-story.ts'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const capucine = actorOf(staff.find(({ key }) => key === 'capucine')!)
// A Sunday at the beginning of a year: conventions are of that year, and nobody sits on a weekend.
const now = '2027-01-03T09:00:00.000Z'

const ask = async <Name extends keyof Queries>(
  name: Name,
  input: Queries[Name]['input'],
): Promise<Queries[Name]['output']> =>
  (await kernel.ask(capucine, name, input, now)) as Queries[Name]['output']

beforeAll(async () => {
  database = await freshDatabase()
  kernel = quietly(assemble(database, readSettings({}), slices))
})
afterAll(() => database.drop())

test('the first voids of the invented house stand at different steps, each with the candidates that its step speaks of', async () => {
  await loadDump(database.config, dumpPath, new Date(now))
  await tellVoids(kernel, now)
  const { rows, commissions } = await ask('allocation.list', {})
  expect(rows.map(({ step, candidates }) => [step, candidates])).toEqual([
    ['none', 0],
    ['proposed', 4],
    ['decided', 3],
    ['offered', 4],
  ])
  for (const { heldOn } of commissions)
    expect([0, 6]).not.toContain(new Date(`${heldOn}T12:00:00Z`).getUTCDay())
  const cards = await Promise.all(rows.map(({ unit }) => ask('allocation.card', { unit })))
  expect(cards[3]?.proposal?.candidates.map(({ offer }) => offer?.answer)).toEqual([
    'refused',
    null,
    undefined,
    undefined,
  ])
  expect(cards[2]?.next).toBe('waits')
  expect((cards[3]?.proposal?.candidates[1]?.offer?.lastDay ?? '') > now.slice(0, 10)).toBe(true)
  expect(commissions.map(({ isClosed, hasQuorum }) => [isClosed, hasQuorum])).toEqual([
    [false, false],
    [false, true],
    [true, true],
  ])
})
