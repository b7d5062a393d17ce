import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, staff } from '../../seeds/characters.ts'
import { loadDump } from '../../seeds/dump.ts'
import { tellSensors } from '../../seeds/first-sensors.ts'
import { hearInvented } from '../../seeds/hear-sensors.ts'
import { dumpPath } from '../../src/app/cli/seed-command.ts'
import { quietly } from '../../src/app/seed-story.ts'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { judgeSilence } from '../../src/sensors/server/silent-devices.ts'
import { freshDatabase } from '../setup/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let kernel: Kernel
const luc = actorOf(staff.find(({ key }) => key === 'luc')!)
// A Sunday in the depth of winter, at an hour of the night: homes are heated, and the day of sensors is half over.
const now = '2027-01-03T01:20:00.000Z'
const later = '2027-01-05T15:20:00.000Z'

const ask = async <Name extends keyof Queries>(
  name: Name,
  input: Queries[Name]['input'],
  at = now,
): Promise<Queries[Name]['output']> => (await kernel.ask(luc, name, input, at)) as Queries[Name]['output']

beforeAll(async () => {
  database = await freshDatabase()
  kernel = quietly(assemble(database, readSettings({}), slices))
  await loadDump(database.config, dumpPath, new Date(now))
  await tellSensors(kernel, now)
})
afterAll(() => database.drop())

const alarms = () =>
  database.owner.rows<{ kind: string; open: boolean; outcome: string | null; told: boolean }>(sql`
    select a.kind, a.closed_on is null as open, a.outcome, a.told_at is not null as told from sensors.alarm a where a.spells <> '[]'`)

test('the invented house has one alarm of each main course, standing or past with what was found', async () => {
  const all = await alarms()
  const standing = all.filter(({ open }) => open)
  expect([...new Set(standing.map(({ kind }) => kind))].toSorted()).toEqual([
    'cold',
    'leak.steady',
    'mould',
    'silent',
    'smoke',
  ])
  const told = standing.filter((one) => one.told).map(({ kind }) => kind)
  expect(told).toEqual(expect.arrayContaining(['cold', 'leak.steady']))
  const past = all.filter(({ open }) => !open)
  expect(past.filter(({ outcome }) => outcome === null)).toEqual([])
  expect([...new Set(past.map(({ kind }) => kind))].toSorted()).toEqual([
    'boiler',
    'leak.burst',
    'leak.frequent',
    'leak.habit',
    'leak.steady',
    'lift',
    'ventilation',
  ])
})

test('litres were spared in five homes at least, and a building is compared with its homes', async () => {
  const { saved, kinds } = await ask('alarm.precision', {})
  expect(saved?.homes).toBe(6)
  expect(kinds.find(({ kind }) => kind === 'leak.steady')).toMatchObject({
    confirmed: 6,
    false: 1,
    notFound: 1,
  })
  const [house] = await database.owner.rows<{ building: string }>(
    sql`select d.building from sensors.device d where d.kind = 'generalMeter'`,
  )
  const health = await ask('building.health', house!)
  expect(health.cold).toHaveLength(1)
  expect(health.silent).toHaveLength(1)
  expect(health.water.filter(({ lost }) => lost !== null && lost > 0 && lost < 0.1).length).toBeGreaterThan(
    30,
  )
  expect((await ask('heating.rules', house!)).boilers).toMatchObject([{ setpoint: { celsius: 65 } }])
})

test('its sensors go on from where they were, each hour once, and nobody falls silent', async () => {
  const readings = async () =>
    Number((await database.owner.row<{ n: string }>(sql`select count(*) as n from sensors.reading`))?.n)
  expect(await hearInvented(database, now)).toBe(0)
  const before = await readings()
  expect(await hearInvented(database, later)).toBeGreaterThan(62 * 35)
  expect(await hearInvented(database, later)).toBe(0)
  expect(await readings()).toBeGreaterThan(before)
  await judgeDays(database, later)
  await judgeSilence(database, later)
  const open = (await alarms()).filter((one) => one.open)
  expect(open.filter(({ kind }) => kind === 'silent')).toHaveLength(1)
  expect(open.map(({ kind }) => kind)).toContain('leak.steady')
  const fell = await database.owner.rows(sql`
    select r.channel from (select channel, value, lag(value) over (partition by channel order by at) as before from sensors.reading) r
    join sensors.channel c on c.id = r.channel where c.metric = 'water' and r.value < r.before`)
  expect(fell).toEqual([])
})
