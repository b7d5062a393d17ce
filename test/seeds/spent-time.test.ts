import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, staff } from '../../seeds/characters.ts'
import { loadDump } from '../../seeds/dump.ts'
import { spendTime } from '../../seeds/spent-time.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/ledger/core/contract.ts'
import { freshDatabase } from '../setup/database.ts'

type Ledger = Queries['ledger.time']['output']

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const later = new Date('2027-07-14T14:00:00.000Z')

beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, later)
  kernel = assemble(database, readSettings({ DATA_DIR: '/nowhere' }), slices)
  await spendTime(kernel, '2027-07-14')
})
afterAll(() => database.drop())

const ledger = async (key: string, period?: string): Promise<Ledger> =>
  (await kernel.ask(actorOf(staff.find((each) => each.key === key)!), 'ledger.time', { period })) as Ledger

test('six months and two quarters of the invented landlord are told, to Karim as to Hélène', async () => {
  const seen = await ledger('karim')
  expect(seen.period).toBe('2027-06')
  expect(seen.periods.toSorted()).toEqual([
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
    '2027-05',
    '2027-06',
    '2027-Q1',
    '2027-Q2',
  ])
  expect(seen).toEqual({ ...(await ledger('helene')), mayOpen: false })
  expect(seen.total!.seconds).toBeGreaterThan(0)
})

test('an agency with five caretakers has its own line, one with three goes with the others, and no office stands alone', async () => {
  const { given } = await ledger('nadia')
  const places = given.map(({ code }) => code)
  expect(places).toContain('caretaker@montplaisir')
  expect(places).not.toContain('caretaker@centre')
  expect(places).not.toContain('caretaker@reveillon')
  // The office of Razimbaud has that of its branch with it: six together.
  const small = places.filter((place) => /^(office|directorate)@/.test(place) && place !== 'office@razimbaud')
  expect(small).toEqual([])
})

test('nothing is left of what was folded', async () => {
  for (const table of ['effort', 'key', 'week_cell', 'act_count', 'read_count'])
    expect(await database.owner.rows(sql`select 1 from ${sql.ref(`ledger.${table}`)}`)).toEqual([])
})
