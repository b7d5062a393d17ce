import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { AlarmRow } from '../../src/sensors/core/contract.ts'
import { judgeAgain } from '../../src/sensors/server/judge-again.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import {
  hearMeter,
  hour,
  inHours,
  letMeteredHomes,
  lookAgain,
  mailsTo,
  type MeteredHome,
  noonAgo,
  requestsOf,
} from './leaking-homes.ts'

let town: Landlord
let homes: MeteredHome[]
const karim = actorOf('caretaker')
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = await letMeteredHomes(town, 9)
})
afterAll(() => town.close())

const alarmsOf = async ({ unit }: MeteredHome, kind = 'leak.steady'): Promise<AlarmRow[]> =>
  ((await town.kernel.ask(karim, 'alarm.list', { since: '2020-01-01' })) as { rows: AlarmRow[] }).rows.filter(
    (alarm) => alarm.unit === unit && alarm.kind === kind,
  )
const dayAgo = (days: number) => new Date(noonAgo(days)).toISOString().slice(0, 10)
/** Twelve litres an hour that never stop, from the noon so many days ago on, until another. */
const leaksFrom =
  (from: number, began: number, ended = 0) =>
  (i: number) =>
    i >= (from - began) * 24 && (!ended || i < (from - ended) * 24) ? 12 : 0

/** Another meter in the place of this one, at half past two of the day so many days ago. */
const exchange = async (home: MeteredHome, days: number, dials: object = {}): Promise<MeteredHome> => {
  const at = new Date(noonAgo(days) + 2.5 * hour).toISOString()
  const [device, meter] = [newId(), String(Math.floor(Math.random() * 9e6) + 80_000_000)]
  const outcome = await town.kernel.send(
    karim,
    {
      id: newId(),
      type: 'device.replace',
      subject: home.device,
      data: { device, address: { wmbus: meter }, ...dials },
      at,
    },
    at,
  )
  expect(outcome).toMatchObject({ ok: true })
  return { ...home, device, meter }
}

/** What the old one said before it went was on its way. */
const reopen = async (home: MeteredHome, hear: () => Promise<unknown>): Promise<void> => {
  const gone = await town.database.owner.row<{ until: string }>(
    sql`select app.iso(d.until) as until from sensors.device d where d.id = ${home.device}`,
  )
  await town.database.owner.run(sql`update sensors.device set until = null where id = ${home.device}`)
  await hear()
  await town.database.owner.run(
    sql`update sensors.device set until = ${gone!.until} where id = ${home.device}`,
  )
}

describe('an exchange', () => {
  test('while water runs is one alarm, one spell: it goes on with the new meter, and ends with its days', async () => {
    const home = homes[0]!
    await hearMeter(town, home, { from: 14, until: 6, leak: leaksFrom(14, 9) })
    await judgeDays(town.database, new Date(noonAgo(6) + hour).toISOString())
    const [before] = await alarmsOf(home)
    expect(before).toMatchObject({ device: home.device, spells: [{ from: dayAgo(8) }] })
    const next = await exchange(home, 6)
    // From the hour after the exchange on; it runs until three days ago.
    await hearMeter(town, next, { from: 6, leak: (i) => (i < 3 * 24 ? 12 : 0), skip: 3 })
    await judgeDays(town.database, inHours(0))
    const after = await alarmsOf(home)
    expect(after).toMatchObject([
      { id: before!.id, device: next.device, spells: [{ from: dayAgo(8), to: dayAgo(3) }] },
    ])
    await judgeAgain(town.database, { from: dayAgo(20), to: dayAgo(0), now: inHours(0) })
    expect(await alarmsOf(home)).toEqual(after)
    // From nothing, it is the same.
    await town.database.owner.run(sql`delete from sensors.alarm where unit = ${home.unit}`)
    await judgeAgain(town.database, { from: dayAgo(20), to: dayAgo(0), now: inHours(0) })
    expect(await alarmsOf(home)).toEqual(after)
  })

  test('knows the nights of before it: what began then opens when it would have', async () => {
    const home = homes[1]!
    await hearMeter(town, home, { from: 12, until: 6, leak: leaksFrom(12, 7) })
    const next = await exchange(home, 6)
    await hearMeter(town, next, { from: 6, leak: () => 12, skip: 3 })
    await judgeDays(town.database, inHours(0))
    expect(await alarmsOf(home)).toMatchObject([{ device: next.device, spells: [{ from: dayAgo(6) }] }])
  })

  test('of which the days come late, the new meter’s first, is the same', async () => {
    const home = homes[2]!
    const next = await exchange(home, 6)
    await hearMeter(town, next, { from: 6, leak: () => 12, skip: 3 })
    await judgeDays(town.database, inHours(0))
    expect(await alarmsOf(home)).toMatchObject([{ spells: [{ from: dayAgo(5) }] }])
    await reopen(home, () => hearMeter(town, home, { from: 12, until: 6, leak: leaksFrom(12, 9) }))
    await judgeDays(town.database, inHours(0))
    expect(await alarmsOf(home)).toMatchObject([{ spells: [{ from: dayAgo(8) }] }])
  })
})

/** The meter is taken away at half past two of the day so many days ago. */
const retire = async (home: MeteredHome, days: number, why = 'broken') => {
  const at = new Date(noonAgo(days) + 2.5 * hour).toISOString()
  const act = { id: newId(), type: 'device.retire', subject: home.device, data: { why }, at }
  expect(await town.kernel.send(karim, act, at)).toMatchObject({ ok: true })
}
/** Another is fitted there by itself, an hour later; or that one, elsewhere. */
const fit = async (
  home: MeteredHome,
  days: number,
  {
    meter = String(Math.floor(Math.random() * 9e6) + 80_000_000),
    ...more
  }: { meter?: string; moves?: true } = {},
): Promise<MeteredHome> => {
  const at = new Date(noonAgo(days) + 3.5 * hour).toISOString()
  const device = newId()
  const data = { address: { wmbus: meter }, kind: 'waterMeter', unit: home.unit, ...more }
  const act = { id: newId(), type: 'device.pair', subject: device, data, at }
  expect(await town.kernel.send(karim, act, at)).toMatchObject({ ok: true })
  return { ...home, device, meter }
}
const lineOf = async ({ device }: MeteredHome) =>
  (await town.database.owner.row<{ line: string }>(
    sql`select coalesce(d.origin, d.id) as line from sensors.device d where d.id = ${device}`,
  ))!.line

describe('a meter that is fitted where one was taken away', () => {
  test('within a fortnight goes on with what that told, in whatever order their days come: one alarm', async () => {
    const told = []
    for (const [home, isLate] of [
      [homes[4]!, false],
      [homes[5]!, true],
    ] as const) {
      const before = () => hearMeter(town, home, { from: 14, until: 6, leak: leaksFrom(14, 9) })
      if (!isLate) await before()
      await retire(home, 6)
      const next = await fit(home, 6)
      expect(await lineOf(next)).toBe(home.device)
      await hearMeter(town, next, { from: 6, leak: () => 12, skip: 4 })
      await judgeDays(town.database, inHours(0))
      if (isLate) {
        await reopen(home, before)
        await judgeDays(town.database, inHours(0))
      }
      told.push((await alarmsOf(home)).map(({ spells }) => spells))
    }
    expect(told[0]).toEqual([[{ from: dayAgo(8) }]])
    expect(told[1]).toEqual(told[0])
  })

  test('after that one was moved begins anew: what that told was of another home', async () => {
    const [home, other] = [homes[6]!, homes[7]!]
    await retire(other, 20)
    await fit(other, 5, { meter: home.meter, moves: true })
    const next = await fit(home, 4)
    expect(await lineOf(next)).toBe(next.device)
  })

  test('after more than a fortnight begins anew', async () => {
    const home = homes[8]!
    await retire(home, 20)
    const next = await fit(home, 4)
    expect(await lineOf(next)).toBe(next.device)
  })
})

describe('a meter that is taken away, and in whose place none stands', () => {
  test('ends its alarm that day; nobody is told that it is repaired, and judged again it stays so', async () => {
    const home = homes[3]!
    await hearMeter(town, home, { from: 10, leak: leaksFrom(10, 3) })
    await lookAgain(town)
    expect(await mailsTo(town, home)).toHaveLength(1)
    expect(await alarmsOf(home)).toMatchObject([{ spells: [{ from: dayAgo(2) }] }])
    await town.act('device.retire', home.device, { why: 'broken' }, karim)
    const [ended] = await alarmsOf(home)
    expect(ended!.spells).toEqual([{ from: dayAgo(2), to: expect.any(String) }])
    await judgeAgain(town.database, { from: dayAgo(20), to: dayAgo(0), now: inHours(0) })
    expect(await alarmsOf(home)).toEqual([ended])
    await lookAgain(town, inHours(60))
    expect((await mailsTo(town, home)).map(({ template }) => template)).toEqual(['leak'])
    expect(await requestsOf(town, home)).toEqual([])
  })
})
