import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { visitCalledOff, visitToCome } from '../../src/requests/core/visit-to-come.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const firm = actorOf('firm')
const leGoff = actorOf('tenant')
const neighbour = actorOf('tenant', roches)
const day = daysFromToday()
const slot = { starts: `${day(4)}T08:00:00.000Z`, ends: `${day(4)}T10:00:00.000Z` }
const later = { starts: `${day(6)}T08:00:00.000Z`, ends: `${day(6)}T10:00:00.000Z` }

const act = async (who: Actor, type: string, subject: string, data: object = {}): Promise<string> => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  return outcome.id
}
const threadOf = async (id: string): Promise<Thread> =>
  (await town.kernel.ask(leGoff, 'request.thread', { id })) as Thread
const visit = async (id: string) => sameClock(visitToCome(await threadOf(id), new Date().toISOString()))
const sameClock = <Visit extends { starts: string; ends: string }>(one: Visit | undefined) =>
  one && { ...one, starts: new Date(one.starts).toISOString(), ends: new Date(one.ends).toISOString() }
const filed = async (): Promise<string> => {
  const request = newId()
  await act(agent, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    words: 'Ça goutte.',
    requester: { person: leGoff.id },
  })
  return request
}
const ownVisit = async (): Promise<string> => {
  const request = await filed()
  await act(agent, 'request.orient', request, { to: 'inhouse' })
  await act(agent, 'request.plan', request, { slot })
  return request
}
const firmVisit = async (): Promise<{ request: string; order: string }> => {
  const request = await filed()
  const order = await act(agent, 'request.orient', request, {
    to: 'firm',
    contract: centre.contract,
    slot,
  })
  await act(firm, 'order.accept', request, { order })
  return { request, order }
}

test('Madame Le Goff calls off the visit of the crew: her request stays open, and the agency has the ball', async () => {
  const request = await ownVisit()
  expect(await visit(request)).toEqual(slot)
  await act(leGoff, 'request.callOff', request, { slot, words: 'Je suis là le jeudi.' })
  const thread = await threadOf(request)
  expect(thread.request).toMatchObject({
    status: 'oriented',
    handler: 'inhouse',
    ball: 'agency',
    nextAt: null,
  })
  expect(await visit(request)).toBeUndefined()
  // From her other window.
  expect(await town.send(leGoff, 'request.callOff', request, { slot })).toMatchObject({
    refused: 'wrong_moment',
  })
})

test('she calls off the visit of a firm, which offers another; its hour is hers to take back while it is free', async () => {
  const { request, order } = await firmVisit()
  expect(await visit(request)).toMatchObject({ ...slot, order })
  await act(leGoff, 'order.dropSlot', request, { order, slot })
  const off = await threadOf(request)
  expect(off.request).toMatchObject({ status: 'taken', ball: 'firm' })
  expect(sameClock(visitCalledOff(off, new Date().toISOString()))).toMatchObject({ ...slot, order })
  expect(await town.send(leGoff, 'order.dropSlot', request, { order, slot })).toMatchObject({
    ok: false,
  })
  // What the firm says since is what counts.
  await act(firm, 'order.offerSlots', request, { order, slots: [later] })
  expect(visitCalledOff(await threadOf(request), new Date().toISOString())).toBeUndefined()
})

test('an hour that was moved meanwhile is not called off in place of the one that she saw', async () => {
  const own = await ownVisit()
  await act(agent, 'request.plan', own, { slot: later })
  expect(await town.send(leGoff, 'request.callOff', own, { slot })).toMatchObject({ refused: 'slot_moved' })
  const { request, order } = await firmVisit()
  await act(agent, 'order.fixSlot', request, { order, slot: later })
  expect(await town.send(leGoff, 'order.dropSlot', request, { order, slot })).toMatchObject({
    refused: 'slot_moved',
  })
  expect((await threadOf(request)).request.status).toBe('planned')
})

test('once its hour has begun no tenant calls it off: she says that nobody came', async () => {
  const request = await ownVisit()
  const gone = new Date(Date.now() - 3_600_000).toISOString()
  await town.database.owner.run(sql`update requests.request set next_at = ${gone} where id = ${request}`)
  const past = { slot: { starts: gone, ends: slot.ends } }
  expect(await town.send(leGoff, 'request.callOff', request, past)).toMatchObject({ refused: 'slot_past' })
  await act(agent, 'request.callOff', request, past)
})

test('nobody of another home calls it off', async () => {
  const own = await ownVisit()
  expect(await town.send(neighbour, 'request.callOff', own, { slot })).toMatchObject({ ok: false })
  const { request, order } = await firmVisit()
  expect(await town.send(neighbour, 'order.dropSlot', request, { order, slot })).toMatchObject({ ok: false })
  expect((await threadOf(own)).request.status).toBe('planned')
  expect((await threadOf(request)).request.status).toBe('planned')
})
