import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { askOf } from './leaking-homes.ts'

const luc = actorOf('technician')
const { building } = centre
/** Noon in Paris of a Monday in January, which is the day `2026-01-12`. */
const noon = Date.parse('2026-01-12T11:00:00Z') / 1000
const quarter = 900

let town: Landlord
let probe: string
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of [
    'setpoint',
    'heating_season',
    'alarm',
    'verdict',
    'day',
    'due',
    'reading',
    'channel',
    'device',
  ])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  probe = newId()
})

const pair = (more: object = {}) =>
  town.send(luc, 'device.pair', probe, {
    address: { serial: 'CHAUD102372' },
    kind: 'boilerProbe',
    building,
    since: '2025-12-01T00:00:00Z',
    ...more,
  })

/** Water leaves the boiler so warm for three hours from an instant on. */
const hear = async (celsius: number, from = noon, serial = 'CHAUD102372') => {
  const address = { kind: 'serial' as const, id: serial }
  const said = Array.from({ length: 12 }, (_, i) => {
    const at = from + i * quarter
    const observations = [{ address, metric: 'supply_temperature' as const, value: celsius * 100, at }]
    return {
      way: 'senml',
      heard: at,
      text: '',
      observed: { ok: true as const, address, observations, unread: [] },
    }
  })
  await town.database.transact((db) => takeObservations(db, said, { lateDays: 45 }))
  await watchDays(town.database)
}
const alarms = () =>
  town.database.owner.rows<{ kind: string; open: boolean }>(
    sql`select a.kind, a.closed_on is null as open from sensors.alarm a where a.spells <> '[]' order by a.kind`,
  )
const setpoints = async (): Promise<number> =>
  (await town.database.owner.rows(sql`select 1 from sensors.setpoint`)).length
const rules = (of: string | null, by = luc) => askOf(town, by, 'heating.rules', { building: of })

describe('what a boiler is set to', () => {
  test('is told as its probe is fitted, and its first cold hour is an alarm', async () => {
    expect(await pair({ setpoint: 65 })).toMatchObject({ ok: true })
    await hear(54)
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
    expect((await rules(building)).boilers).toEqual([
      { id: probe, thing: null, setpoint: { celsius: 65, since: '2025-12-01' } },
    ])
  })

  test('where nobody has told it, nothing is said of one day; told afterwards, that day is judged again', async () => {
    await pair()
    await hear(54)
    expect(await alarms()).toEqual([])
    expect((await rules(building)).boilers).toEqual([{ id: probe, thing: null, setpoint: null }])
    await town.send(luc, 'setpoint.set', probe, { celsius: 65, since: '2026-01-13' })
    expect(await alarms()).toEqual([])
    expect(await town.send(luc, 'setpoint.set', probe, { celsius: 65, since: '2026-01-12' })).toMatchObject({
      ok: true,
    })
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
    // A day later it is set lower, and the day before keeps what held then.
    await town.send(luc, 'setpoint.set', probe, { celsius: 60, since: '2026-01-13' })
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
  })

  test('goes on with the probe that takes its place', async () => {
    await pair({ setpoint: 65 })
    await hear(54)
    const next = newId()
    await town.send(luc, 'device.replace', probe, { device: next, address: { serial: 'CHAUD 2' } })
    expect((await rules(building)).boilers).toMatchObject([{ id: next, setpoint: { celsius: 65 } }])
    expect(await setpoints()).toBe(1)
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
    // A house of before wrote it once more of each probe: what the last of them is told of that day counts.
    await town.database.owner.run(sql`
      insert into sensors.setpoint (device, since, value, by_person, at)
      select ${next}, s.since, s.value, s.by_person, s.at from sensors.setpoint s`)
    await town.send(luc, 'setpoint.set', next, { celsius: 60, since: '2025-12-01' })
    expect((await rules(building)).boilers).toMatchObject([{ id: next, setpoint: { celsius: 60 } }])
    expect(await alarms()).toEqual([])
    await town.send(luc, 'setpoint.set', next, { celsius: 65, since: '2026-01-12' })
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
  })

  test('is of a boiler alone, of whoever keeps it, and of no day to come', async () => {
    await pair()
    const set = (actor: typeof luc, subject: string, since = '2026-01-12') =>
      town.send(actor, 'setpoint.set', subject, { celsius: 65, since })
    expect(await set(luc, probe, '2999-01-01')).toMatchObject({ refused: 'heating_to_come' })
    expect(await set(actorOf('technician', roches), probe)).toMatchObject({ refused: 'not_yours' })
    expect(await set(actorOf('tenant'), probe)).toMatchObject({ refused: 'not_yours' })
    expect(await set(luc, newId())).toMatchObject({ refused: 'unknown_device' })
    const meter = newId()
    await town.send(luc, 'device.pair', meter, {
      address: { serial: 'EAU1' },
      kind: 'generalMeter',
      building,
    })
    expect(await set(luc, meter)).toMatchObject({ refused: 'unknown_device' })
  })
})

describe('when homes are heated', () => {
  test('is the usual, until head office tells other dates for all; what was judged is judged again', async () => {
    await pair({ setpoint: 65 })
    await hear(54)
    expect((await rules(null, actorOf('hq'))).season).toEqual({ starts: '10-01', ends: '05-15', of: 'usual' })
    const season = { starts: '10-15', ends: '01-10' }
    const set = (actor: typeof luc, since: string, told: object | null = season) =>
      town.send(actor, 'heatingSeason.set', newId(), { season: told, since })
    expect(await set(luc, '2026-01-12')).toMatchObject({ refused: 'not_yours' })
    expect(await set(actorOf('hq'), '2999-01-12')).toMatchObject({ refused: 'heating_to_come' })
    expect(await set(actorOf('hq'), '2026-01-13')).toMatchObject({ ok: true })
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
    expect(await set(actorOf('hq'), '2026-01-12')).toMatchObject({ ok: true })
    expect(await alarms()).toEqual([])
    expect((await rules(building)).season).toEqual({ ...season, of: 'house', since: '2026-01-13' })
    expect(await set(actorOf('hq'), '2026-01-12', null)).toMatchObject({ ok: true })
    expect(await alarms()).toEqual([{ kind: 'boiler', open: true }])
  })

  test('of one building ends on a day of its own; its first day is the one told for its inspections', async () => {
    const agent = actorOf('agent')
    expect(await town.send(agent, 'heating.date', building, { starts: '10-20' })).toMatchObject({ ok: true })
    expect((await rules(building)).season).toMatchObject({ starts: '10-20', ends: '05-15', of: 'building' })
    const until = (actor: typeof luc, of: string, ends: string | null) =>
      town.send(actor, 'heatingSeason.set', newId(), {
        building: of,
        ends,
        since: dayOf(new Date().toISOString()),
      })
    expect(await until(luc, roches.building, '04-30')).toMatchObject({ refused: 'not_yours' })
    expect(await until(luc, newId(), '04-30')).toMatchObject({ refused: 'unknown_place' })
    expect(await until(luc, building, '04-30')).toMatchObject({ ok: true })
    expect(await town.send(luc, 'heating.date', building, { starts: '11-02' })).toMatchObject({ ok: true })
    expect((await rules(building)).season).toMatchObject({ starts: '11-02', ends: '04-30', of: 'building' })
    expect((await rules(building, actorOf('hq'))).can).toEqual({ set: true })
    expect((await rules(building, agent)).can).toEqual({ set: false })
    expect(await town.kernel.ask(actorOf('technician', roches), 'heating.rules', { building })).toMatchObject(
      {
        refused: 'unknown_place',
      },
    )
  })

  test('days are judged the same when they are judged anew', async () => {
    await pair({ setpoint: 65 })
    await hear(54)
    const first = await alarms()
    expect(first).toHaveLength(1)
    await town.database.owner.run(sql`update sensors.due set watched = false`)
    await judgeDays(town.database, '2026-01-20T12:00:00Z')
    expect(await alarms()).toEqual(first)
  })
})
