import { afterAll, beforeAll, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Metric } from '../../src/sensors/core/meter-units.ts'
import { followAlarms } from '../../src/sensors/server/follow-alarms.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build, moveIn } from '../setup/tell.ts'
import { askOf, hour, inHours } from './leaking-homes.ts'

let town: Landlord
const karim = actorOf('caretaker')
const stairs = derivedId('smoky stairs')
const void4 = derivedId('smoky door 4')

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await build(town.act, centre, {
    units: [
      { id: stairs, ref: 'Y-STAIRS', kind: 'common', part: 'stairs' },
      { id: void4, ref: 'Y-4', storey: 4, door: '4G' },
      { id: derivedId('smoky door 1'), ref: 'Y-1', storey: 1, door: '1G' },
    ],
  })
  await town.database.owner.run(
    sql`insert into people.patch (building, caretaker) values (${centre.building}, ${karim.id}) on conflict do nothing`,
  )
  await moveIn(
    town.act,
    { household: newId(), unit: derivedId('smoky door 1') },
    [{ person: newId(), email: 'awa@example.fr', firstName: 'Awa', lastName: 'N’DIAYE' }],
    { starts: inHours(-24 * 300).slice(0, 10) },
  )
})
afterAll(() => town.close())

const pair = async (serial: string, where: object): Promise<string> => {
  const device = newId()
  const data = { address: { serial }, kind: 'smokeAlarm', since: inHours(-24 * 40), ...where }
  expect(await town.send(karim, 'device.pair', device, data)).toMatchObject({ ok: true })
  return device
}
/** What a smoke alarm says, so many hours ago. */
const says = async (serial: string, metric: Metric, value: number, hoursAgo: number): Promise<void> => {
  const at = Math.floor((Date.now() - hoursAgo * hour) / 1000)
  const address = { kind: 'serial' as const, id: serial }
  const observed = { ok: true as const, address, observations: [{ address, metric, value, at }], unread: [] }
  await town.database.transact((db) =>
    takeObservations(db, [{ way: 'senml', heard: at, text: '', observed }], { lateDays: 45 }),
  )
}
const look = async (now = inHours(0)): Promise<void> => {
  await watchDays(town.database)
  await followAlarms(town.kernel, now)
  await tellTenants(town.kernel, now)
}
type Filed = {
  id: string
  nature: string
  part: string | null
  unit: string | null
  to: string
  words: string
}
const filedOf = (device: string): Promise<Filed[]> =>
  town.database.owner.rows(sql`
    select m.id, m.nature, p.part, m.unit, m.handler as to, w.body as words
    from sensors.alarm a join requests.matter m on m.id = a.request left join estate.place p on p.id = m.unit
    left join requests.message w on w.request = m.id where a.device = ${device} order by m.filed_at`)

test('a smoke alarm on the stairs that was taken down is a request of the caretaker at once, once, with its number', async () => {
  const device = await pair('n° 102372', { unit: stairs })
  await says('102372', 'removed', 1, 3)
  await look()
  await look()
  const [filed, ...more] = await filedOf(device)
  expect(more).toEqual([])
  expect(filed).toMatchObject({ nature: 'fire.equipment', part: 'stairs', unit: stairs, to: 'caretaker' })
  expect(filed!.words).toContain('n’est plus à sa place')
  expect(filed!.words).toContain('102372')
  const { alarm } = await askOf(town, actorOf('agent'), 'alarm.ofRequest', { request: filed!.id })
  expect(alarm).toMatchObject({ kind: 'smoke', way: null, isOpen: true })
})

test('so is one of the building that says that it is out of order, and one in a home that is let to nobody', async () => {
  await town.database.owner.run(sql`delete from people.patch where building = ${centre.building}`)
  const [hall, home] = [
    await pair('HALL7', { building: centre.building }),
    await pair('VIDE4', { unit: void4 }),
  ]
  await says('HALL7', 'fault', 1, 3)
  await says('VIDE4', 'battery', 2200, 3)
  await look()
  const [broken] = await filedOf(hall)
  expect(broken).toMatchObject({ nature: 'fire.equipment', unit: null, to: null })
  expect(broken!.words).toContain('se dit en panne')
  const [empty] = await filedOf(home)
  expect(empty).toMatchObject({ nature: 'power.smoke_alarm', unit: void4 })
  expect(empty!.words).toContain('pile')
})

test('whoever comes to live under it hears of it as well, and one that was changed is judged by the new one', async () => {
  const [device] = await town.database.owner.rows<{ id: string }>(
    sql`select d.id from sensors.device d where d.address = 'VIDE4'`,
  )
  const tenant = newId()
  await moveIn(
    town.act,
    { household: newId(), unit: void4 },
    [{ person: tenant, email: 'fatou@example.fr', firstName: 'Fatou', lastName: 'Ba-N’Diaye' }],
    { starts: inHours(0).slice(0, 10) },
  )
  await look()
  const told = () =>
    town.database.owner.rows(sql`
      select t.person, t.over_at is not null as over from sensors.telling t join sensors.alarm a on a.id = t.alarm where a.device = ${device!.id}`)
  expect(await told()).toEqual([{ person: tenant, over: false }])
  const data = { device: newId(), address: { serial: 'NEUF4' } }
  expect(await town.send(karim, 'device.replace', device!.id, data)).toMatchObject({ ok: true })
  await says('NEUF4', 'removed', 0, -0.01)
  await look()
  const [alarm] = await town.database.owner.rows(
    sql`select a.closed_on is null as open from sensors.alarm a where a.device = ${device!.id} and a.kind = 'smoke'`,
  )
  expect(alarm).toEqual({ open: false })
})
