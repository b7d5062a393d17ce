import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { ToldFact } from '../../src/kernel/core/mails.ts'
import type { AlarmRow } from '../../src/sensors/core/contract.ts'
import type { DeviceKind } from '../../src/sensors/core/device-kinds.ts'
import type { Metric } from '../../src/sensors/core/meter-units.ts'
import { burstMails } from '../../src/sensors/server/burst-mails.ts'
import { followAlarms } from '../../src/sensors/server/follow-alarms.ts'
import { judgeSilence } from '../../src/sensors/server/silent-devices.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'

const luc = actorOf('technician')
const hour = 3600
/** Noon in Paris of a Monday in January. */
const noon = Date.parse('2026-01-12T11:00:00Z') / 1000
const tower = derivedId('building', 'tower')
const stairs = derivedId('entrance', 'tower')
/** Four storeys of two doors: the riser of the left ones, and that of the right ones. */
const door = (storey: number, side: 'G' | 'D') => derivedId('tower', storey, side)

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await build(
    town.act,
    { ...centre, building: tower, entrance: stairs },
    {
      name: 'Tour N’Diaye',
      units: [
        { id: derivedId('tower stairs'), ref: 'T-STAIRS', kind: 'common', part: 'stairs' },
        ...[1, 2, 3, 4].flatMap((storey) =>
          (['D', 'G'] as const).map((side) => ({
            id: door(storey, side),
            ref: `T-${storey}${side}`,
            storey,
            door: `${storey}${side}`,
          })),
        ),
      ],
    },
  )
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const table of ['alarm', 'verdict', 'day', 'due', 'reading', 'channel', 'device'])
    await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
  await town.database.owner.run(
    sql`update requests.request set closed_at = now(), status = 'closed' where closed_at is null`,
  )
})

const pair = async (serial: string, kind: DeviceKind, more: object = {}): Promise<void> => {
  const data = { address: { serial }, kind, building: tower, since: '2025-12-01T00:00:00Z', ...more }
  const outcome = await town.send(luc, 'device.pair', newId(), data)
  if (!outcome.ok) throw new Error(outcome.message)
}

/** One value each `step` seconds from an instant on, heard as it is said. */
const hear = (serial: string, metric: Metric, from: number, step: number, values: readonly number[]) =>
  values.map((value, i) => {
    const at = from + i * step
    const address = { kind: 'serial' as const, id: serial }
    return {
      way: 'senml',
      heard: at + 5,
      text: '',
      observed: { ok: true as const, address, observations: [{ address, metric, value, at }], unread: [] },
    }
  })
type Heard = ReturnType<typeof hear>
const take = (...said: Heard[]) =>
  town.database.transact((db) => takeObservations(db, said.flat(), { lateDays: 45 }))
const many = (value: number, times: number) => Array.from({ length: times }, () => value)
const isoAt = (seconds: number) => new Date(seconds * 1000).toISOString()
const follow = (at: number) => followAlarms(town.kernel, isoAt(at))

const alarms = async (): Promise<AlarmRow[]> =>
  (
    (await town.kernel.ask(luc, 'alarm.list', { building: tower, since: '2025-01-01' })) as {
      rows: AlarmRow[]
    }
  ).rows
const told = async () =>
  (await alarms())
    .map(({ kind, unit, spells }) => ({ kind, unit, spells }))
    .sort((a, b) => `${a.kind}${a.unit}`.localeCompare(`${b.kind}${b.unit}`))

type Filed = {
  id: string
  kind: string
  nature: string
  channel: string
  urgency: string
  unit: string | null
  entrance: string | null
  outage: string | null
  status: string
  contested: number
}
const matters = (): Promise<Filed[]> =>
  town.database.owner.rows(sql`
    select m.id, m.kind, m.nature, m.urgency, m.unit, m.entrance, m.outage, m.status, m.contested, f.data ->> 'channel' as channel
    from requests.matter m join kernel.fact f on f.subject = m.id and f.type = 'request.filed'
    where m.building = ${tower} and m.closed_at is null order by m.filed_at, m.id`)

describe('cold homes of one riser', () => {
  const probes = [1, 2, 3, 4].map((storey) => `GAUCHE${storey}`)
  const pairAll = async () => {
    for (const storey of [1, 2, 3, 4]) await pair(`GAUCHE${storey}`, 'roomProbe', { unit: door(storey, 'G') })
    await pair('DROITE1', 'roomProbe', { unit: door(1, 'D') })
    await pair('DROITE2', 'roomProbe', { unit: door(2, 'D') })
  }
  const warm = () => [
    hear('DROITE1', 'temperature', noon, hour, many(2010, 72)),
    hear('DROITE2', 'temperature', noon, hour, many(1990, 72)),
  ]

  test('are two requests, then one incident at the third, which the fourth joins', async () => {
    await pairAll()
    await take(
      ...warm(),
      ...probes.slice(0, 2).map((one) => hear(one, 'temperature', noon, hour, many(1650, 30))),
    )
    await watchDays(town.database)
    await follow(noon + 30 * hour)
    expect(await matters()).toMatchObject([
      { kind: 'single', nature: 'heating.weak', channel: 'sensor' },
      { kind: 'single', nature: 'heating.weak', channel: 'sensor' },
    ])
    await take(hear(probes[2]!, 'temperature', noon, hour, many(1700, 34)))
    await watchDays(town.database)
    await follow(noon + 34 * hour)
    await follow(noon + 34 * hour)
    const gathered = await matters()
    const incident = gathered.find(({ kind }) => kind === 'outage')
    expect(incident).toMatchObject({ nature: 'heating.building', entrance: stairs })
    expect(gathered.filter(({ kind }) => kind === 'single').map(({ outage }) => outage)).toEqual([
      incident?.id,
      incident?.id,
    ])
    await take(hear(probes[3]!, 'temperature', noon, hour, many(1700, 40)))
    await watchDays(town.database)
    await follow(noon + 40 * hour)
    expect(await matters()).toHaveLength(gathered.length)
    const requests = await town.database.owner.rows<{ request: string }>(
      sql`select distinct request from sensors.alarm where unit = any (${[door(3, 'G'), door(4, 'G')]}::uuid[])`,
    )
    expect(requests).toEqual([{ request: incident?.id }])
  })

  test('are no alarm of theirs where the whole house is cold', async () => {
    await pairAll()
    await take(
      ...[...probes, 'DROITE1', 'DROITE2'].map((one) => hear(one, 'temperature', noon, hour, many(1600, 60))),
    )
    await watchDays(town.database)
    expect(await alarms()).toEqual([])
  })

  test('are the same alarms in any order, and judged by the day or soon', async () => {
    await pairAll()
    const said = [
      ...warm(),
      ...probes.map((one, i) =>
        hear(one, 'temperature', noon, hour, [...many(1650, 30 + i), ...many(1950, 40 - i)]),
      ),
    ].flat()
    await take(said)
    await watchDays(town.database)
    const inOrder = await told()
    expect(inOrder).toHaveLength(4)
    expect(inOrder[0]).toMatchObject({ kind: 'cold', spells: [{ from: '2026-01-13', to: '2026-01-13' }] })
    for (const table of ['alarm', 'verdict', 'day', 'due', 'reading'])
      await town.database.owner.run(sql`delete from ${sql.raw(`sensors.${table}`)}`)
    const shuffled = said
      .map((one, i) => ({ one, place: (i * 61) % said.length }))
      .sort((a, b) => a.place - b.place)
    for (let i = 0; i < shuffled.length; i += 100) {
      await take(shuffled.slice(i, i + 100).map(({ one }) => one))
      await (i % 200 ? judgeDays(town.database, isoAt(noon + 90 * hour)) : watchDays(town.database))
    }
    expect(await told()).toEqual(inOrder)
  })

  test('of whom the house hears five days later are an alarm, and nobody is told', async () => {
    await pairAll()
    await take(...warm(), ...probes.map((one) => hear(one, 'temperature', noon, hour, many(1650, 30))))
    await watchDays(town.database)
    await follow(noon + 8 * 24 * hour)
    expect(await alarms()).toHaveLength(4)
    expect(await matters()).toEqual([])
  })
})

test('a boiler that falls cold is one incident in the hour, once', async () => {
  await pair('CHAUD01', 'boilerProbe')
  const quarter = 900
  await take(
    hear('CHAUD01', 'supply_temperature', noon - 4 * 24 * hour, quarter, [
      ...many(6000, 4 * 96),
      ...many(4200, 6),
    ]),
  )
  await watchDays(town.database)
  await follow(noon + 2 * hour)
  await follow(noon + 2 * hour)
  expect(await matters()).toMatchObject([{ kind: 'outage', nature: 'heating.building', channel: 'sensor' }])
  await take(hear('CHAUD01', 'supply_temperature', noon + 6 * quarter, quarter, many(6000, 3)))
  await watchDays(town.database)
  expect(await alarms()).toMatchObject([
    { kind: 'boiler', unit: null, spells: [{ from: '2026-01-12', to: '2026-01-12' }] },
  ])
})

test('what stands in a room of the plan that is for all is of the building: its boiler is watched, its tap is no empty home', async () => {
  const room = { unit: derivedId('tower stairs') }
  await pair('CHAUD02', 'boilerProbe', room)
  await pair('CPT099', 'waterMeter', room)
  const quarter = 900
  const litres = [...many(1000, 15), 1000, 1180, 1400, 1640]
  await take(
    hear('CPT099', 'water', noon, hour, litres),
    hear('CHAUD02', 'supply_temperature', noon - 4 * 24 * hour, quarter, [
      ...many(6000, 4 * 96),
      ...many(4200, 6),
    ]),
  )
  await watchDays(town.database)
  await follow(noon + 19 * hour)
  expect((await alarms()).map(({ kind }) => kind)).toEqual(['boiler'])
  const [incident, ...more] = await matters()
  expect(more).toEqual([])
  expect(incident).toMatchObject({ kind: 'outage', nature: 'heating.building', unit: room.unit })
  const [said] = await town.database.owner.rows(
    sql`select w.body from requests.message w where w.request = ${incident!.id}`,
  )
  expect(said).toMatchObject({ body: expect.stringContaining('chaufferie') })
})

test('a lift of which the contact says that it is out joins what people have told already', async () => {
  await pair('ASC001', 'liftProbe')
  const told = await town.send(luc, 'request.file', newId(), {
    nature: 'lift.stopped',
    channel: 'phone',
    building: tower,
    part: 'lift',
    outage: true,
  })
  expect(told.ok).toBe(true)
  const [incident] = await matters()
  await take(hear('ASC001', 'open', noon, hour, [0, 1]))
  await watchDays(town.database)
  await follow(noon + 2 * hour)
  expect(await matters()).toHaveLength(1)
  expect(await town.database.owner.rows(sql`select kind, request from sensors.alarm`)).toEqual([
    { kind: 'lift', request: incident?.id },
  ])
})

test('water that runs at four in the morning is filed at once, as urgent, in the dwelling', async () => {
  await pair('CPT077', 'waterMeter', { unit: door(3, 'D') })
  const litres = [...many(1000, 15), 1000, 1180, 1400, 1640]
  await take(hear('CPT077', 'water', noon, hour, litres))
  await watchDays(town.database)
  await follow(noon + 19 * hour)
  expect(await matters()).toMatchObject([
    { kind: 'single', nature: 'plumbing.pipe_leak', urgency: 'U1', unit: door(3, 'D'), channel: 'sensor' },
  ])
  const fact = await town.database.owner.row<ToldFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, app.iso(f.at) as at, f.data, f.audience from kernel.fact f
    where f.type = 'request.filed' and f.subject = ${(await matters())[0]!.id}`)
  expect(await burstMails.stands(town.database.owner, fact!, isoAt(noon + 19 * hour))).toMatchObject({
    waits: true,
    door: '3D',
    stairs: expect.stringMatching(/./),
  })
})

test('water that runs on for a whole day after its request was closed takes it up again, once', async () => {
  await pair('CPT078', 'waterMeter', { unit: door(4, 'D') })
  const litres = [...many(1000, 13), ...Array.from({ length: 38 }, (_, i) => 1200 + 200 * i)]
  await take(hear('CPT078', 'water', noon, hour, litres.slice(0, 20)))
  await watchDays(town.database)
  await follow(noon + 20 * hour)
  const [matter] = await matters()
  const close = { reason: 'nothing_found', words: 'Rien vu.' }
  const at = isoAt(noon + 21 * hour)
  await town.kernel.send(
    luc,
    { id: newId(), type: 'request.close', subject: matter!.id, data: close, at },
    at,
  )
  await take(hear('CPT078', 'water', noon, hour, litres))
  await watchDays(town.database)
  await follow(noon + 47 * hour)
  expect(await matters()).toEqual([])
  await follow(noon + 50 * hour)
  await follow(noon + 50 * hour)
  expect(await matters()).toMatchObject([{ id: matter!.id, status: 'contested', contested: 1 }])
})

const close = async (
  id: string,
  at: number,
  how: object = { reason: 'nothing_found', words: 'Rien vu.' },
) => {
  const when = isoAt(at)
  const act = { id: newId(), type: 'request.close', subject: id, data: how, at: when }
  expect(await town.kernel.send(luc, act, when)).toMatchObject({ ok: true })
}
const saidAgain = (id: string) =>
  town.database.owner.rows<{ by: string }>(
    sql`select f.data ->> 'by' as by from kernel.fact f where f.subject = ${id} and f.type = 'request.contested'`,
  )

test('a lift that stops again five days after its incident was closed takes it up at once, once, and once more each time', async () => {
  await pair('ASC002', 'liftProbe')
  await take(hear('ASC002', 'open', noon, hour, [1]))
  await watchDays(town.database)
  await follow(noon + hour)
  const [incident] = await matters()
  expect(incident).toMatchObject({ kind: 'outage', nature: 'lift.stopped' })
  await take(hear('ASC002', 'open', noon + 3 * hour, hour, [0]))
  await close(incident!.id, noon + 4 * hour)
  const later = noon + 5 * 24 * hour
  await take(hear('ASC002', 'open', later, hour, [1]))
  await watchDays(town.database)
  await follow(later + hour)
  await follow(later + 2 * hour)
  expect(await matters()).toMatchObject([{ id: incident!.id, status: 'contested', contested: 1 }])
  expect(await saidAgain(incident!.id)).toEqual([{ by: 'alarm.filed' }])
})

test('a lift that goes and stops again in the hours after its incident was closed takes it up; one that never went is given its day', async () => {
  await pair('ASC004', 'liftProbe')
  await take(hear('ASC004', 'open', noon - hour, hour, [0, 1]))
  await watchDays(town.database)
  await follow(noon + hour)
  const [incident] = await matters()
  await close(incident!.id, noon + 2 * hour)
  await take(hear('ASC004', 'open', noon + 3 * hour, hour, [1]))
  await watchDays(town.database)
  await follow(noon + 3.5 * hour)
  expect(await matters()).toEqual([])
  await take(hear('ASC004', 'open', noon + 4 * hour, hour, [0, 0, 1]))
  await watchDays(town.database)
  await follow(noon + 7 * hour)
  await follow(noon + 7 * hour)
  expect(await matters()).toMatchObject([{ id: incident!.id, status: 'contested', contested: 1 }])
})

test('a lift that stops, goes and stops again within a quarter of an hour has stopped, in whatever order that is heard', async () => {
  const [quarter, minutes] = [noon + 900, [1, 5, 9]]
  for (const [i, order] of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ].entries()) {
    await pair(`ASC1${i}`, 'liftProbe')
    for (const n of order)
      await take(hear(`ASC1${i}`, 'open', quarter + minutes[n]! * 60, hour, [n === 1 ? 0 : 1]))
  }
  await watchDays(town.database)
  expect((await alarms()).map(({ spells }) => spells)).toEqual([0, 1, 2].map(() => [{ from: '2026-01-12' }]))
})

test('a fan that is said to be well while it stands still is taken up again a whole day later; one that turns is not', async () => {
  const quarter = 900
  const turning = (serial: string, after: readonly number[]) =>
    hear(serial, 'current', noon - 4 * 24 * hour, quarter, [...many(900, 4 * 96), ...after])
  await pair('VMC01', 'ventilationProbe')
  await pair('VMC02', 'ventilationProbe')
  await take(turning('VMC01', many(20, 6)), turning('VMC02', many(20, 6)))
  await watchDays(town.database)
  await follow(noon + 2 * hour)
  const filed = await matters()
  expect(filed).toHaveLength(2)
  for (const { id } of filed) await close(id, noon + 3 * hour)
  await take(turning('VMC01', many(20, 3 * 96)), turning('VMC02', [...many(20, 6), ...many(900, 3 * 96)]))
  await watchDays(town.database)
  await follow(noon + 47 * hour)
  expect(await matters()).toEqual([])
  await follow(noon + 49 * hour)
  await follow(noon + 49 * hour)
  expect(await matters()).toMatchObject([
    { nature: 'ventilation.stopped', status: 'contested', contested: 1 },
  ])
})

test('what somebody says is no breakdown stays closed', async () => {
  await pair('ASC003', 'liftProbe')
  await take(hear('ASC003', 'open', noon, hour, many(1, 3)))
  await watchDays(town.database)
  await follow(noon + 2 * hour)
  const [incident] = await matters()
  await close(incident!.id, noon + 3 * hour)
  const alarm = await town.database.owner.row<{ id: string }>(
    sql`select a.id from sensors.alarm a where a.request = ${incident!.id}`,
  )
  const at = isoAt(noon + 4 * hour)
  const act = { id: newId(), type: 'alarm.outcome', subject: alarm!.id, data: { outcome: 'false' }, at }
  expect(await town.kernel.send(luc, act, at)).toMatchObject({ ok: true })
  await take(hear('ASC003', 'open', noon, hour, many(1, 50)))
  await watchDays(town.database)
  await follow(noon + 49 * hour)
  expect(await matters()).toEqual([])
})

test('a damp wall is an alarm after seven days, by the probe outside: filed with what to look at in the building first', async () => {
  await pair('SONDE12', 'roomProbe', { unit: door(2, 'G') })
  await pair('EXT001', 'outsideProbe')
  const days = 9 * 24
  await take(
    hear('SONDE12', 'temperature', noon, hour, many(2000, days)),
    hear('SONDE12', 'humidity', noon, hour, many(6000, days)),
  )
  await watchDays(town.database)
  expect(await alarms()).toEqual([])
  await take(hear('EXT001', 'temperature', noon, hour, many(0, days)))
  await judgeDays(town.database, isoAt(noon + days * hour))
  expect(await alarms()).toMatchObject([
    { kind: 'mould', unit: door(2, 'G'), spells: [{ from: '2026-01-18' }] },
  ])
  await follow(noon + (days - 24) * hour)
  expect(await matters()).toMatchObject([{ kind: 'single', nature: 'damp.mould', unit: door(2, 'G') }])
})

test('a building that loses water is an alarm of its general meter; no warmth of a home is taken for a leak', async () => {
  const homes = [1, 2, 3, 4].flatMap((storey) => [door(storey, 'G'), door(storey, 'D')])
  await pair('GEN001', 'generalMeter')
  for (const [i, unit] of homes.entries()) await pair(`EAU00${i}`, 'waterMeter', { unit })
  await pair('SONDE13', 'roomProbe', { unit: homes[0] })
  const days = 9 * 24 + 1
  const rising = (litres: number) =>
    Array.from({ length: days }, (_, i) =>
      i % 24 < 12 ? (Math.floor(i / 24) * 12 + (i % 24)) * litres : (Math.floor(i / 24) + 1) * 12 * litres,
    )
  await take(
    hear('GEN001', 'water', noon, hour, rising(8 * 10 * 1.25)),
    ...homes.map((_, i) => hear(`EAU00${i}`, 'water', noon, hour, rising(10))),
    hear('SONDE13', 'temperature', noon, hour, many(2050, days)),
  )
  await judgeDays(town.database, isoAt(noon + (days + 48) * hour))
  expect(await alarms()).toMatchObject([
    { kind: 'leak.building', unit: null, spells: [{ from: '2026-01-18' }] },
  ])
  await follow(noon + (days - 24) * hour)
  expect(await matters()).toMatchObject([{ kind: 'single', nature: 'plumbing.common_leak', unit: null }])
})

describe('silence', () => {
  const speak = (serials: readonly string[], at: number, gateway?: string) =>
    take(
      serials
        .flatMap((serial) => hear(serial, 'temperature', at, hour, [2000]))
        .map((one) => ({ ...one, observed: { ...one.observed, ...(gateway ? { gateway } : {}) } })),
    )
  const silent = async () => (await alarms()).map(({ kind, unit, spells }) => ({ kind, unit, spells }))

  test('of one device is its own alarm until it is heard; of a gateway it is one', async () => {
    const serials = [1, 2, 3, 4].map((storey) => `SONDE${storey}`)
    for (const [i, serial] of serials.entries()) await pair(serial, 'roomProbe', { unit: door(i + 1, 'G') })
    await speak(serials, noon, 'toit')
    await speak(serials.slice(1), noon + 96 * hour, 'toit')
    await judgeSilence(town.database, isoAt(noon + 97 * hour))
    expect(await silent()).toEqual([{ kind: 'silent', unit: door(1, 'G'), spells: [{ from: '2026-01-15' }] }])
    await judgeSilence(town.database, isoAt(noon + 180 * hour))
    expect((await silent()).filter(({ spells }) => !spells.at(-1)?.to)).toEqual([
      { kind: 'silent', unit: null, spells: [{ from: '2026-01-19' }] },
    ])
    await speak(serials, noon + 181 * hour, 'toit')
    await judgeSilence(town.database, isoAt(noon + 182 * hour))
    expect((await silent()).filter(({ spells }) => !spells.at(-1)?.to)).toEqual([])
  })
})
