import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { describeDevices } from '../../src/sensors/server/types/describe-devices.ts'
import { judgeAgain } from '../../src/sensors/server/judge-again.ts'
import { readMeterFile } from '../../src/sensors/server/reader/read-meter-file.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const now = '2026-11-30T09:00:00Z'
const heard = Date.parse(now) / 1000
let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'day', 'due', 'reading', 'channel', 'device', 'device_type', 'tally'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const pair = async (address: object, kind = 'waterMeter') => {
  const outcome = await town.send(actorOf('caretaker'), 'device.pair', newId(), {
    address,
    kind,
    building: centre.building,
    unit: centre.unit,
    since: '2026-11-01T00:00:00Z',
  })
  if (!outcome.ok) throw new Error(outcome.message)
}
const read = (text: string, more: object = {}) =>
  readMeterFile(town.database, { text, columns: {}, ...more }, { heard, lateDays: 45 })
const kept = () => town.database.owner.rows(sql`select value::int, at from sensors.reading order by at`)

describe('a meter reader’s file', () => {
  const file = [
    '\ufeffN° compteur;Index (m³);Date de relevé;Observation',
    'FR-12.345 A;1 234,567;30/11/2026 08:15;chez M. N’Diaye, «porte 3»',
    '00102372;77;29/11/2026;',
    '99;12;30/11/2026;',
    'FR12345A;douze;30/11/2026;',
    'FR12345A;12;31/02/2026;',
  ].join('\r\n')

  test('is taken by the number that stands on the meter; a row without a meter is told; once more, it changes nothing', async () => {
    await pair({ serial: 'FR12345A' })
    await pair({ wmbus: '00102372' })
    const report = await read(file)
    expect(report).toMatchObject({
      ok: true,
      rows: 5,
      taken: { messages: 2, kept: 2 },
      untaken: [
        { line: 4, number: '99', problem: 'unknown_meter' },
        { line: 5, problem: 'unread_index' },
        { line: 6, problem: 'unread_date' },
      ],
    })
    expect(await kept()).toEqual([
      { value: 77_000, at: '2026-11-29T11:00:00.000Z' },
      { value: 1_234_567, at: '2026-11-30T07:15:00.000Z' },
    ])
    expect(await read(file)).toMatchObject({ taken: { kept: 0, doubled: 2 } })
  })

  test('whose columns bear other names is read once somebody says which', async () => {
    await pair({ serial: 'FR12345A' })
    const other = 'Cpt\tRelève 2\tLe\nFR12345A\t12\t2026-11-30'
    expect(await read(other)).toEqual({ ok: false, code: 'missing_column', column: 'number' })
    const columns = { number: 'CPT', index: 'relève 2', at: 'le' }
    expect(await read(other, { columns })).toMatchObject({ untaken: [{ problem: 'unread_unit' }] })
    expect(await read(other, { columns, unit: 'm3' })).toMatchObject({ taken: { kept: 1 } })
    expect(await kept()).toMatchObject([{ value: 12_000 }])
  })

  test('that tells of a day before the meter stood there, or of one to come, is not put on another day', async () => {
    await pair({ serial: 'FR12345A' })
    const said = 'compteur;index;date;unité\nFR12345A;5;01/10/2026;m3\nFR12345A;6;01/01/2027;m3'
    expect(await read(said)).toMatchObject({ taken: { kept: 0, refused: 2 } })
    expect(await read('compteur;index;date;unité\nFR12345A;6;30/11/2026;kWh')).toMatchObject({
      untaken: [{ problem: 'unread_unit' }],
    })
  })

  test('of a number that two meters bear is told', async () => {
    await pair({ serial: '00102372' })
    await pair({ wmbus: '00102372' }, 'hotWaterMeter')
    expect(await read('compteur;index (m3);date\n00102372;5;30/11/2026')).toMatchObject({
      untaken: [{ problem: 'two_meters' }],
    })
  })

  test.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n"\u0000'],
    ['columns that stand twice', 'compteur;index;index;date\n1;2;3;4'],
  ])('that is %s is told whole', async (_, text) => expect(await read(text)).toMatchObject({ ok: false }))
})

test('days that are judged again say the same', async () => {
  await pair({ serial: 'FR12345A' })
  const rows = Array.from({ length: 24 * 6 }, (_, i) => {
    const at = new Date(Date.parse('2026-11-20T11:30:00Z') + i * 3_600_000)
    return `FR12345A;${i * 3};${new Date(at.getTime() + 3_600_000).toISOString().slice(0, 16)}`
  })
  await read(['compteur;index (L);date', ...rows].join('\n'))
  await judgeAgain(town.database, { from: '2026-11-20', to: '2026-11-26', now })
  const said = () =>
    Promise.all([
      town.database.owner.rows(
        sql`select day, total::int, floor::int, known, memory from sensors.day order by day`,
      ),
      town.database.owner.rows(sql`select id, kind, spells from sensors.alarm order by kind`),
    ])
  const first = await said()
  expect(first[1]).toMatchObject([{ kind: 'leak.frequent' }, { kind: 'leak.habit' }, { kind: 'leak.steady' }])
  await town.database.owner.run(sql`delete from sensors.alarm`)
  expect(
    await judgeAgain(town.database, { from: '2026-11-20', to: '2026-11-26', now }),
  ).toBeGreaterThanOrEqual(5)
  expect(await said()).toEqual(first)
})

describe('what devices of a model say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-codec-'))
  const tell = (said: object, codec = '') => {
    writeFileSync(join(folder, 'codec.js'), codec)
    return describeDevices(town.kernel, actorOf('technician'), JSON.stringify(said), {
      file: join(folder, 'type.json'),
      now,
    })
  }
  const fields = [{ path: 'compteur', metric: 'water', unit: 'L' }]

  test('is kept, and the next description of it takes its place', async () => {
    const codec = 'const decodeUplink = ({ bytes }) => ({ data: { compteur: bytes[0] } })'
    const type = { profile: 'Milesight/EM500', fields, codec: 'codec.js', licence: 'MIT' }
    expect(await tell(type, codec)).toMatchObject({ code: 'described' })
    expect(await tell(type, codec)).toMatchObject({ code: 'described' })
    expect(await tell({ kind: 'waterMeter', fields })).toMatchObject({ code: 'described' })
    expect(await tell({ kind: 'waterMeter', fields })).toMatchObject({ code: 'described' })
    expect(
      await town.database.owner.rows(sql`select profile, kind from sensors.device_type order by 1`),
    ).toEqual([
      { profile: 'milesight/em500', kind: null },
      { profile: null, kind: 'waterMeter' },
    ])
    const told = await town.kernel.ask(actorOf('technician'), 'deviceType.list', {})
    expect(told).toMatchObject({
      rows: [{ profile: 'milesight/em500', codec, who: expect.stringMatching(/\S/) }, { kind: 'waterMeter' }],
    })
    expect(
      await town.database.owner.rows(
        sql`select distinct f.actor from kernel.fact f where f.type = 'deviceType.described'`,
      ),
    ).toEqual([{ actor: actorOf('technician').id }])
  })

  test.each([
    ['without a name', { fields }, 'unread_description'],
    [
      'of a unit that is none',
      { profile: 'x', fields: [{ ...fields[0], unit: 'gallon' }] },
      'unread_description',
    ],
    [
      'with a decoder of nobody knows what licence',
      { profile: 'x', fields, codec: 'codec.js' },
      'without_licence',
    ],
    [
      'with a decoder that is not there',
      { profile: 'x', fields, codec: 'none.js', licence: 'MIT' },
      'unread_codec',
    ],
    [
      'with a decoder that is none',
      { profile: 'x', fields, codec: 'codec.js', licence: 'MIT' },
      'unread_codec',
    ],
  ])('%s is refused', async (_, said, code) => expect(await tell(said)).toMatchObject({ code }))
})
