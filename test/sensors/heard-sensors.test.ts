import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../src/kernel/server/gateway-state.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { DeviceRow, Queries } from '../../src/sensors/core/contract.ts'
import { sensorWays } from '../../src/sensors/core/sensor-ways.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { askOf } from './leaking-homes.ts'

const luc = actorOf('technician')
const helene = actorOf('hq')

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'day', 'due', 'reading', 'channel', 'device', 'stranger', 'unread_message'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const heard = Math.floor(Date.now() / 1000)
const hear = (texts: readonly string[]) =>
  town.database.transact((db) =>
    takeObservations(
      db,
      texts.map((text) => ({ way: 'wmbus', heard, text, observed: sensorWays.wmbus({ text, heard }) })),
      { lateDays: 45 },
    ),
  )
const pairIn = (corner: typeof centre, address: object, who = luc) =>
  town.act('device.pair', newId(), { address, kind: 'waterMeter', unit: corner.unit }, who)

describe('what hinders sensors from being heard', () => {
  test('is the line that fails, first; then what nobody can read; then who was never paired, without a value', async () => {
    const { owner } = town.database
    await saveGatewaySuccess(owner, 'sensors.wmbus')
    await saveGatewayFailure(owner, 'sensors.broker', 'unreachable')
    await saveGatewayFailure(owner, 'mail.in', 'denied')
    const now = new Date(heard * 1000).toISOString().replace('.000', '')
    await hear([
      '{"_":"telegram","id":"00763217"',
      JSON.stringify({ _: 'telegram', media: 'water', id: '00102372', total_m3: 41.5, timestamp: now }),
    ])
    const told = await askOf(town, luc, 'sensors.faults', {})
    expect(told.lines).toMatchObject([
      { name: 'sensors.broker', fault: 'unreachable' },
      { name: 'sensors.wmbus', failingSince: null },
    ])
    expect(told.unread).toMatchObject([{ way: 'wmbus', address: null, problem: 'not_json', messages: 1 }])
    expect(told.strangers).toMatchObject([{ address: '00102372', messages: 1 }])
    expect(told.strangersInAll).toBe(1)
    expect(Object.keys(told.strangers[0]!)).toEqual(['addressKind', 'address', 'messages', 'since', 'heard'])
  })

  test('of a device of another agency is not shown', async () => {
    await pairIn(roches, { wmbus: '00763217' }, actorOf('technician', roches))
    await hear(['{"_":"telegram","media":"water","id":"00763217","timestamp":"not a time"}'])
    const samples = async (who: typeof luc) => (await askOf(town, who, 'sensors.faults', {})).unread
    expect(await samples(luc)).toEqual([])
    expect(await samples(actorOf('technician', roches))).toMatchObject([{ address: '00763217' }])
    expect(await samples(helene)).toHaveLength(1)
  })

  test('is a clock that is off by more than ten minutes', async () => {
    await pairIn(centre, { wmbus: '00763217' })
    await town.database.owner.run(sql`update sensors.device set delays = '{5,1500,1560}'`)
    expect((await askOf(town, luc, 'sensors.faults', {})).clocks).toMatchObject([
      { address: '00763217', seconds: 1500 },
    ])
  })

  test.each(['caretaker', 'agent', 'tenant', 'operator', 'firm'] as const)(
    'is not told to a %s',
    async (role) =>
      expect(await town.kernel.ask(actorOf(role), 'sensors.faults', {})).toMatchObject({
        refused: 'not_yours',
      }),
  )
})

describe('a list of six hundred sensors', () => {
  const fill = () =>
    town.database.owner.run(sql`
      with made as (
        insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since, period)
        select gen_random_uuid(), 'serial', 'CPT' || lpad(n::text, 5, '0'), case when n % 3 = 0 then 'roomProbe' else 'waterMeter' end,
          ${centre.building}, ${centre.agency}, ${centre.unit}, now() - interval '60 days', case when n % 50 = 0 then 604800 else 3600 end
        from generate_series(1, 600) n returning id, address)
      insert into sensors.channel (device, metric, heard)
      select m.id, 'water', now() - case when right(m.address, 2) in ('07', '50') then interval '2 days' else interval '10 minutes' end from made m`)
  const listed = async (asked: Queries['device.list']['input'] = {}): Promise<DeviceRow[]> => {
    const rows: DeviceRow[] = []
    for (let more = true; more; ) {
      const last = rows.at(-1)?.id
      const page = await askOf(town, luc, 'device.list', { ...asked, ...(last ? { after: last } : {}) })
      rows.push(...page.rows)
      more = page.more
    }
    return rows
  }

  test('comes page after page, each once, those that are silent first by their own period', async () => {
    await fill()
    expect(await askOf(town, luc, 'device.list', {})).toMatchObject({ all: 600, silent: 6, more: true })
    const rows = await listed()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(600)
    expect(rows.slice(0, 7).map(({ silentSince }) => silentSince !== null)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      false,
    ])
  })

  test('is narrowed by words of a number or a place, a kind, and silence', async () => {
    await fill()
    expect((await listed({ q: 'cpt 00107' })).map(({ address }) => address)).toEqual([{ serial: 'CPT00107' }])
    expect(await listed({ q: 'bellevue' })).toHaveLength(600)
    expect(await listed({ q: '%' })).toEqual([])
    expect(await listed({ kind: 'roomProbe' })).toHaveLength(200)
    expect(await listed({ silent: true })).toHaveLength(6)
  })
})

describe('a description of a model', () => {
  const fields = [{ path: 'index', metric: 'water' as const, unit: 'm3' }]
  const attempt = (more: Partial<Queries['deviceType.try']['input']>) =>
    askOf(town, luc, 'deviceType.try', { fields, message: '{"index":1.5,"colour":3}', port: 1, ...more })

  test('is tried on a message before it stands: values in their units, and the names that nobody reads', async () => {
    expect(await attempt({})).toMatchObject({
      problem: null,
      values: [{ metric: 'water', value: 1500, unit: 'L' }],
      unread: ['colour'],
    })
    const codec = 'function decodeUplink({ bytes }) { return { data: { index: bytes[0] / 2 } } }'
    expect(await attempt({ codec, message: '03 ff' })).toMatchObject({ values: [{ value: 1500 }] })
  })

  test.each([
    ['a loop', { codec: 'function decodeUplink() { for (;;) {} }', message: '00' }, 'codec_slow'],
    ['words instead of bytes', { codec: 'function decodeUplink() {}', message: 'bonjour' }, 'not_hex'],
    ['no JSON', { message: 'bonjour' }, 'not_json'],
    ['nothing that it reads', { message: '{"colour":3}' }, 'without_values'],
  ])('that meets %s says so', async (_, more, problem) =>
    expect(await attempt(more)).toMatchObject({ problem }),
  )
})
