import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { followAlarms } from '../../src/sensors/server/follow-alarms.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { workOff } from '../setup/work-off.ts'

const hour = 3600
/** Noon, by the sun of Greenwich, of a day whose night is over and not two days old. */
const noon = Date.parse(`${daysFromToday()(-2)}T11:00:00Z`) / 1000
const litres = [...Array<number>(15).fill(1000), 1000, 1180, 1400, 1640]

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2 })
})
afterAll(() => town.close())

test('whoever lives where water runs hard at night hears of it at once, and what to shut', async () => {
  await town.act(
    'device.pair',
    newId(),
    {
      address: { serial: 'CPT079' },
      since: new Date((noon - 86_400) * 1000).toISOString(),
      kind: 'waterMeter',
      unit: centre.unit,
    },
    actorOf('caretaker'),
  )
  const address = { kind: 'serial' as const, id: 'CPT079' }
  const messages = litres.map((value, i) => {
    const at = noon + i * hour
    const observations = [{ address, metric: 'water' as const, value, at }]
    return {
      way: 'senml',
      heard: at + 5,
      text: '',
      observed: { ok: true as const, address, observations, unread: [] },
    }
  })
  await town.database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
  const now = new Date().toISOString()
  await judgeDays(town.database, now)
  await watchDays(town.database)
  for (let i = 0; i < 2; i++) await followAlarms(town.kernel, now)
  await workOff(town.kernel, 'notices.tell')
  const told = await town.database.owner.rows<{ body: string }>(sql`
    select m.body from notices.mail m where m.template = 'filedBySensor' and m.to_person = ${centre.tenant}`)
  expect(told).toHaveLength(1)
  expect(told[0]!.body).toContain('fermez l’arrivée d’eau')
})
