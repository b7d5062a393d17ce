import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import type { DeviceKind } from '../../src/sensors/core/device-kinds.ts'
import type { Metric } from '../../src/sensors/core/meter-units.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const luc = actorOf('technician')
const hour = 3600
/** A noon in Paris nine days ago: what is told is no older than what the house shows. */
const noon = Math.floor(Date.now() / 86_400_000) * 86_400 - 9 * 86_400 + 11 * hour
const days = 8 * 24 + 1

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await pair('GEN001', 'generalMeter')
  await pair('EAU001', 'waterMeter', { unit: centre.unit })
  await pair('EAU002', 'waterMeter', { unit: centre.empty })
  await pair('SONDE1', 'roomProbe', { unit: centre.unit })
  await pair('SMOKE1', 'smokeAlarm', { unit: centre.unit })
  await pair('CHAUD1', 'boilerProbe')
  await take([
    ...hear('GEN001', 'water', rising(26)),
    ...hear('EAU001', 'water', rising(10)),
    ...hear('EAU002', 'water', rising(10)),
    ...hear(
      'SONDE1',
      'temperature',
      Array.from({ length: days }, () => 1620),
    ),
    ...hear(
      'SMOKE1',
      'battery',
      Array.from({ length: days }, () => 2400),
    ),
  ])
  await judgeDays(town.database, new Date((noon + (days + 40) * hour) * 1000).toISOString())
})
afterAll(() => town.close())

const pair = async (serial: string, kind: DeviceKind, more: object = {}): Promise<void> => {
  const since = new Date((noon - 30 * 24 * hour) * 1000).toISOString()
  const data = { address: { serial }, kind, building: centre.building, since, ...more }
  const outcome = await town.send(luc, 'device.pair', newId(), data)
  if (!outcome.ok) throw new Error(outcome.message)
}
const rising = (litres: number) => Array.from({ length: days }, (_, i) => i * litres)
const hear = (serial: string, metric: Metric, values: readonly number[]) =>
  values.map((value, i) => {
    const address = { kind: 'serial' as const, id: serial }
    const at = noon + i * hour
    return {
      way: 'senml',
      heard: at + 5,
      text: '',
      observed: { ok: true as const, address, observations: [{ address, metric, value, at }], unread: [] },
    }
  })
const take = (said: ReturnType<typeof hear>) =>
  town.database.transact((db) => takeObservations(db, said, { lateDays: 45 }))

type Health = Queries['building.health']['output']
const healthFor = (actor: Actor, building: string) =>
  town.kernel.ask(actor, 'building.health', { building }) as Promise<Health & { refused?: string }>

const stairsOf = async (unit: string) =>
  (
    await town.database.owner.row<{ name: string }>(
      sql`select e.name from estate.unit u join estate.entrance e on e.id = u.entrance where u.id = ${unit}`,
    )
  )?.name

describe('the health of a building', () => {
  test('tells danger first, then what is wrong, and never an hour', async () => {
    const health = await healthFor(luc, centre.building)
    expect(health.building.name).toBe('Bellevue A')
    expect(health.devices).toBe(6)
    expect(health.alarms.map(({ kind }) => kind).slice(0, 2)).toEqual(['leak.burst', 'smoke'])
    expect(health.alarms.filter(({ isDanger }) => isDanger).map(({ kind }) => kind)).toEqual([
      'leak.burst',
      'smoke',
    ])
    expect(health.alarms.map(({ kind }) => kind)).toContain('leak.building')
    expect(health.alarms.find(({ kind }) => kind === 'leak.building')).toMatchObject({
      ball: 'agency',
      shown: [],
    })
    const stairs = await stairsOf(centre.unit)
    expect(stairs).toBeTruthy()
    expect(health.cold).toMatchObject([{ unit: centre.unit, celsius: 16.2, stairs }])
    expect(health.alarms.find(({ kind }) => kind === 'smoke')).toMatchObject({ unit: centre.unit, stairs })
    expect(health.silent.map(({ kind }) => kind)).toContain('boilerProbe')
    // Of two homes nobody is told litres: their alarm stands all the same.
    expect(health.water).toEqual([])
  })

  test('is told to whoever sees to the building, and to nobody else', async () => {
    for (const role of ['caretaker', 'agent', 'manager', 'operator', 'hq'] as const)
      expect((await healthFor(actorOf(role), centre.building)).building).toMatchObject({
        id: centre.building,
      })
    for (const role of ['tenant', 'letting', 'firm', 'visitor'] as const)
      expect(await healthFor({ ...luc, role, agencies: [], buildings: [] }, centre.building)).toMatchObject({
        refused: 'not_yours',
      })
    expect(await healthFor(luc, roches.building)).toMatchObject({ refused: 'not_yours' })
    expect(await healthFor(luc, newId())).toMatchObject({ refused: 'unknown_place' })
  })

  test('no role reads a value, a day or what was found of it: nobody but the owner may ask these tables', async () => {
    const readers = (table: string) =>
      town.database.owner.rows(
        sql`select distinct g.grantee from information_schema.role_table_grants g where g.table_schema = 'sensors' and g.table_name = ${table} and g.grantee <> current_user`,
      )
    expect((await readers('alarm')).length).toBeGreaterThanOrEqual(3)
    for (const table of ['reading', 'day', 'verdict', 'due']) expect(await readers(table)).toEqual([])
  })
})

describe('how right alarms were', () => {
  const precision = (actor: Actor) =>
    town.kernel.ask(actor, 'alarm.precision', {}) as Promise<
      Queries['alarm.precision']['output'] & { refused?: string }
    >

  test('is counted by kind in the reader’s buildings, and litres are never those of one home', async () => {
    await town.database.owner.run(
      sql`update sensors.alarm set outcome = 'confirmed' where kind = 'leak.burst'`,
    )
    const told = await precision(luc)
    expect(told.kinds).toContainEqual({ kind: 'leak.burst', open: 1, confirmed: 1, false: 0, notFound: 0 })
    expect(told.saved).toBeNull()
    expect((await precision({ ...luc, agencies: [roches.agency] })).kinds).toEqual([])
    expect((await precision(actorOf('hq'))).kinds).toEqual(told.kinds)
    expect(await precision(actorOf('tenant'))).toMatchObject({ refused: 'not_yours' })
  })
})
