import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { offsetAt, paris } from '../../src/kernel/core/zone.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { forgetOldReadings } from '../../src/sensors/server/forget-readings.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { forgetMonths, sumMonths } from '../../src/sensors/server/use/sum-months.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { moveIn } from '../setup/tell.ts'
import { workOff } from '../setup/work-off.ts'

const token = 'a long secret of this house'
const hour = 3_600_000
const day = 24 * hour
const household = newId()
const [awa, marius] = [newId(), newId()]
/** About noon in Paris twelve days ago: the meter of the empty flat speaks since; Awa and Marius N'Diaye moved in five days ago. */
const start = Math.floor(Date.now() / day) * day - 12 * day + 11 * hour
const today = daysFromToday()
const dayAgo = (n: number): string => today(-n)
const later = (days: number): string => new Date(Date.now() + days * day).toISOString()

let town: Doors
let lease: string
beforeAll(async () => {
  town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
  lease = newId()
  await moveIn(
    town.act,
    { household, unit: centre.empty },
    [
      { person: awa, firstName: 'Awa', lastName: 'N’Diaye', email: 'awa@example.org' },
      { person: marius, firstName: 'Marius', lastName: 'N’Diaye', email: 'marius@example.org' },
    ],
    { id: lease, starts: dayAgo(5) },
  )
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['consent', 'month', 'alarm', 'day', 'due', 'reading', 'channel', 'device'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
})

const tenant = (id: string) => actorOf('tenant', centre, { id, households: [household] })
const her = tenant(awa)

const pair = async (more: object = {}): Promise<void> => {
  const outcome = await town.send(actorOf('caretaker'), 'device.pair', newId(), {
    address: { wmbus: '00763217' },
    since: new Date(start - day).toISOString(),
    kind: 'waterMeter',
    unit: centre.empty,
    ...more,
  })
  if (!outcome.ok) throw new Error(outcome.message)
}

/** Twelve days of a meter, sixteen litres each hour from seven to ten in the evening; `silent`: hours in which it says nothing. */
const speak = async (silent: (i: number) => boolean = () => false): Promise<void> => {
  let litres = 5000
  const said = Array.from({ length: 12 * 24 }, (_, i) => {
    const total = litres
    litres += isAwake(start + i * hour) ? 16 : 0
    return {
      _: 'telegram',
      media: 'water',
      id: '00763217',
      total_m3: total / 1000,
      timestamp: new Date(start + i * hour + 120_000).toISOString().replace('.000', ''),
    }
  }).filter((_, i) => !silent(i))
  const taken = await town.knock({
    method: 'POST',
    url: '/api/sensors/wmbus',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    payload: said.map((one) => JSON.stringify(one)).join('\n'),
  })
  if (taken.status !== 202) throw new Error(taken.text)
  await judgeDays(town.database, new Date().toISOString())
}

const isAwake = (at: number): boolean => {
  const ofDay = Math.floor(((at + offsetAt(paris, at)) % day) / hour)
  return ofDay >= 7 && ofDay < 22
}

const useOf = async (actor = her, at?: string): Promise<Queries['dwelling.use']['output']> =>
  (await town.kernel.ask(actor, 'dwelling.use', {}, at)) as Queries['dwelling.use']['output']
const curveOf = (actor = her, more: object = {}) =>
  town.kernel.ask(actor, 'dwelling.curve', { unit: centre.empty, ...more })
const allow = (actor = her) => town.send(actor, 'curve.allow', centre.empty, { purpose: 'hours' })
const end = (actor = her) => town.send(actor, 'curve.end', centre.empty, { purpose: 'hours' })
/** The night goes over it, so many days on; no alarm holds back the days of a home that stood empty. */
const forget = async (days: number): Promise<void> => {
  await town.database.owner.run(sql`delete from sensors.alarm`)
  await forgetOldReadings(town.database.owner, later(days))
}
const readings = async (): Promise<number> =>
  (await town.database.owner.rows(sql`select 1 from sensors.reading`)).length

describe('what a home used', () => {
  test('is told to those who live there since their lease began, and nothing of whoever lived there before', async () => {
    await pair()
    await speak()
    const { meters, since } = await useOf()
    expect(since).toBe(dayAgo(5))
    expect(meters).toHaveLength(1)
    const { metric, days, last, usual, months } = meters[0]!
    expect(metric).toBe('water')
    expect(days[0]!.day).toBe(dayAgo(5))
    expect(last).toMatchObject({ total: 240, known: 24 })
    // Four days are too few to say what is usual.
    expect(usual).toBeNull()
    expect(months.reduce((sum, month) => sum + month.total, 0)).toBe(
      days.reduce((sum, one) => sum + one.total, 0),
    )
  })

  test('is told of a day that lacks hours as of one that is not whole, and nothing is put in their place', async () => {
    await pair()
    await speak((i) => i > 9 * 24 && i < 9 * 24 + 8)
    const lacking = (await useOf()).meters[0]!.days.find(({ known }) => known > 0 && known < 22)
    expect(lacking).toMatchObject({ known: 16, total: 112 })
    expect((await useOf()).meters[0]!.months.reduce((sum, { missing }) => sum + missing, 0)).toBeGreaterThan(
      0,
    )
  })

  test.each([
    'caretaker',
    'technician',
    'agent',
    'manager',
    'operator',
    'letting',
    'hq',
    'firm',
    'visitor',
  ] as const)('is read by no %s, by day or by hour, whatever the home allows', async (role) => {
    await pair()
    await speak()
    await allow()
    for (const query of ['dwelling.use', 'dwelling.curve'])
      expect(
        isRefusal(await town.kernel.ask(actorOf(role), query, { unit: centre.empty })) || role === 'visitor',
      ).toBe(true)
  })

  test('is read by no neighbour, and neither by who came by the link of a request', async () => {
    await pair()
    await speak()
    await allow()
    for (const other of [actorOf('tenant'), actorOf('tenant', roches), { ...her, matter: newId() }]) {
      expect(await town.kernel.ask(other, 'dwelling.use', { unit: centre.empty })).toMatchObject({
        meters: [],
      })
      expect(await curveOf(other)).toMatchObject({ refused: 'no_meter_here' })
    }
    expect(await town.send(actorOf('tenant'), 'curve.end', centre.empty, { purpose: 'hours' })).toMatchObject(
      {
        refused: 'not_yours',
      },
    )
  })
})

describe('hours', () => {
  test('are read once she allows it, by those who live there; all of the lease are told, and any of them ends it', async () => {
    await pair()
    await speak()
    expect(await curveOf()).toMatchObject({ refused: 'curve_not_allowed' })
    await town.database.owner.run(sql`delete from graphile_worker._private_jobs`)
    expect(await allow()).toMatchObject({ ok: true })
    expect(await allow(tenant(marius))).toMatchObject({ refused: 'curve_allowed_already' })
    const { points } = (await curveOf(her, {
      from: dayAgo(3),
      days: 1,
    })) as Queries['dwelling.curve']['output']
    expect(points).toHaveLength(24)
    expect(points.map(({ value }) => value)).toEqual(
      points.map(({ at }) => (isAwake(Date.parse(at)) ? 16 : 0)),
    )
    await workOff(town.kernel, 'notices.tell')
    const told = () =>
      town.database.owner.rows<{ person: string; subject: string }>(
        sql`select m.to_person as person, m.subject from notices.mail m where m.to_person = any (${[awa, marius]}::uuid[]) order by 1`,
      )
    expect((await told()).map(({ person }) => person)).toEqual([awa, marius].toSorted())
    expect((await useOf(tenant(marius))).allowed).toMatchObject([{ purpose: 'hours', byMe: false }])
    expect(await end(tenant(marius))).toMatchObject({ ok: true })
    expect(await end()).toMatchObject({ refused: 'curve_not_allowed' })
    expect(await curveOf()).toMatchObject({ refused: 'curve_not_allowed' })
  })

  test('show nothing from before her lease, however far back she asks', async () => {
    await pair()
    await speak()
    await allow()
    const { points } = (await curveOf(her, {
      from: dayAgo(12),
      days: 16,
    })) as Queries['dwelling.curve']['output']
    const first = points.find(({ value }) => value !== null)!
    expect(first.at >= `${dayAgo(5)}T10:00`).toBe(true)
  })

  test('of no meter are allowed to nobody', async () => {
    expect(await allow()).toMatchObject({ refused: 'no_meter_here' })
  })
})

describe('what was heard', () => {
  test('goes ten days after it was heard; with her yes it stays thirteen months, and none from before her lease', async () => {
    await pair()
    await speak()
    const all = await readings()
    await forgetOldReadings(town.database.owner, later(9))
    expect(await readings()).toBe(all)
    await allow()
    await forget(11)
    const hers = await readings()
    expect(hers).toBeGreaterThan(24 * 4)
    expect(hers).toBeLessThan(24 * 6)
    await forgetOldReadings(town.database.owner, later(390))
    expect(await readings()).toBe(hers)
    await judgeDays(town.database, later(2))
    await forgetOldReadings(town.database.owner, later(410))
    expect(await readings()).toBe(0)
  })

  test('goes at once with what she takes back, but for the last ten days', async () => {
    await pair()
    await speak()
    await allow()
    await town.database.owner.run(
      sql`update sensors.reading set heard = now() - interval '11 days' where value < 6500`,
    )
    const recent = (await town.database.owner.rows(sql`select 1 from sensors.reading where value >= 6500`))
      .length
    await end()
    expect(await readings()).toBe(recent)
  })

  test('goes with her lease: what it allowed holds for nobody who comes next', async () => {
    await pair()
    await speak()
    await allow()
    const over = sql`update people.tenancy set ends = current_date - 1 where id = ${lease}`
    await town.database.owner.run(over)
    try {
      expect(await useOf()).toMatchObject({ meters: [], allowed: [] })
      await judgeDays(town.database, later(2))
      await forget(11)
      expect(await readings()).toBe(0)
      expect(await town.database.owner.rows(sql`select 1 from sensors.consent`)).toEqual([])
    } finally {
      await town.database.owner.run(sql`update people.tenancy set ends = null where id = ${lease}`)
    }
  })

  test('of common parts stays ten years', async () => {
    await pair({ unit: undefined, building: centre.building, kind: 'generalMeter' })
    await speak()
    await judgeDays(town.database, later(2))
    const all = await readings()
    await forgetOldReadings(town.database.owner, later(3600))
    expect(await readings()).toBe(all)
    await forgetOldReadings(town.database.owner, later(3700))
    expect(await readings()).toBe(0)
  })
})

describe('months', () => {
  const kept = () =>
    town.database.owner.rows<{ month: string; total: number; known: number; hours: number }>(
      sql`select m.month::text, m.total::int, m.known, m.hours from sensors.month m order by m.month`,
    )

  test('are summed once, from her days alone, and go three years after her lease', async () => {
    await pair()
    await speak()
    expect(await sumMonths(town.database, new Date().toISOString(), 45)).toBeGreaterThan(0)
    const sums = await kept()
    expect(sums.reduce((sum, { total }) => sum + total, 0)).toBe(
      (await useOf()).meters[0]!.days.reduce((sum, { total }) => sum + total, 0),
    )
    expect(await sumMonths(town.database, new Date().toISOString(), 45)).toBe(0)
    expect(await kept()).toEqual(sums)
    await forgetMonths(town.database.owner, later(5000))
    expect(await kept()).toEqual(sums)
    await town.database.owner.run(sql`update people.tenancy set ends = current_date where id = ${lease}`)
    await forgetMonths(town.database.owner, later(1094))
    expect(await kept()).toEqual(sums)
    await forgetMonths(town.database.owner, later(1097))
    expect(await kept()).toEqual([])
    await town.database.owner.run(sql`update people.tenancy set ends = null where id = ${lease}`)
  })

  test('are summed again for as long as what comes late is taken', async () => {
    await pair()
    await speak()
    await sumMonths(town.database, new Date().toISOString(), 45)
    const litres = async () => (await kept()).reduce((sum, { total }) => sum + total, 0)
    const before = await litres()
    await town.database.owner.run(
      sql`update sensors.day set total = total + 100 where day = (select max(y.day) from sensors.day y)`,
    )
    await sumMonths(town.database, later(120), 45)
    expect(await litres()).toBe(before)
    await sumMonths(town.database, later(120), 150)
    expect(await litres()).toBe(before + 100)
  })

  test('and days go with the last of those who lived there', async () => {
    await pair()
    await speak()
    await sumMonths(town.database, new Date().toISOString(), 45)
    await allow()
    await eraseHers(town.kernel, awa)
    expect((await kept()).length).toBeGreaterThan(0)
    expect(await town.database.owner.rows(sql`select 1 from sensors.consent`)).toEqual([])
    await town.database.owner.run(sql`update people.person set erased_at = now() where id = ${awa}`)
    await eraseHers(town.kernel, marius)
    expect(await kept()).toEqual([])
    const days = await town.database.owner.rows<{ day: string }>(sql`select day::text from sensors.day`)
    expect(days.every((one) => one.day < dayAgo(5))).toBe(true)
  })
})
