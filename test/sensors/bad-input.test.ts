import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { mostStrangers } from '../../src/sensors/server/unread-store.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { SensorHealth } from '../../src/sensors/core/contract.ts'
import { dropEmptyWeeks } from '../../src/sensors/server/forget-readings.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { type HeardMessage, takeObservations } from '../../src/sensors/server/take-observations.ts'
import { sensorWays, type SensorWay } from '../../src/sensors/core/sensor-ways.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const hour = 3600
/** Noon in Paris, a winter’s day; devices stand since the day before, and what they say is heard two seconds after. */
const start = Date.parse('2026-01-05T11:00:00Z') / 1000
const eui = '0004a30b001c0530'
const meter = '00763217'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of [
    'alarm',
    'day',
    'due',
    'reading',
    'channel',
    'device',
    'stranger',
    'unread_message',
    'tally',
  ])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const pair = async (address: object, more: object = {}): Promise<string> => {
  const id = newId()
  const outcome = await town.send(actorOf('caretaker'), 'device.pair', id, {
    address,
    since: new Date((start - 24 * hour) * 1000).toISOString(),
    kind: 'waterMeter',
    building: centre.building,
    unit: centre.unit,
    ...more,
  })
  if (!outcome.ok) throw new Error(outcome.message)
  return id
}

const iso = (at: number) => new Date(at * 1000).toISOString().replace('.000', '')
const message = (way: SensorWay, said: object, heard: number): HeardMessage => {
  const text = JSON.stringify(said)
  return { way, heard, text, observed: sensorWays[way]({ text, heard }) }
}
const telegram = (at: number, litres: number, heard = at + 2) =>
  message(
    'wmbus',
    { _: 'telegram', media: 'water', id: meter, total_m3: litres / 1000, timestamp: iso(at) },
    heard,
  )
const uplink = (at: number, fCnt: number, object: object = { temperature: 19 }, heard = at + 2) =>
  message('chirpstack', { time: iso(at), deviceInfo: { devEui: eui }, fCnt, object }, heard)

const take = (messages: readonly HeardMessage[], lateDays = 45) =>
  town.database.transact((db) => takeObservations(db, messages, { lateDays }))
const kept = () =>
  town.database.owner.rows<{ at: number; value: number }>(
    sql`select (extract(epoch from at) - ${start})::int as at, value::int from sensors.reading order by at`,
  )
const days = async (until = start + 6 * 24 * hour) => {
  await judgeDays(town.database, new Date(until * 1000).toISOString())
  return town.database.owner.rows<{ total: number; known: number }>(
    sql`select total::int, known from sensors.day order by day`,
  )
}
const health = async (): Promise<SensorHealth> =>
  (await town.kernel.ask(actorOf('hq'), 'sensors.health', { days: 366 })) as SensorHealth

describe('a telegram each fifteen seconds', () => {
  // Four hours in which a litre flows every ten minutes.
  const all = Array.from({ length: 4 * 240 }, (_, i) => telegram(start + i * 15, 1000 + Math.floor(i / 40)))

  test('that says the same moves when it was heard, and is thinned', async () => {
    await pair({ wmbus: meter })
    const report = await take(all)
    expect(report).toMatchObject({ messages: 960, doubled: 0, conflicts: 0, kept: 24 + 8 })
    expect(report.thinned).toBe(960 - 32)
    const heard = await town.database.owner.row<{ heard: string }>(sql`select heard from sensors.channel`)
    expect(Date.parse(heard!.heard) / 1000).toBe(start + 959 * 15 + 2)
  })

  test('leaves the same whatever came first', async () => {
    await pair({ wmbus: meter })
    await take(all)
    const inOrder = await kept()
    await town.database.owner.run(sql`delete from sensors.reading`)
    const shuffled = all
      .map((one, i) => ({ one, place: (i * 367) % all.length }))
      .sort((a, b) => a.place - b.place)
    const reports = []
    for (let i = 0; i < shuffled.length; i += 100)
      reports.push(await take(shuffled.slice(i, i + 100).map(({ one }) => one)))
    expect(await kept()).toEqual(inOrder)
    for (const { messages, kept: new_, thinned, doubled, conflicts } of reports)
      expect(new_ + thinned + doubled + conflicts).toBe(messages)
  })
})

describe('messages that never came', () => {
  test('are counted by the number of the device, taken back where they were late, and not by a join', async () => {
    await pair({ eui }, { kind: 'roomProbe' })
    await take([uplink(start, 10), uplink(start + hour, 11, { temperature: 20 })])
    await take([uplink(start + 4 * hour, 14, { temperature: 21 })])
    expect((await health()).lost).toBe(2)
    await take([uplink(start + 3 * hour, 13, { temperature: 18 }, start + 5 * hour)])
    await take([uplink(start + 3 * hour, 13, { temperature: 18 }, start + 6 * hour)])
    expect((await health()).lost).toBe(1)
    await take([uplink(start + 6 * hour, 0), uplink(start + 7 * hour, 1, { temperature: 22 })])
    expect((await health()).lost).toBe(1)
  })
})

describe('a clock', () => {
  test('that is ahead is told by the median of its device, and one value alone is of when it was heard', async () => {
    await pair({ wmbus: meter })
    await take(
      Array.from({ length: 9 }, (_, i) => telegram(start + (i + 1) * hour, 1000 + i, start + i * hour)),
    )
    expect(await health()).toMatchObject({ lag: -3600, clocks: 1, devices: 1 })
    expect((await kept()).map(({ at }) => at)).toEqual(Array.from({ length: 9 }, (_, i) => i * hour))
  })
})

describe('what comes late', () => {
  test('is taken for as many days as the house sets, and its day is judged again', async () => {
    await pair({ wmbus: meter })
    const day = Array.from({ length: 25 }, (_, i) => telegram(start + i * hour, 1000 + i * 3))
    await take(day.filter((_, i) => i < 5 || i > 20))
    expect(await days()).toEqual([{ total: 21, known: 7 }])
    const late = day
      .slice(5, 21)
      .map(({ observed, ...one }) => ({ ...one, observed, heard: start + 40 * 24 * hour }))
    expect(await take(late, 30)).toMatchObject({ late: 16, kept: 0 })
    expect(await take(late)).toMatchObject({ late: 0, kept: 16 })
    expect(await days()).toEqual([{ total: 72, known: 24 }])
  })
})

describe('an index', () => {
  const total = async (...litres: number[]) => {
    await pair({ wmbus: meter })
    for (const [i, value] of litres.entries()) await take([telegram(start + i * hour + 60, value)])
    return (await days())[0]?.total ?? 0
  }
  test.each([
    ['that goes back by two pulses counts nothing twice', [1000, 1010, 1008, 1012], 12],
    ['that goes round its dial goes on', [9_999_990, 9_999_995, 7, 10], 20],
    [
      'that says 0 once has not begun anew: what flowed around it is unknown',
      [2000, 2010, 0, 2012, 2013],
      11,
    ],
    ['that begins anew is no water', [60_000, 60_010, 100, 103], 13],
    ['that jumps is kept, and not summed', [1000, 1010, 99_000, 99_004], 14],
  ])('%s', async (_, litres, meant) => {
    expect(await total(...litres)).toBe(meant)
    expect(await kept()).toHaveLength(litres.length)
  })

  test('that says 0 at the end of its day waits for the next one', async () => {
    await pair({ wmbus: meter })
    const of = (at: number, litres: number) => telegram(start + at * hour + 60, litres)
    await take([of(22, 2000), of(23, 0)])
    await take([of(24, 2003), of(25, 2004)])
    await days()
    await take([of(26, 2005)])
    expect((await days()).reduce((sum, day) => sum + day.total, 0)).toBeLessThanOrEqual(5)
  })
})

test('who speaks in the very second in which it was fitted is heard, and so is who contradicts what stands', async () => {
  const device = await pair({ wmbus: meter }, { since: new Date(start * 1000 + 700).toISOString() })
  const heard = async () =>
    (await town.database.owner.row<{ at: number }>(
      sql`select extract(epoch from max(c.heard))::int as at from sensors.channel c where c.device = ${device}`,
    ))!.at
  expect(await take([telegram(start, 1002, start)])).toMatchObject({ kept: 1, refused: 0 })
  expect(await heard()).toBe(start)
  expect(await take([telegram(start, 1007, start + 3600)])).toMatchObject({ kept: 0, conflicts: 1 })
  expect(await heard()).toBe(start + 3600)
})

test('who invents addresses fills no table: what comes is counted, and a bound of lines is kept', async () => {
  const strange = (from: number, n: number) =>
    Array.from({ length: n }, (_, i) =>
      message(
        'senml',
        [{ bn: `urn:dev:mac:${(from + i).toString(16).padStart(16, '0')}:`, n: 't', u: 'Cel', v: 20 }],
        start,
      ),
    )
  const told = await take(strange(0, mostStrangers - 5))
  expect(told).toMatchObject({ strangers: mostStrangers - 5, unread: 0 })
  expect(await take(strange(mostStrangers - 10, 100))).toMatchObject({ strangers: 100 })
  const rows = () =>
    town.database.owner.row(
      sql`select count(*)::int as n, sum(messages)::int as messages from sensors.stranger`,
    )
  expect(await rows()).toEqual({ n: mostStrangers, messages: mostStrangers + 5 })
})

describe('how sensors are heard', () => {
  test('is told by way, and every value is one of these', async () => {
    await pair({ wmbus: meter })
    const one = telegram(start, 1000)
    await take([
      one,
      one,
      telegram(start, 1001),
      telegram(start + 60, 1000),
      telegram(start + 2 * hour, 1003),
    ])
    await take([message('senml', [{ n: 'x', u: 'furlong', v: 1 }], start)])
    await take([message('wmbus', { _: 'telegram', media: 'water', id: '11111111', total_m3: 1 }, start)])
    const told = await health()
    expect(told).toMatchObject({
      heard: 7,
      kept: 2,
      doubled: 1,
      conflicts: 1,
      thinned: 1,
      unread: 1,
      strangers: 1,
    })
    expect(told.ways).toMatchObject([
      { way: 'wmbus', heard: 6, lastDay: '2026-01-05' },
      { way: 'senml', heard: 1, unread: 1 },
    ])
  })

  test('is told to the technician of what she may see, and to nobody who does not answer for it', async () => {
    await pair({ wmbus: meter })
    expect(await town.kernel.ask(actorOf('technician'), 'sensors.health', {})).toMatchObject({ devices: 1 })
    for (const role of ['caretaker', 'agent', 'tenant'] as const)
      expect(await town.kernel.ask(actorOf(role), 'sensors.health', {})).toMatchObject({
        refused: 'not_yours',
      })
  })
})

test('a week of which nothing is kept goes whole, and comes back where something is late', async () => {
  await pair({ wmbus: meter })
  const weeks = async () =>
    (
      await town.database.owner.rows(
        sql`select 1 from pg_inherits where inhparent = 'sensors.reading'::regclass`,
      )
    ).length
  await take([telegram(start, 1000), telegram(start + 7 * 24 * hour, 1001)])
  const before = await weeks()
  await town.database.owner.run(sql`delete from sensors.reading where at = to_timestamp(${start})`)
  expect(await dropEmptyWeeks(town.database.owner, iso(start + 30 * 24 * hour))).toBeGreaterThanOrEqual(1)
  expect(await weeks()).toBeLessThan(before)
  expect(await dropEmptyWeeks(town.database.owner, iso(start + 30 * 24 * hour))).toBe(0)
  expect(await kept()).toHaveLength(1)
  expect(await take([telegram(start + hour, 1000)])).toMatchObject({ kept: 1 })
})
