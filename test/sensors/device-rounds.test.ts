import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { DeviceRow, Queries } from '../../src/sensors/core/contract.ts'
import { unfoldDevices } from '../../src/sensors/core/pack-devices.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { learnPeriods } from '../../src/sensors/server/learn-periods.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { keepStrangers } from '../../src/sensors/server/unread-store.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const karim = actorOf('caretaker')
const neighbour = actorOf('caretaker', roches)
const hour = 3_600_000
const day = 24 * hour
/** Noon in Paris, eight days ago. */
const noon = Math.floor(Date.now() / day) * day - 8 * day + 11 * hour
const iso = (ms: number): string => new Date(ms).toISOString()

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2 })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'day', 'due', 'reading', 'channel', 'device', 'stranger'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const pair = (address: object, more: object = {}, who = karim, id = newId()) =>
  town
    .send(who, 'device.pair', id, {
      address,
      kind: 'waterMeter',
      unit: centre.unit,
      since: iso(noon - day),
      ...more,
    })
    .then((outcome) => ({ id, outcome }))
const listed = async (who = karim): Promise<DeviceRow[]> =>
  unfoldDevices((await town.kernel.ask(who, 'device.pack', {})) as Queries['device.pack']['output'])
const hear = (id: string, at: number, litres: number) =>
  town.database.transact((db) =>
    takeObservations(
      db,
      [
        {
          way: 'wmbus',
          heard: at / 1000,
          text: '',
          observed: {
            ok: true,
            address: { kind: 'wmbus', id },
            observations: [{ address: { kind: 'wmbus', id }, metric: 'water', value: litres, at: at / 1000 }],
            unread: [],
          },
        },
      ],
      { lateDays: 45 },
    ),
  )

describe('what waited in a pocket is told why it was not so', () => {
  test('a device that somebody fitted elsewhere meanwhile: where, and one yes moves it', async () => {
    await pair({ wmbus: '00763217' }, { unit: centre.empty })
    const late = await pair({ wmbus: '00763217' })
    expect(late.outcome).toMatchObject({
      refused: 'paired_elsewhere',
      message: expect.stringContaining('posé'),
    })
    const yes = await pair({ wmbus: '00763217' }, { moves: true })
    expect(yes.outcome).toMatchObject({ ok: true })
    expect((await listed()).map(({ id, unit }) => [id, unit])).toEqual([[yes.id, centre.unit]])
  })

  test('an id that is taken, a dwelling of another’s building, a thing of another building', async () => {
    const { id } = await pair({ wmbus: '00763217' })
    expect((await pair({ wmbus: '00763218' }, {}, karim, id)).outcome).toMatchObject({ refused: 'id_taken' })
    expect((await pair({ wmbus: '00763219' }, { unit: roches.unit })).outcome).toMatchObject({
      refused: 'not_yours',
    })
    expect((await pair({ wmbus: '00763219' }, { building: roches.building })).outcome).toMatchObject({
      refused: 'unknown_place',
    })
    expect((await pair({ eui: 'pas un capteur' })).outcome).toMatchObject({ refused: 'unread_address' })
    expect(await listed()).toHaveLength(1)
  })

  test('a picture that somebody showed elsewhere is not opened by naming it', async () => {
    const theirs = await pair({ wmbus: '00763220' }, { unit: roches.unit }, neighbour)
    const shown = await town.send(neighbour, 'device.replace', theirs.id, {
      device: newId(),
      address: { wmbus: '00763221' },
      photos: ['a'.repeat(64)],
    })
    expect(shown).toMatchObject({ ok: true })
    const { id } = await pair({ wmbus: '00763217' })
    const exchange = { device: newId(), address: { wmbus: '00763222' } }
    expect(
      await town.send(karim, 'device.replace', id, { ...exchange, photos: ['a'.repeat(64)] }),
    ).toMatchObject({
      refused: 'unknown_photo',
    })
    expect(
      await town.send(karim, 'device.replace', id, { ...exchange, photos: ['b'.repeat(64)] }),
    ).toMatchObject({
      ok: true,
    })
  })
})

test('the phone takes the devices of its own buildings along, with door and stair', async () => {
  await pair({ eui: '0004A30B001C0530' }, { profile: 'AABB1122', kind: 'allocator' })
  await pair({ wmbus: '00763220' }, { unit: roches.unit }, neighbour)
  const rows = await listed()
  expect(rows).toMatchObject([
    {
      address: { eui: '0004a30b001c0530' },
      profile: 'AABB1122',
      entrance: { id: centre.entrance },
      heard: null,
    },
  ])
  expect(rows[0]?.door).toBeTruthy()
})

test('an exchange ends what the old one counted, and the new one begins anew: its day is their sum', async () => {
  const { id } = await pair({ wmbus: '00763217' }, { firstIndex: 100_000 })
  for (let h = 0; h <= 4; h++) await hear('00763217', noon + h * hour, 120_000 + 30 * h)
  const next = newId()
  const changed = noon + 4.5 * hour
  await town.kernel.send(
    karim,
    {
      id: newId(),
      type: 'device.replace',
      subject: id,
      data: { device: next, address: { wmbus: '00990001' }, lastIndex: 120_140, firstIndex: 12 },
      at: iso(changed),
    },
    iso(changed),
  )
  for (let h = 5; h <= 8; h++) await hear('00990001', noon + h * hour, 12 + 10 * (h - 4))
  await judgeDays(town.database, new Date().toISOString())
  const days = await town.database.owner.rows<{ device: string; total: number }>(sql`
    select c.device, d.total::float8 as total from sensors.day d join sensors.channel c on c.id = d.channel
    where d.day = ${iso(noon).slice(0, 10)}::date and d.total > 0 order by d.total`)
  expect(days).toEqual([
    { device: next, total: 40 },
    { device: id, total: 140 },
  ])
})

describe('silence', () => {
  test('is three periods of its own; one that spoke by the hour is missed the same day', async () => {
    const { id } = await pair({ wmbus: '00763217' })
    const other = await pair({ wmbus: '00763218' }, { unit: centre.empty })
    const last = Date.now() - 10 * hour
    for (let h = 0; h < 10; h++)
      await hear('00763217', Math.floor((last - (9 - h) * hour) / 1000) * 1000, 100 + h)
    await hear('00763218', Math.floor(last / 1000) * 1000, 5)
    expect((await listed()).map(({ silentSince }) => silentSince)).toEqual([null, null])
    expect(await learnPeriods(town.database.owner, new Date().toISOString())).toBe(1)
    const rows = await listed()
    expect(rows.find((row) => row.id === id)?.silentSince).toBe(rows.find((row) => row.id === id)?.heard)
    expect(rows.find((row) => row.id === other.id)?.silentSince).toBeNull()
  })

  test('of one that never spoke counts from its pairing; where nobody could get in it rests a week', async () => {
    const { id } = await pair({ wmbus: '00763217' })
    const [row] = await listed()
    expect(row).toMatchObject({ heard: null, silentSince: iso(noon - day), restsUntil: null })
    expect(await town.send(karim, 'device.rest', id, { why: 'noAccess' })).toMatchObject({ ok: true })
    const [rests] = await listed()
    expect(Date.parse(rests!.restsUntil!)).toBeGreaterThan(Date.now() + 6 * day)
    expect(await town.send(neighbour, 'device.rest', id, { why: 'noAccess' })).toMatchObject({
      refused: 'unknown_device',
    })
    expect(await town.send(karim, 'device.retire', id, { why: 'absent' })).toMatchObject({ ok: true })
    expect(await listed()).toEqual([])
    expect(await town.send(karim, 'device.rest', id, { why: 'noAccess' })).toMatchObject({
      refused: 'unknown_device',
    })
  })
})

describe('what is heard and stands nowhere yet is known by its number to who fits it', () => {
  const [probe, other] = ['0004a30b001c0530', '0004a30b001c2372']
  const heardOf = (kind: 'eui' | 'wmbus', id: string, at = noon) =>
    town.database.transact((db) => keepStrangers(db, [{ address: { kind, id } as const, heard: at / 1000 }]))
  const unpairedOf = async (who = karim) =>
    ((await town.kernel.ask(who, 'device.pack', {})) as Queries['device.pack']['output']).unpaired
  const strangers = async () =>
    (
      await town.database.owner.rows<{ address: string }>(
        sql`select address from sensors.stranger order by 1`,
      )
    ).map(({ address }) => address)

  test('the last heard first, and no meter of the street', async () => {
    await heardOf('eui', probe)
    await heardOf('eui', other, noon + hour)
    await heardOf('wmbus', '00763217')
    expect(await unpairedOf()).toEqual([other, probe])
    expect(await unpairedOf(neighbour)).toEqual([other, probe])
  })

  test('once fitted, or put in the place of another, it is a stranger no more, to anybody', async () => {
    await heardOf('eui', probe)
    await heardOf('eui', other)
    const { id, outcome } = await pair({ eui: probe.toUpperCase() }, { kind: 'roomProbe' })
    expect(outcome).toMatchObject({ ok: true })
    expect(await strangers()).toEqual([other])
    const change = await town.send(karim, 'device.replace', id, { device: newId(), address: { eui: other } })
    expect(change).toMatchObject({ ok: true })
    expect(await strangers()).toEqual([])
    expect(await unpairedOf()).toEqual([])
  })

  test('what is refused leaves it where it was', async () => {
    await heardOf('eui', probe)
    const { outcome } = await pair({ eui: probe }, {}, neighbour)
    expect(outcome).toMatchObject({ ok: false })
    expect(await strangers()).toEqual([probe])
  })
})
