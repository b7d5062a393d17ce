import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { rowAct } from '../../src/requests/web/office/row-act.ts'
import { mainAct } from '../../src/requests/web/thread/office-acts.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const day = daysFromToday()
const inDays = (days: number, hour: number) => `${day(days)}T${String(hour).padStart(2, '0')}:00:00.000Z`
const visit = (days: number) => ({ slot: { starts: inDays(days, 8), ends: inDays(days, 11) } })
const filed = async (to: string): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(agent, 'request.file', request, { ...asked, requester: { person: centre.tenant } })
  await act(agent, 'request.orient', request, { to })
  return request
}
const threadOf = async (id: string, who = agent): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread
const next = async (id: string) => {
  const thread = await threadOf(id)
  return [mainAct(thread), rowAct(thread.request, 'agent')]
}

test('what the agency’s own crew does goes from a visit that she is told to its end', async () => {
  const request = await filed('inhouse')
  expect(await next(request)).toEqual(['plan', 'plan'])
  await act(agent, 'request.plan', request, visit(3))
  expect(await next(request)).toEqual(['resolve', 'resolve'])
  const hers = await threadOf(request, actorOf('tenant'))
  expect(hers.next).toMatchObject({ who: 'agency', what: 'planned.inhouse', by: inDays(3, 8) })
  await act(agent, 'request.plan', request, visit(4))
  expect((await threadOf(request)).entries.at(-1)).toMatchObject({
    type: 'request.planned',
    data: { starts: inDays(4, 8), moved: true },
  })
  await act(agent, 'request.resolve', request, { how: 'done' })
  expect((await threadOf(request)).request).toMatchObject({
    status: 'resolved',
    ball: 'tenant',
    nextAt: null,
  })
})

test('a time gone by, or that ends before it begins, is refused; so is a visit to what a firm does', async () => {
  const request = await filed('inhouse')
  expect(await town.send(agent, 'request.plan', request, visit(-2))).toMatchObject({ refused: 'slot_past' })
  const backwards = { slot: { starts: inDays(3, 11), ends: inDays(3, 8) } }
  expect(await town.send(agent, 'request.plan', request, backwards)).toMatchObject({
    refused: 'slot_backwards',
  })
  expect(await town.send(agent, 'request.plan', await filed('third'), visit(3))).toMatchObject({
    refused: 'wrong_moment',
  })
})

test('a visit that has passed without a word is stuck', async () => {
  const request = await filed('inhouse')
  await act(agent, 'request.plan', request, visit(3))
  const stuck = async () =>
    ((await town.kernel.ask(agent, 'request.list', { stuck: true })) as { rows: RequestRow[] }).rows.map(
      ({ id }) => id,
    )
  expect(await stuck()).not.toContain(request)
  await town.database.owner.run(
    sql`update requests.request set next_at = now() - interval '1 hour' where id = ${request}`,
  )
  expect(await stuck()).toContain(request)
})
