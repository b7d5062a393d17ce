import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { AlarmRow, DeviceRow } from '../../src/sensors/core/contract.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
const karim = actorOf('caretaker')
const hour = 3_600_000
/** Noon in Paris, twelve days ago: readings are not older than what the house takes, and her meter stands since the day before. */
const start = Math.floor(Date.now() / (24 * hour)) * 24 * hour - 12 * 24 * hour + 11 * hour

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'day', 'due', 'reading', 'channel', 'device', 'stranger', 'unread_message'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const push = (way: string, said: unknown, as = token) =>
  town.knock({
    method: 'POST',
    url: `/api/sensors/${way}`,
    headers: {
      authorization: `Bearer ${as}`,
      'content-type': Array.isArray(said) ? 'application/x-ndjson' : 'application/json',
    },
    payload: Array.isArray(said)
      ? said.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
      : JSON.stringify(said),
  })

const pair = async (address: object, more: object = {}): Promise<string> => {
  const id = newId()
  const outcome = await town.send(karim, 'device.pair', id, {
    address,
    since: new Date(start - 24 * hour).toISOString(),
    kind: 'waterMeter',
    building: centre.building,
    unit: centre.unit,
    ...more,
  })
  if (!outcome.ok) throw new Error(outcome.message)
  return id
}

const meter = '00763217'
const telegram = (at: number, litres: number, id = meter) => ({
  _: 'telegram',
  media: 'water',
  id,
  total_m3: litres / 1000,
  timestamp: new Date(at).toISOString().replace('.000', ''),
})

/** A week of a home: nights without water, but for what leaks. */
const week = (leak: (hour: number) => number) => {
  let litres = 10_000
  return Array.from({ length: 24 * 7 + 1 }, (_, i) => {
    const at = start + i * hour + 120_000
    const told = telegram(at, litres)
    const ofDay = (12 + i) % 24
    litres += (ofDay >= 7 && ofDay < 22 && i % 3 === 0 ? 20 : 0) + leak(i)
    return told
  })
}
const alarms = async (): Promise<AlarmRow[]> =>
  ((await town.kernel.ask(karim, 'alarm.list', { since: '2026-01-01' })) as { rows: AlarmRow[] }).rows
const judge = () => judgeDays(town.database, new Date().toISOString())

describe('what a meter says', () => {
  test('is kept once, whoever repeats it; another value at the same instant is counted, and the first stays', async () => {
    await pair({ wmbus: meter })
    const said = telegram(start, 12_000)
    expect(await push('wmbus', said)).toMatchObject({
      status: 202,
      body: { messages: 1, kept: 1, doubled: 0 },
    })
    expect(await push('wmbus', [said, said])).toMatchObject({
      body: { messages: 2, kept: 0, doubled: 2, conflicts: 0 },
    })
    expect(await push('wmbus', telegram(start, 12_500))).toMatchObject({ body: { kept: 0, conflicts: 1 } })
    expect(await push('wmbus', [telegram(start + hour, 1), telegram(start + hour, 2)])).toMatchObject({
      body: { kept: 1, conflicts: 1 },
    })
    expect(await town.database.owner.rows(sql`select value::int from sensors.reading order by at`)).toEqual([
      { value: 12_000 },
      { value: 1 },
    ])
  })

  test('that nobody paired is counted, and no value of it is kept', async () => {
    expect(await push('wmbus', telegram(start, 12_000, '99999999'))).toMatchObject({
      body: { strangers: 1, kept: 0 },
    })
    expect(await town.database.owner.rows(sql`select address, messages from sensors.stranger`)).toEqual([
      { address: '99999999', messages: 1 },
    ])
    expect(await town.database.owner.rows(sql`select 1 from sensors.reading`)).toEqual([])
  })

  test('that cannot be read is counted by its reason, with one sample', async () => {
    const bad = await push('wmbus', [
      '{"_":"telegram","id":',
      '\u0000',
      '{}',
      '{"_":"telegram","id":"00763217"}',
    ])
    expect(bad).toMatchObject({ status: 202, body: { messages: 4, unread: 4 } })
    expect(
      await town.database.owner.rows(
        sql`select problem, messages from sensors.unread_message order by problem`,
      ),
    ).toEqual([
      { problem: 'not_json', messages: 2 },
      { problem: 'without_address', messages: 1 },
      { problem: 'without_values', messages: 1 },
    ])
  })

  test('of an hour that has not come is of the hour in which it was heard; of one before it stood there too', async () => {
    await pair({ wmbus: meter })
    expect(await push('wmbus', telegram(Date.now() + 3 * hour, 5))).toMatchObject({ body: { kept: 1 } })
    const rows = await town.database.owner.rows<{ at: string }>(sql`select at from sensors.reading`)
    expect(Date.parse(rows[0]!.at) - Date.now()).toBeLessThan(60_000)
    const old = { ...telegram(start - 90 * 24 * hour, 6), target_m3: 4, target_date: '2020-01-01' }
    expect(await push('wmbus', old)).toMatchObject({ body: { refused: 2 } })
  })

  test('comes by who has the secret, and by nobody else', async () => {
    expect((await push('wmbus', telegram(start, 1), 'another')).status).toBe(404)
    expect((await push('nothing', telegram(start, 1))).status).toBe(404)
    expect((await push('__proto__', telegram(start, 1))).status).toBe(404)
    expect((await push('wmbus', 'x'.repeat(1024 * 1024 + 10))).status).toBe(413)
  })
})

describe('a day', () => {
  test('of a home without a leak opens nothing', async () => {
    await pair({ wmbus: meter })
    await push(
      'wmbus',
      week(() => 0),
    )
    expect(await judge()).toBeGreaterThanOrEqual(7)
    expect(await alarms()).toEqual([])
    expect(await judge()).toBe(0)
  })

  test('two nights in which two litres an hour never stop are an alarm, the same in any order', async () => {
    await pair({ wmbus: meter })
    const said = week((i) => (i >= 48 ? 2 : 0))
    await push('wmbus', said)
    await judge()
    const inOrder = await alarms()
    expect(inOrder).toContainEqual(
      expect.objectContaining({
        kind: 'leak.steady',
        unit: centre.unit,
        spells: [{ from: expect.any(String) }],
      }),
    )
    const numbers = await town.database.owner.rows(
      sql`select day, total, floor, quiet, known, memory from sensors.day order by day`,
    )

    await town.database.owner.run(sql`delete from sensors.alarm`)
    await town.database.owner.run(sql`delete from sensors.day`)
    await town.database.owner.run(sql`delete from sensors.reading`)
    const shuffled = said
      .map((one, i) => ({ one, place: (i * 61) % said.length }))
      .sort((a, b) => a.place - b.place)
    for (let i = 0; i < shuffled.length; i += 40) {
      await push(
        'wmbus',
        shuffled.slice(i, i + 40).map(({ one }) => one),
      )
      await judge()
    }
    expect(
      await town.database.owner.rows(
        sql`select day, total, floor, quiet, known, memory from sensors.day order by day`,
      ),
    ).toEqual(numbers)
    expect((await alarms()).map(({ kind, spells }) => ({ kind, spells }))).toEqual(
      inOrder.map(({ kind, spells }) => ({ kind, spells })),
    )
  })
})

describe('a device', () => {
  test('that stands elsewhere is moved by one yes, and heard where it stands', async () => {
    const first = await pair({ eui: '00-04-A3-0B-00-1C-05-30' }, { kind: 'roomProbe' })
    const second = newId()
    const data = { address: { eui: '0004A30B001C0530' }, kind: 'roomProbe', building: centre.building }
    expect(await town.send(karim, 'device.pair', second, data)).toMatchObject({
      ok: false,
      refused: 'paired_elsewhere',
    })
    expect(await town.send(karim, 'device.pair', second, { ...data, moves: true })).toMatchObject({
      ok: true,
    })
    const { rows } = (await town.kernel.ask(karim, 'device.list', {})) as { rows: DeviceRow[] }
    expect(rows.map(({ id }) => id)).toEqual([second])
    expect(rows.map(({ id }) => id)).not.toContain(first)
  })

  test('that is replaced leaves its place to the new one', async () => {
    const old = await pair({ wmbus: meter })
    const device = newId()
    expect(
      await town.send(karim, 'device.replace', old, {
        device,
        address: { wmbus: '00763299' },
        lastIndex: 10_040,
        firstIndex: 0,
      }),
    ).toMatchObject({ ok: true })
    const { rows } = (await town.kernel.ask(karim, 'device.list', {})) as { rows: DeviceRow[] }
    expect(rows).toMatchObject([
      { id: device, unit: centre.unit, kind: 'waterMeter', address: { wmbus: '00763299' } },
    ])
    expect(await push('wmbus', telegram(Date.now(), 12_000))).toMatchObject({ body: { strangers: 1 } })
  })

  test.each([
    ['a poster', { address: { serial: 'Ascenseur en panne' } }, 'unread_address'],
    ['a number that is too short for what it says to be', { address: { eui: '0004A30B' } }, 'unread_address'],
    ['a day to come', { since: '2099-01-01T00:00:00Z' }, 'since_not_past'],
    ['a dwelling of another building', { unit: newId() }, 'unknown_place'],
  ])('%s is refused', async (_, more, refused) => {
    const data = {
      address: { wmbus: meter },
      kind: 'waterMeter',
      building: centre.building,
      unit: centre.unit,
      ...more,
    }
    expect(await town.send(karim, 'device.pair', newId(), data)).toMatchObject({ ok: false, refused })
  })

  test('is paired by nobody who does not work there', async () => {
    for (const role of ['tenant', 'operator', 'hq'] as const)
      expect(
        await town.send(actorOf(role), 'device.pair', newId(), {
          address: { wmbus: meter },
          kind: 'waterMeter',
          building: centre.building,
        }),
      ).toMatchObject({ ok: false })
  })
})
