import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries, Visit } from '../../src/planning/core/contract.ts'
import { hoursOfDay } from '../../src/planning/core/board-days.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { sign } from '../setup/tell.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

type Board = Queries['planning.board']['output']
const agent = actorOf('agent')
const day = daysFromToday()
const boardOf = (reader: Actor, more: object = {}) =>
  town.kernel.ask(reader, 'planning.board', { from: day(0), days: 14, ...more }) as Promise<Board>

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const file = async (who: Actor, at: typeof centre): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: at.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(who, 'request.file', request, { ...asked, requester: { person: at.tenant } })
  return request
}
const ordered = async (who: Actor, at: typeof centre, slot?: { starts: string; ends: string }) => {
  const request = await file(who, at)
  await act(who, 'request.orient', request, { to: 'firm', contract: at.contract, ...(slot ? { slot } : {}) })
  return request
}
const of = (board: Board, request: string): Visit | undefined =>
  board.visits.find((visit) => visit.request === request)

test('a visit of a firm stands at its hour, with who keeps the building; one without an hour is beside the board', async () => {
  const slot = hoursOfDay(day(3), 'firm')[1]!
  const planned = await ordered(agent, centre, slot)
  const without = await ordered(agent, centre)
  const board = await boardOf(agent)
  expect(of(board, planned)).toMatchObject({
    state: 'fixed',
    starts: slot.starts,
    building: { id: centre.building },
    firm: { id: centre.firm },
    agency: { id: 'centre' },
    movable: true,
  })
  expect(of(board, without)).toBeUndefined()
  expect(board.undated.map(({ request }) => request)).toContain(without)
})

test('the own crew’s visit stands for as long as it was told, and follows when it is moved', async () => {
  const request = await file(agent, centre)
  await act(agent, 'request.orient', request, { to: 'inhouse' })
  expect((await boardOf(agent)).undated.map((one) => one.request)).toContain(request)
  const [morning, afternoon] = hoursOfDay(day(4), 'own')
  await act(agent, 'request.plan', request, { slot: morning })
  expect(of(await boardOf(agent), request)).toMatchObject({
    id: request,
    order: null,
    firm: null,
    ...morning,
  })
  await act(agent, 'request.plan', request, { slot: afternoon })
  const board = await boardOf(agent)
  expect(of(board, request)).toMatchObject({ ...afternoon })
  expect(board.undated.map((one) => one.request)).not.toContain(request)
})

test('an agency sees its own; the call centre and head office see all, head office without moving any', async () => {
  const there = actorOf('agent', roches)
  const slot = hoursOfDay(day(3), 'firm')[2]!
  const far = await ordered(there, roches, slot)
  const near = await ordered(agent, centre, slot)
  expect(of(await boardOf(agent), far)).toBeUndefined()
  expect(of(await boardOf(there), near)).toBeUndefined()
  expect(of(await boardOf(there, { agency: 'centre' }), near)).toBeUndefined()
  const operator = await boardOf(actorOf('operator'))
  expect([of(operator, far)?.movable, of(operator, near)?.movable]).toEqual([true, true])
  expect(of(await boardOf(actorOf('operator'), { agency: 'centre' }), far)).toBeUndefined()
  expect(of(await boardOf(actorOf('hq')), far)).toMatchObject({ movable: false })
  expect((await boardOf(agent)).agencies.map(({ id }) => id)).toEqual(['centre'])
})

test('on the days that a colleague keeps her building the visit stands in his lane, before and after in hers', async () => {
  const slots = [7, 8, 9].map((n) => hoursOfDay(day(n), 'firm')[3]!)
  const requests: string[] = []
  for (const slot of slots) requests.push(await ordered(agent, centre, slot))
  const keepers = async () => {
    const board = await boardOf(agent)
    return requests.map((request) => of(board, request)?.caretaker?.id)
  }
  const [usual] = await keepers()
  const date = dayOf(slots[1]!.starts)
  const cover = { mode: 'add', buildings: [centre.building], from: date, until: date }
  await town.act('patch.assign', who.otherCaretaker, cover)
  expect(await keepers()).toEqual([usual, who.otherCaretaker, usual])
  await town.act('patch.assign', who.otherCaretaker, { mode: 'remove', buildings: [centre.building] })
  expect(await keepers()).toEqual([usual, usual, usual])
})

test('tenants, firms, caretakers and strangers have no board', async () => {
  for (const role of ['tenant', 'firm', 'caretaker'] as const)
    expect(await boardOf(actorOf(role))).toMatchObject({ refused: 'not_yours' })
  expect(await boardOf(actorOf('visitor'))).toMatchObject({ refused: 'sign_in' })
})

test('the diary of an order tells the hours at which its crew is full, without the visit that is moved, and the hours that the tenant gave up', async () => {
  const contract = newId()
  await sign(town.act, contract, { firm: centre.firm, ref: 'M-two', capacity: 2 })
  const slot = hoursOfDay(day(6), 'firm')[0]!
  const request = await ordered(agent, { ...centre, contract }, slot)
  const mine = of(await boardOf(agent), request)!
  const diary = async (who: Actor) =>
    town.kernel.ask(who, 'order.diary', { order: mine.order }) as Promise<{
      full: { starts: string }[]
      declined: { starts: string }[]
    }>
  const isFull = async () => (await diary(agent)).full.some(({ starts }) => starts === slot.starts)
  expect(await isFull()).toBe(false)
  await ordered(agent, { ...centre, contract }, slot)
  expect(await isFull()).toBe(true)
  expect((await diary(agent)).declined).toEqual([])
  await act(actorOf('tenant'), 'order.dropSlot', request, { order: mine.order! })
  expect((await diary(agent)).declined).toEqual([slot])
  expect(await diary(actorOf('tenant'))).toMatchObject({ refused: 'not_yours' })
  expect(await diary(actorOf('agent', roches))).toMatchObject({ refused: 'not_found' })
})

test('a slot that somebody else fixed meanwhile is taken, and an order of another agency is nobody’s to move', async () => {
  const [first, second, third] = hoursOfDay(day(5), 'firm')
  const request = await ordered(agent, centre, first)
  const seen = of(await boardOf(agent), request)!
  const move = (who: Actor, slot: object | undefined) =>
    town.send(who, 'order.fixSlot', request, { order: seen.order!, slot, moves: seen.id })
  expect(await move(actorOf('manager'), second)).toMatchObject({ ok: true })
  expect(await move(agent, third)).toMatchObject({ ok: false, refused: 'slot_taken' })
  expect(await move(actorOf('agent', roches), third)).toMatchObject({ ok: false, refused: 'not_found' })
  expect(of(await boardOf(agent), request)).toMatchObject({ ...second })
})

test('what a caretaker does himself is on the day of its promise, and on no board of others', async () => {
  const request = await file(agent, centre)
  await act(agent, 'request.orient', request, { to: 'caretaker' })
  const all = { from: day(0), days: 14 }
  const chore = (await boardOf(agent, all)).chores.find((one) => one.request === request)
  expect(chore).toMatchObject({ building: { id: centre.building }, movable: false, order: null })
  expect(chore!.date).toBe(dayOf(chore!.due))
  expect((await boardOf(actorOf('agent', roches), all)).chores).toEqual([])
})
