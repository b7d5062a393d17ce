import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeviceType } from '../device-type.ts'
import type { DoorReading, RawMessage } from '../observation.ts'
import { observeChirpstack } from './chirpstack.ts'
import { observeSenml } from './senml.ts'
import { addressOf } from '../device-label.ts'
import { observeThingsStack } from './the-things-stack.ts'
import { observeWmbus } from './wmbusmeters.ts'

const heard = 1_790_000_000
const raw = (said: unknown, topic?: string): RawMessage => ({ topic, text: JSON.stringify(said), heard })
const eui = { kind: 'eui', id: '0004a30b001c0530' }
const meter: DeviceType = {
  id: 'water meter, 24 hours',
  fields: [
    { path: 'index', metric: 'water', unit: 'L', past: { path: 'hours', seconds: 3600, are: 'steps' } },
    { path: 'alarm.leak', metric: 'leak_flag', unit: '1' },
  ],
}

const up = {
  deduplicationId: '3ac7e3c4-4401-4b8d-9386-a5c902f9202d',
  time: '2026-09-21T15:33:20.123456+00:00',
  deviceInfo: { devEui: '0004A30B001C0530', deviceName: 'N’Diaye, 2e', tags: {} },
  fCnt: 0,
  fPort: 1,
  object: { temperature: 19.04, humidity: 0, batV: 3.6, colour: 'blue', comfort: 4 },
}

describe('ChirpStack', () => {
  test('what its codec decoded is read under the names of the trade, at the time of the network', () => {
    const at = Date.parse('2026-09-21T15:33:20Z') / 1000
    expect(observeChirpstack(raw(up, 'application/1/device/0004a30b001c0530/event/up'))).toEqual({
      ok: true,
      address: eui,
      observations: [
        { address: eui, metric: 'temperature', value: 1904, at },
        { address: eui, metric: 'humidity', value: 0, at },
        { address: eui, metric: 'battery', value: 3600, at },
      ],
      count: 0,
      unread: ['comfort'],
    })
  })

  test('a device of a known kind tells its index and the day before it', () => {
    const observed = observeChirpstack(
      raw({ ...up, object: { index: 1000, hours: [4, 0, 6], alarm: { leak: true } } }),
      () => meter,
    )
    expect(valuesAt(observed, up.time)).toEqual([
      [0, 'water', 1000],
      [-3600, 'water', 996],
      [-7200, 'water', 996],
      [-10_800, 'water', 990],
      [0, 'leak_flag', 1],
    ])
  })

  test.each([
    ['what is no JSON', { text: '{"deviceInfo":', heard }, 'not_json'],
    ['a join', raw(up, 'application/1/device/x/event/join'), 'other_event'],
    ['a list', raw([]), 'other_shape'],
    [
      'an EUI of fifteen digits',
      raw({ ...up, deviceInfo: { devEui: '004a30b001c0530' } }),
      'without_address',
    ],
    ['a message without a codec', raw({ ...up, object: undefined, data: 'AQ==' }), 'without_values'],
    ['nothing that is known', raw({ ...up, object: { colour: 'blue' } }), 'without_values'],
  ])('%s is told', (_, message, problem) =>
    expect(observeChirpstack(message)).toMatchObject({ ok: false, problem }),
  )
})

describe('The Things Stack', () => {
  const uplink = (decoded: object | undefined, more = {}) => ({
    end_device_ids: { device_id: 'meter-12', dev_eui: '0004A30B001C0530' },
    received_at: '2026-09-21T15:33:21Z',
    uplink_message: { f_port: 2, decoded_payload: decoded, received_at: '2026-09-21T15:33:20Z', ...more },
  })

  test('a past of half a million hours is too much, and no call is asked to take it', () =>
    expect(
      observeThingsStack(
        raw({
          end_device_ids: { dev_eui: eui.id },
          uplink_message: {
            decoded_payload: { index: 1000, hours: Array.from({ length: 500_000 }, () => 0) },
          },
        }),
        () => meter,
      ),
    ).toMatchObject({ ok: false, problem: 'too_many_values' }))

  test('an index that is absent is 0 where the kind declares it, and nothing where nobody said the kind', () => {
    expect(
      valuesAt(
        observeThingsStack(raw(uplink({ alarm: { leak: true } })), () => meter),
        '2026-09-21T15:33:20Z',
      ),
    ).toEqual([
      [0, 'water', 0],
      [0, 'leak_flag', 1],
    ])
    expect(observeThingsStack(raw(uplink({})))).toMatchObject({ ok: false, problem: 'without_values' })
  })

  test('its first message has no counter, and is the one of number 0', () => {
    expect(observeThingsStack(raw(uplink({ temperature: 19 })))).toMatchObject({ ok: true, count: 0 })
    expect(observeThingsStack(raw(uplink({ temperature: 19 }, { f_cnt: 812 })))).toMatchObject({
      ok: true,
      count: 812,
    })
  })

  test('a join or an answer of the network is no uplink', () =>
    expect(observeThingsStack(raw({ end_device_ids: { dev_eui: eui.id }, join_accept: {} }))).toMatchObject({
      ok: false,
      problem: 'other_event',
    }))
})

describe('wmbusmeters', () => {
  const telegram = {
    _: 'telegram',
    media: 'water',
    meter: 'multical21',
    name: 'N’Diaye',
    id: '00763217',
    total_m3: 6.408,
    timestamp: '2026-09-21T15:33:20Z',
  }

  test('a meter keeps the zeros of its number, and its cubic metres are litres', () =>
    expect(observeWmbus(raw(telegram))).toMatchObject({
      ok: true,
      address: { kind: 'wmbus', id: '00763217' },
      observations: [{ metric: 'water', value: 6408, at: Date.parse('2026-09-21T15:33:20Z') / 1000 }],
    }))

  test('what it kept of a day, its leak and its states are told as well', () =>
    expect(
      valuesAt(
        observeWmbus(
          raw({
            ...telegram,
            target_m3: 6.127,
            target_date: '2026-09-20',
            time_leaking: '22-31 days',
            status: 'LEAK DRY',
          }),
        ),
        '2026-09-21T15:33:20Z',
      ),
    ).toEqual([
      [0, 'water', 6408],
      [-56_001, 'water', 6127],
      [0, 'leak_flag', 1],
      [0, 'fault', 1],
    ]))

  test('a smoke alarm that is well again says so; of a meter nothing is said that its telegram does not tell', () => {
    const said = (more: object) =>
      valuesAt(observeWmbus(raw({ ...telegram, total_m3: undefined, ...more })), '2026-09-21T15:33:20Z')
    expect(said({ media: 'smoke detector', status: 'REMOVED' })).toEqual([
      [0, 'removed', 1],
      [0, 'fault', 0],
    ])
    expect(said({ media: 'smoke detector', status: 'OK' })).toEqual([
      [0, 'removed', 0],
      [0, 'fault', 0],
    ])
    expect(said({ total_m3: 6.408, status: 'OK' })).toEqual([[0, 'water', 6408]])
  })

  test.each([
    ['hot water', { media: 'warm water' }, [[0, 'hot_water', 6408]]],
    ['heat', { media: 'heat', total_m3: undefined, total_kwh: 81 }, [[0, 'heat', 81_000]]],
    [
      'an allocator',
      { media: 'heat cost allocation', total_m3: undefined, current_consumption_hca: 127 },
      [[0, 'allocator', 127]],
    ],
    [
      'a room',
      {
        media: 'room sensor',
        total_m3: undefined,
        current_temperature_c: 21.33,
        current_relative_humidity_rh: 43.12,
      },
      [
        [0, 'temperature', 2133],
        [0, 'humidity', 4312],
      ],
    ],
  ])('%s is read by its medium and the name that its driver gives', (_, more, values) =>
    expect(valuesAt(observeWmbus(raw({ ...telegram, ...more })), '2026-09-21T15:33:20Z')).toEqual(values),
  )
})

describe('SenML', () => {
  test('bases are added up, and times below 2²⁸ count from now (RFC 8428, 5.1.3)', () =>
    expect(
      valuesAt(
        observeSenml(
          raw([
            { bn: 'urn:dev:mac:0004a30b001c0530:', bt: 1_790_000_000, bu: 'm3', n: 'water', v: 12.5 },
            { n: 'water', t: -3600, v: 12.488 },
            { n: 'temp', u: 'Cel', v: 19.04 },
          ]),
        ),
      ),
    ).toEqual([
      [0, 'water', 12_500],
      [-3600, 'water', 12_488],
      [0, 'temperature', 1904],
    ]))

  test('a time of its own that is small is before now', () =>
    expect(
      valuesAt(observeSenml(raw([{ n: 'urn:dev:mac:0004a30b001c0530', u: '%RH', t: -60, v: 61 }]))),
    ).toEqual([[-60, 'humidity', 6100]]))

  test.each([
    ['d21-ga 102372', 'd21-ga-102372', 'temp'],
    ['D21 GA 102372', 'D21.GA.102372:', 'temp'],
    ['D21-102372', 'urn:dev:os:32473-D21-102372:', 'temp'],
    ['n° 102372/B', '102372/b', ''],
  ])('«%s», typed on a stair, is who speaks as «%s»', (typed, base, n) => {
    const said = observeSenml(raw([{ bn: base, n, u: 'Cel', v: 19 }]))
    const told = addressOf({ serial: typed })
    expect(told?.kind).toBe('serial')
    expect(said).toMatchObject({ ok: true, address: told })
  })

  test('a name as long as a push is nobody’s, and is not looked through from each of its signs', () =>
    expect(observeSenml(raw([{ bn: `${':'.repeat(1_000_000)}x`, u: 'Cel', v: 19 }]))).toMatchObject({
      ok: false,
      problem: 'without_values',
    }))

  test('a field that must be understood stops the reading (RFC 8428, 4.4)', () =>
    expect(observeSenml(raw([{ n: 'a', u: 'm3', v: 1, must_: true }]))).toMatchObject({
      ok: false,
      problem: 'other_shape',
    }))
})

const doors = { observeChirpstack, observeThingsStack, observeWmbus, observeSenml }
describe.each(Object.entries(doors))('%s', (_, observe) => {
  test('whatever comes, nothing is thrown, and each value is one that can be kept', () => {
    const odd = fc.oneof(
      fc.json(),
      fc.string(),
      fc.anything().map((one) => JSON.stringify(one) ?? ''),
    )
    fc.assert(
      fc.property(odd, (text) => {
        const observed = observe({ text, heard })
        if (observed.ok)
          for (const { value, at } of observed.observations)
            expect([Number.isSafeInteger(value), Number.isSafeInteger(at)]).toEqual([true, true])
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '[1e999]',
    '{"__proto__":{"object":1}}',
    '['.repeat(2000),
    `{"object":${'{"a":'.repeat(500)}1${'}'.repeat(501)}`,
    '\u0000',
  ])('%s is refused by its reason', (text) => expect(observe({ text, heard })).toMatchObject({ ok: false }))
})

/** What was read, each with its seconds after `now`. */
function valuesAt(observed: DoorReading, now: string = new Date(heard * 1000).toISOString()) {
  return observed.ok
    ? observed.observations.map(({ metric, value, at }) => [
        at - Math.floor(Date.parse(now) / 1000),
        metric,
        value,
      ])
    : observed
}
