import { afterAll, beforeAll, expect, test } from 'vitest'
import { offsetAt, paris } from '../../src/kernel/core/zone.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { monthsFrom } from '../../src/sensors/core/notes/note-days.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { sendNotes } from '../../src/sensors/server/notes/send-notes.ts'
import { sumMonths } from '../../src/sensors/server/use/sum-months.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { workOff } from '../setup/work-off.ts'

const token = 'a long secret of this house'
const hour = 3_600_000
const day = 24 * hour
const today = daysFromToday()
/** The month that Madame Le Goff’s meters told of, and the fifth of the next one. */
const first = `${today(-2).slice(0, 7)}-01`
const fifth = `${monthsFrom(first, 1).slice(0, 8)}05T08:00:00.000Z`
const start = Math.floor(Date.now() / day) * day - 12 * day + 11 * hour

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2, set: { sensorDoorToken: token } })
  for (const [kind, address] of [
    ['hotWaterMeter', '00763217'],
    ['heatMeter', '00763218'],
  ])
    await town.act(
      'device.pair',
      newId(),
      {
        address: { wmbus: address },
        since: new Date(start - day).toISOString(),
        kind,
        unit: centre.unit,
      },
      actorOf('caretaker'),
    )
  await speak()
})
afterAll(() => town.close())

const speak = async (): Promise<void> => {
  let [litres, watts] = [5000, 100_000]
  const said = Array.from({ length: 12 * 24 }, (_, i) => {
    const at = start + i * hour
    const timestamp = new Date(at + 120_000).toISOString().replace('.000', '')
    const ofDay = Math.floor(((at + offsetAt(paris, at)) % day) / hour)
    const told = [
      { _: 'telegram', media: 'warm water', id: '00763217', total_m3: litres / 1000, timestamp },
      { _: 'telegram', media: 'heat', id: '00763218', total_kwh: watts / 1000, timestamp },
    ]
    if (ofDay >= 7 && ofDay < 22) litres += 4
    watts += 1000
    return told
  }).flat()
  await town.knock({
    method: 'POST',
    url: '/api/sensors/wmbus',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    payload: said.map((one) => JSON.stringify(one)).join('\n'),
  })
  await judgeDays(town.database, new Date().toISOString())
  await sumMonths(town.database, new Date().toISOString(), 45)
}

const plan = (monthly: boolean, actor = actorOf('agent'), building = centre.building) =>
  town.send(actor, 'note.plan', building, { monthly })
const notes = () =>
  town.database.owner.rows<{ id: string; kind: string; content: Record<string, never> }>(
    sql`select n.id, n.kind, n.content from sensors.note n order by n.kind`,
  )
const mails = () =>
  town.database.owner.rows<{ template: string; body: string }>(
    sql`select m.template, m.body from notices.mail m where m.template in ('monthlyNote', 'yearlyNote')`,
  )
const preview = async () =>
  (await town.kernel.ask(
    actorOf('agent'),
    'note.preview',
    { building: centre.building },
    fifth,
  )) as Queries['note.preview']['output']

test('notes leave where the agency let them, once a lease and month, however often, and by two runs at once', async () => {
  expect(await sendNotes(town.kernel, fifth)).toBe(0)
  expect(await plan(true)).toMatchObject({ ok: true })
  expect(await plan(true)).toMatchObject({ refused: 'notes_so_already' })
  expect(await sendNotes(town.kernel, fifth.replace('-05T', '-03T'))).toBe(0)
  await Promise.all([1, 2].map(() => sendNotes(town.kernel, fifth)))
  expect(await notes()).toHaveLength(1)
  expect(await sendNotes(town.kernel, fifth)).toBe(0)
  await workOff(town.kernel, 'notices.tell')
  const told = await mails()
  expect(told).toHaveLength(1)
  expect(told[0]!.body).toContain('kWh')
  expect(told[0]!.body).toMatch(/Depuis le 1er janvier/)
})

test('what a note says are the known days of its month, and what they lack', async () => {
  const [note] = await notes()
  const sums = await town.database.owner.rows<{ metric: string; total: number }>(sql`
    select m.metric, m.total::int from sensors.month m where m.month = ${first}::date order by m.metric`)
  const { meters } = note!.content as unknown as {
    meters: { metric: string; month: { total: number; days: number; missing: number } }[]
  }
  expect(meters.map(({ metric }) => metric)).toEqual(['hot_water', 'heat'])
  for (const { metric, month } of meters) {
    expect(month.total).toBe(sums.find((sum) => sum.metric === metric)!.total)
    expect(month.missing).toBeLessThanOrEqual(month.days)
  }
})

test('the office sees who gets one, and no quantity; another agency and head office see nothing', async () => {
  const { homes } = await preview()
  expect(homes).toMatchObject([{ unit: centre.unit, metrics: ['hot_water', 'heat'], state: 'left' }])
  expect(homes[0]!.stairs).toBeTruthy()
  await town.database.owner.run(
    sql`update people.person set told_by = 'sms' where email = 'anne.legoff@example.org'`,
  )
  expect((await preview()).homes.map(({ way }) => way)).toEqual(['mail'])
  await town.database.owner.run(
    sql`update people.person set told_by = 'paper' where email = 'anne.legoff@example.org'`,
  )
  expect((await preview()).homes.map(({ way }) => way)).toEqual(['paper'])
  const text = JSON.stringify(homes)
  for (const { total } of await town.database.owner.rows<{ total: string }>(
    sql`select total::text from sensors.month`,
  ))
    expect(text).not.toContain(total)
  const ask = (role: 'agent' | 'hq' | 'caretaker' | 'technician', at = centre) =>
    town.kernel.ask(actorOf(role, at), 'note.preview', { building: centre.building })
  expect(await ask('agent', roches)).toMatchObject({ refused: 'unknown_place' })
  for (const role of ['hq', 'caretaker', 'technician'] as const)
    expect(await ask(role)).toMatchObject({ refused: 'not_yours' })
  expect(await plan(false, actorOf('agent', roches))).toMatchObject({ refused: 'not_yours' })
  expect(await plan(true, actorOf('agent', roches), roches.building)).toMatchObject({
    refused: 'no_notes_here',
  })
})

test('a year’s note leaves a month before charges are regularised, with prices, and no average of fewer than five homes', async () => {
  const last = today(-2) < monthsFrom(first, 1) ? dayBefore(monthsFrom(first, 1)) : today(-2)
  const year = {
    first,
    last,
    regularisedOn: monthsFrom(last, 3),
    prices: { hot_water: 850, heat: 12.34 },
    commonShare: 30,
  }
  const tell = (data: object, actor = actorOf('manager')) =>
    town.send(actor, 'note.planYear', centre.building, { ...year, ...data })
  expect(await tell({ last: today(-1000) })).toMatchObject({ refused: 'bad_charge_year' })
  expect(await tell({ regularisedOn: today(20), first: '2020-01-01', last: '2020-12-31' })).toMatchObject({
    refused: 'note_day_past',
  })
  expect(await tell({}, actorOf('technician'))).toMatchObject({ refused: 'not_yours' })
  expect(await tell({})).toMatchObject({ ok: true })
  expect(await sendNotes(town.kernel, `${monthsFrom(last, 1)}T08:00:00.000Z`)).toBe(0)
  const due = `${monthsFrom(year.regularisedOn, -1)}T08:00:00.000Z`
  expect(await sendNotes(town.kernel, due)).toBe(1)
  expect(await sendNotes(town.kernel, due)).toBe(0)
  const note = (await notes()).find(({ kind }) => kind === 'yearly')!
  expect(note.content).toMatchObject({
    commonShare: 30,
    meters: [
      { metric: 'hot_water', price: 850, average: null, before: null },
      { metric: 'heat', price: 12.34, average: null, before: null },
    ],
  })
  expect(await tell({ commonShare: 40 })).toMatchObject({ refused: 'notes_left_already' })
})

test('its paper is hers alone: a tagged PDF in her language', async () => {
  const [monthly] = await notes()
  const cookie = await town.signIn(centre.tenant)
  const read = (as?: string) =>
    town.knock({
      method: 'GET',
      url: `/api/sensors/notes/${monthly!.id}.pdf`,
      headers: as ? { cookie: as } : {},
    })
  const hers = await read(cookie)
  expect(hers.status).toBe(200)
  expect(hers.text.startsWith('%PDF-1.7')).toBe(true)
  expect(hers.text).toContain('/StructTreeRoot')
  expect((await read()).status).toBe(401)
  expect((await read(await town.signIn(roches.tenant))).status).toBe(404)
  const { cookie: agent } = await town.hire('agent', ['centre'])
  expect((await read(agent)).status).toBe(403)
  const own = (await town.kernel.ask(actorOf('tenant'), 'note.own', {})) as Queries['note.own']['output']
  expect(own.notes.map(({ kind }) => kind).toSorted()).toEqual(['monthly', 'yearly'])
  expect(await town.kernel.ask(actorOf('tenant', roches), 'note.own', {})).toEqual({ notes: [] })
})

const dayBefore = (at: string): string => new Date(Date.parse(at) - day).toISOString().slice(0, 10)
