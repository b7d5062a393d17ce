import { afterAll, beforeAll, expect, test } from 'vitest'
import { offsetAt, paris } from '../../src/kernel/core/zone.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { monthsFrom } from '../../src/sensors/core/notes/note-days.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { dripsOfLease } from '../../src/sensors/server/notes/lease-months.ts'
import { sendNotes } from '../../src/sensors/server/notes/send-notes.ts'
import { sumMonths } from '../../src/sensors/server/use/sum-months.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
const [hour, day] = [3_600_000, 86_400_000]
const today = daysFromToday()
const first = `${today(-2).slice(0, 7)}-01`
const fifth = `${monthsFrom(first, 1).slice(0, 8)}05T08:00:00.000Z`
const nights = 24
const start = Math.floor(Date.now() / day) * day - nights * day + 11 * hour

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
  await town.act(
    'device.pair',
    newId(),
    {
      address: { wmbus: '00763219' },
      since: new Date(start - day).toISOString(),
      kind: 'hotWaterMeter',
      unit: centre.unit,
    },
    actorOf('caretaker'),
  )
})
afterAll(() => town.close())

/** A home whose tap lets a litre an hour by from midnight to six, and nothing in most hours of the day. */
const speak = async (): Promise<void> => {
  let litres = 5000
  const said = Array.from({ length: (nights - 1) * 24 }, (_, i) => {
    const at = start + i * hour
    const ofDay = Math.floor(((at + offsetAt(paris, at)) % day) / hour)
    if (ofDay < 6) litres += 1
    if (ofDay === 8 || ofDay === 20) litres += 30
    const timestamp = new Date(at + 120_000).toISOString().replace('.000', '')
    return { _: 'telegram', media: 'warm water', id: '00763219', total_m3: litres / 1000, timestamp }
  })
  await town.knock({
    method: 'POST',
    url: '/api/sensors/wmbus',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    payload: said.map((one) => JSON.stringify(one)).join('\n'),
  })
  const now = new Date().toISOString()
  await judgeDays(town.database, now)
  await sumMonths(town.database, now, 45)
}

const noted = () =>
  town.database.owner.rows<{ id: string; drips: { metric: string; since: string }[] | null }>(
    sql`select n.id, n.content -> 'drips' as drips from sensors.note n`,
  )

test('a drip asks nothing of anybody, and is said in the note of the month with the night since which it runs', async () => {
  await speak()
  expect(
    await town.database.owner.rows(
      sql`select a.kind, a.request from sensors.alarm a where a.unit = ${centre.unit}`,
    ),
  ).toEqual([{ kind: 'drip', request: null }])
  expect(await town.send(actorOf('agent'), 'note.plan', centre.building, { monthly: true })).toMatchObject({
    ok: true,
  })
  expect(await sendNotes(town.kernel, fifth)).toBe(1)
  const [note] = await noted()
  expect(note!.drips).toEqual([{ metric: 'hot_water', since: expect.any(String) }])
  expect(Math.abs(Date.parse(note!.drips![0]!.since) - start)).toBeLessThanOrEqual(2 * day)
  const paper = await town.knock({
    method: 'GET',
    url: `/api/sensors/notes/${note!.id}.pdf`,
    headers: { cookie: await town.signIn(centre.tenant) },
  })
  expect(paper.status).toBe(200)
})

test('who moved in since is told of the nights that she has lived there alone; what people said was none is none', async () => {
  const lease = await town.database.owner.row<{ id: string }>(
    sql`update people.lease set starts = ${today(-5)}::date where unit = ${centre.unit} and ends is null returning id`,
  )
  const drips = () => dripsOfLease(town.database.owner, lease!.id, today(-1))
  expect(await drips()).toEqual([{ metric: 'hot_water', since: today(-5) }])
  expect(await dripsOfLease(town.database.owner, lease!.id, today(-22))).toEqual([])
  await town.database.owner.run(sql`update sensors.alarm set outcome = 'false' where kind = 'drip'`)
  expect(await drips()).toEqual([])
})
