import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { waitingOf } from '../../src/ledger/server/close-waiting.ts'
import { mergedIn, parentsOf } from '../../src/ledger/server/store.ts'
import { freshDatabase } from '../setup/database.ts'

type Ledger = Queries['ledger.time']['output']

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const folder = mkdtempSync(join(tmpdir(), 'loge-spent-'))
const later = new Date('2027-07-14T14:00:00.000Z')

beforeAll(async () => {
  database = await freshDatabase()
  await loadDump(database.config, dumpPath, later)
  kernel = assemble(database, readSettings({ DATA_DIR: folder }), slices)
  await spendTime(kernel, '2027-07-14')
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

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

test('who let matters wait in each of these months is found again from the journal, to the minute', async () => {
  const { owner } = database
  const closed = await owner.rows<{ period: string; last: string }>(
    sql`select c.period, c.last_fact::text as last from ledger.closed_period c where length(c.period) = 7 and c.period !~ 'Q'`,
  )
  expect(closed).toHaveLength(6)
  for (const { period, last } of closed) {
    const told = await owner.rows<{ cause: string; place: string; minutes: number }>(
      sql`select w.cause, w.place, w.minutes::float8 as minutes from ledger.published_waiting w where w.period = ${period}`,
    )
    const merged = await mergedIn(owner, Number(period.slice(0, 4)))
    const again = await waitingOf(owner, period, last, merged, await parentsOf(owner))
    expect(inOrder(again)).toEqual(inOrder(told))
  }
})
const inOrder = <T extends { cause: string; place: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (`${a.cause} ${a.place}` < `${b.cause} ${b.place}` ? -1 : 1))

test('acts are told beside questions, and who let matters wait, in a year as in a month', async () => {
  const month = await ledger('nadia')
  expect(month.acts!.total.seconds).toBeGreaterThan(month.total!.seconds)
  expect(month.acts!.at10!).toBeLessThanOrEqual(month.acts!.total.seconds)
  expect(month.waiting.map(({ cause }) => cause)).toEqual(expect.arrayContaining(['ball', 'firm', 'tenant']))
  const quarter = await ledger('nadia', '2027-Q2')
  for (const { cause, code, minutes } of month.waiting)
    expect(
      quarter.waiting.find((one) => one.cause === cause && one.code === code)!.minutes,
    ).toBeGreaterThanOrEqual(minutes)
})

test('nothing is left of what was folded', async () => {
  for (const table of ['sealed_effort', 'week_cell', 'act_count', 'read_count', 'answer_count'])
    expect(await database.owner.rows(sql`select 1 from ${sql.ref(`ledger.${table}`)}`)).toEqual([])
})
