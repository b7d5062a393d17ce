import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type CodecBench, openCodecs } from '../../src/sensors/server/codecs/decode-uplink.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let codecs: CodecBench
beforeAll(() => {
  codecs = openCodecs()
})
afterAll(() => codecs.end())

const input = { bytes: [0, 0, 1, 44, 1], fPort: 2, recvTime: '2026-11-30T08:00:00Z' }
const decode = (body: string) => codecs.decode(`function decodeUplink(input) { ${body} }`, input)
const good = 'return { data: { index: input.bytes[2] * 256 + input.bytes[3], port: input.fPort } }'

describe('a decoder', () => {
  test('tells what it read of the bytes', async () =>
    expect(await decode(good)).toEqual({ data: { index: 300, port: 2 } }))

  test.each([
    ['that throws', 'throw new Error("no")', 'codec_failed'],
    ['that is none', '} function other() {', 'codec_failed'],
    ['that is no script', '}}}', 'codec_failed'],
    ['that tells of a fault', 'return { data: {}, errors: ["unknown port"] }', 'codec_failed'],
    ['that tells nothing', '', 'codec_failed'],
    ['that calls itself without an end', 'return decodeUplink(input)', 'codec_failed'],
    ['that tells too much', 'return { data: { text: "x".repeat(200000) } }', 'codec_too_much'],
    ['that never ends', 'for (;;) {}', 'codec_slow'],
    ['that hides its loop from its own end', 'for (;;) { try { for (;;) {} } catch (e) {} }', 'codec_slow'],
  ])('%s is told, and the next message is read', async (_, body, problem) => {
    expect(await decode(body)).toEqual({ problem })
    expect(await decode(good)).toEqual({ data: { index: 300, port: 2 } })
  })

  test.each([
    ['lists', 'const all = []; for (;;) all.push(new Array(10000).fill(all.length))'],
    ['words', 'let all = "x"; for (;;) all += all'],
    ['a pattern', 'return { data: { no: /^(a+)+$/.test("a".repeat(40) + "b") } }'],
    ['a sort', 'const all = new Array(200000).fill(0).map((_, i) => -i); for (;;) all.sort(() => 1)'],
  ])('that eats memory or time by %s tells nothing, and the next message is read', async (_, body) => {
    expect(await decode(body)).toEqual({ problem: expect.stringMatching(/^codec_(slow|failed)$/) })
    expect(await decode(good)).toEqual({ data: { index: 300, port: 2 } })
  })

  test('finds nothing of this house around it', async () =>
    expect(
      await decode(
        'return { data: { seen: ["process", "require", "fetch", "structuredClone", "WebAssembly", "console"].filter((name) => name in globalThis).length } }',
      ),
    ).toEqual({ data: { seen: 0 } }))

  test('changes nothing outside by what it tells', async () => {
    const told = await decode(
      'return JSON.parse(\'{"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"index":3}}\')',
    )
    expect(told).toMatchObject({ data: { index: 3 } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(
      await decode('Object.prototype.toJSON = () => ({ data: { index: 9 } }); return { data: { index: 1 } }'),
    ).toEqual({ problem: expect.stringMatching(/^codec_(slow|failed)$/) })
  })
})

describe('a kind of device', () => {
  let town: Doors
  const token = 'a long secret of this house'
  beforeAll(async () => {
    town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
  })
  afterAll(() => town.close())
  beforeEach(async () => {
    for (const table of ['device_type', 'due', 'reading', 'channel', 'device', 'unread_message'])
      await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
    const outcome = await town.send(actorOf('caretaker'), 'device.pair', newId(), {
      address: { eui },
      kind: 'waterMeter',
      building: centre.building,
      unit: centre.unit,
      since: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    })
    if (!outcome.ok) throw new Error(outcome.message)
  })
  const eui = '0004a30b001c0530'
  const push = (way: string, said: object) =>
    town.knock({
      method: 'POST',
      url: `/api/sensors/${way}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload: JSON.stringify(said),
    })
  const tell = (profile: string | null, codec: string | null, kind: string | null = null) =>
    town.database.owner.run(sql`
      insert into sensors.device_type (id, profile, kind, fields, codec, licence, since)
      values (${newId()}, ${profile}, ${kind}, ${JSON.stringify([{ path: 'compteur', metric: 'water', unit: 'L' }])}::jsonb, ${codec},
        ${codec && 'MIT'}, now())`)
  const kept = () => town.database.owner.rows(sql`select value::int from sensors.reading`)
  const uplink = (more: object) => ({
    time: new Date(Date.now() - 60_000).toISOString(),
    deviceInfo: { devEui: eui, deviceProfileName: 'Compteur d’eau' },
    fCnt: 1,
    fPort: 2,
    ...more,
  })
  const codec = `function decodeUplink({ bytes }) { return { data: { compteur: bytes[2] * 256 + bytes[3] } } }`
  const data = Buffer.from(input.bytes).toString('base64')

  test('is read by its profile: its names, its decoder where the network has none', async () => {
    await tell('compteur d’eau', codec)
    expect(await push('chirpstack', uplink({ data }))).toMatchObject({ body: { kept: 1, unread: 0 } })
    expect(await kept()).toEqual([{ value: 300 }])
    expect(
      await push('chirpstack', uplink({ data, object: { compteur: 305 }, time: new Date().toISOString() })),
    ).toMatchObject({
      body: { kept: 1 },
    })
  })

  test('is read by its maker’s name at The Things Stack', async () => {
    await tell('milesight/em500', codec)
    const said = {
      end_device_ids: { dev_eui: eui },
      uplink_message: {
        f_port: 2,
        f_cnt: 4,
        frm_payload: data,
        received_at: new Date(Date.now() - 60_000).toISOString(),
        version_ids: { brand_id: 'Milesight', model_id: 'EM500' },
      },
    }
    expect(await push('things', said)).toMatchObject({ body: { kept: 1 } })
  })

  test('declares its fields, so that a 0 which its network leaves out is one', async () => {
    await tell(null, null, 'waterMeter')
    const received_at = new Date(Date.now() - 60_000).toISOString()
    const said = {
      end_device_ids: { dev_eui: eui },
      uplink_message: { f_port: 2, received_at, decoded_payload: {} },
    }
    expect(await push('things', said)).toMatchObject({ body: { kept: 1 } })
    expect(await kept()).toEqual([{ value: 0 }])
  })

  test('whose decoder never ends is counted, with its reason', async () => {
    await tell('compteur d’eau', 'function decodeUplink() { for (;;) {} }')
    expect(await push('chirpstack', uplink({ data }))).toMatchObject({
      status: 202,
      body: { unread: 1, kept: 0 },
    })
    expect(
      await town.database.owner.rows(sql`select problem, address, messages from sensors.unread_message`),
    ).toEqual([{ problem: 'codec_slow', address: eui, messages: 1 }])
  })
})
