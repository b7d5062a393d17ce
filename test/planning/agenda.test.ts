import { createHash, randomBytes } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { hoursOfDay } from '../../src/planning/core/board-days.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let town: Doors
beforeAll(async () => {
  town = await openDoors({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const day = daysFromToday()
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
const draw = (): string => randomBytes(32).toString('base64url')

const send = (who: Actor, type: string, subject: string, data: object) => town.send(who, type, subject, data)
const act = async (who: Actor, type: string, subject: string, data: object): Promise<void> => {
  const outcome = await send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const open = async (who: Actor): Promise<{ id: string; secret: string }> => {
  const [id, secret] = [newId(), draw()]
  await act(who, 'agenda.open', id, { hash: hashOf(secret) })
  return { id, secret }
}
const get = (secret: string) => town.knock({ method: 'GET', url: `/api/agenda/${secret}.ics` })
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => ({
    uid: String(each.getFirstPropertyValue('uid')).split('@')[0],
    status: each.getFirstPropertyValue('status'),
    sequence: each.getFirstPropertyValue('sequence'),
    starts: new ICAL.Event(each).startDate.toJSDate().toISOString(),
  }))

const ordered = async (
  who: Actor,
  at: typeof centre,
  slot: object,
): Promise<{ request: string; order: string }> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: at.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(who, 'request.file', request, { ...asked, requester: { person: at.tenant } })
  await act(who, 'request.orient', request, { to: 'firm', contract: at.contract, slot })
  const order = await town.database.owner.row<{ id: string }>(
    sql`select id from contractors.work_order where request = ${request}`,
  )
  return { request, order: order!.id }
}

test('a firm reads its visits, its own alone, and no name or telephone of anybody', async () => {
  const slot = hoursOfDay(day(3), 'firm')[0]!
  await ordered(agent, centre, slot)
  await ordered(actorOf('agent', roches), roches, slot)
  const { secret } = await open(actorOf('firm'))
  const answer = await get(secret)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toContain('text/calendar')
  expect(eventsOf(answer.text).map(({ starts }) => starts)).toEqual([slot.starts])
  expect(answer.text).toContain('Robinet')
  expect(answer.text).toContain('16 rue Voltaire')
  expect(answer.text).not.toMatch(/Goff|Zéphyrine|Anne|0\d(?: ?\d\d){4}/)
})

test('a visit that is moved is struck out where it stood, and stands where it is', async () => {
  const [first, second] = hoursOfDay(day(5), 'firm')
  const { request, order } = await ordered(agent, centre, first!)
  await act(agent, 'order.fixSlot', request, { order, slot: second })
  const { secret } = await open(actorOf('firm'))
  const events = eventsOf((await get(secret)).text).filter(({ starts }) => starts >= first!.starts)
  expect(events).toEqual([
    expect.objectContaining({ starts: first!.starts, status: 'CANCELLED', sequence: 1 }),
    expect.objectContaining({ starts: second!.starts, status: 'CONFIRMED', sequence: 0 }),
  ])
})

test('a caretaker reads the visits of her buildings, the own crew’s under one name as they move', async () => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(agent, 'request.file', request, { ...asked, requester: { person: centre.tenant } })
  await act(agent, 'request.orient', request, { to: 'inhouse' })
  const [morning, afternoon] = hoursOfDay(day(4), 'own')
  await act(agent, 'request.plan', request, { slot: morning })
  const { secret } = await open(actorOf('caretaker'))
  const own = async () => eventsOf((await get(secret)).text).filter(({ uid }) => uid === request)
  const [before] = await own()
  expect(before).toMatchObject({ starts: morning!.starts, status: 'CONFIRMED' })
  await act(agent, 'request.plan', request, { slot: afternoon })
  const [after] = await own()
  expect(after!.starts).toBe(afternoon!.starts)
  expect(Number(after!.sequence)).toBeGreaterThan(Number(before!.sequence))
  await act(agent, 'request.orient', request, { to: 'caretaker' }).catch(() => undefined)
})

test('a new address closes the one before; what is closed, guessed or cut short opens nothing', async () => {
  const firm = actorOf('firm')
  const [first, second] = [await open(firm), await open(firm)]
  expect([(await get(first.secret)).status, (await get(second.secret)).status]).toEqual([404, 200])
  await act(firm, 'agenda.close', second.id, {})
  expect((await get(second.secret)).status).toBe(404)
  for (const guess of [draw(), '', second.secret.slice(1), `${second.secret}x`, hashOf(second.secret)])
    expect((await get(guess)).status).toBe(404)
  expect(await town.kernel.ask(firm, 'agenda.own', {})).toEqual({ open: null })
})

test('nobody else opens or closes an address, and a link of one matter opens none', async () => {
  const { id, secret } = await open(actorOf('caretaker'))
  const hash = hashOf(draw())
  for (const who of [actorOf('agent'), actorOf('hq'), actorOf('tenant')])
    expect(await send(who, 'agenda.open', newId(), { hash })).toMatchObject({ refused: 'not_yours' })
  expect(
    await send(actorOf('firm', centre, { matter: newId() }), 'agenda.open', newId(), { hash }),
  ).toMatchObject({
    refused: 'not_yours',
  })
  const other = await send(actorOf('caretaker', roches), 'agenda.close', id, {})
  expect(other.ok && 'facts' in other ? other.facts : []).toEqual([])
  expect((await get(secret)).status).toBe(200)
})

test('the house keeps no secret, and a reader of the table reads no hash', async () => {
  const { secret } = await open(actorOf('firm'))
  const rows = await town.database.owner.rows(sql`select to_jsonb(a) as a from planning.agenda a`)
  expect(JSON.stringify(rows)).not.toContain(secret)
  await expect(
    town.database.as(actorOf('firm'), (db) => db.rows(sql`select secret_hash from planning.agenda`)),
  ).rejects.toThrow(/permission denied/)
})

test('who asks without end is told to wait', async () => {
  const answers = []
  for (let i = 0; i < 60; i++) answers.push((await get(draw())).status)
  expect(answers).toContain(429)
})
