import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { waitings } from '../../src/requests/core/nature/waiting-reasons.ts'
import { chaseAll } from '../../src/requests/server/nightly-acts.ts'
import { rowAct } from '../../src/requests/web/office/row-act.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const waiting = async (reason: string, more: object = {}, to?: string): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Ça goutte.' }
  await act(agent, 'request.file', request, { ...asked, requester: { person: centre.tenant } })
  if (to) await act(agent, 'request.orient', request, { to })
  await act(agent, 'request.wait', request, { reason, ...more })
  return request
}
const threadOf = async (id: string): Promise<Thread> =>
  (await town.kernel.ask(agent, 'request.thread', { id })) as Thread
const isStuck = async (id: string) =>
  ((await town.kernel.ask(agent, 'request.list', { stuck: true })) as { rows: RequestRow[] }).rows.some(
    (row) => row.id === id,
  )
const asked = ['tenant', 'access', 'part', 'quote', 'thirdParty']

test.each(waitings.filter(({ code }) => asked.includes(code)))(
  'what waits for $code comes back to the agency after $remindAfter working days, and is stuck',
  async ({ code, ball, remindAfter }) => {
    const request = await waiting(code)
    await chaseAll(town.kernel, inDays(remindAfter - 1))
    expect((await threadOf(request)).request).toMatchObject({ status: 'waiting', ball })
    expect(await isStuck(request)).toBe(false)
    // Weekends and holidays of three weeks are behind.
    await chaseAll(town.kernel, inDays(remindAfter + 21))
    await chaseAll(town.kernel, inDays(remindAfter + 21))
    const { request: row, entries, next } = await threadOf(request)
    expect(row).toMatchObject({ status: 'waiting', ball: 'agency' })
    expect(next.what).toBe(`overdue.${code === 'access' ? 'tenant' : code}`)
    expect(await isStuck(request)).toBe(true)
    expect(entries.filter(({ type }) => type === 'request.overdue')).toHaveLength(1)
    expect(['chase', 'decide']).toContain(rowAct(row, 'agent'))
  },
)

test('a day that was said is waited for, and no longer', async () => {
  const request = await waiting('tenant', { until: inDays(40) })
  await chaseAll(town.kernel, inDays(39))
  expect((await threadOf(request)).request).toMatchObject({ ball: 'tenant' })
  await chaseAll(town.kernel, inDays(41))
  expect((await threadOf(request)).request).toMatchObject({ ball: 'agency', nextAt: null })
})

test('the promise to the tenant runs again, as long as it was paused later', async () => {
  const request = await waiting('part')
  const before = (await threadOf(request)).request.due
  await chaseAll(town.kernel, inDays(30))
  const { due } = (await threadOf(request)).request
  expect(Math.round((Date.parse(due) - Date.parse(before)) / 86_400_000)).toBe(30)
})

test('what head office follows comes back to it; what waits for it stays there, on its own clock', async () => {
  const builder = await waiting('thirdParty', {}, 'gpa')
  const question = await waiting('hq')
  await chaseAll(town.kernel, inDays(60))
  expect((await threadOf(builder)).request).toMatchObject({ ball: 'hq', waitsFor: 'thirdParty' })
  expect((await threadOf(question)).request).toMatchObject({ ball: 'hq', waitsFor: 'hq' })
})

test('what was answered meanwhile is left alone', async () => {
  const request = await waiting('tenant')
  await act(agent, 'request.resume', request, {})
  await chaseAll(town.kernel, inDays(60))
  expect((await threadOf(request)).request).toMatchObject({ status: 'oriented', waitsFor: null })
  const { n } = (await town.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from kernel.fact where subject = ${request} and type = 'request.overdue'`,
  ))!
  expect(n).toBe(0)
})
