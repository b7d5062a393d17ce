import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { followOnAll } from '../../src/requests/server/nightly-acts.ts'
import { slice } from '../../src/requests/server/slice.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const leGoff = actorOf('tenant')
const agent = actorOf('agent')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const words = 'Un joint provisoire tient ; la pièce est commandée.'

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'portal', words: 'Ça goutte.' }
  await act(leGoff, 'request.file', request, { ...asked, requester: { person: leGoff.id } })
  return request
}
const rowOf = async (id: string) =>
  ((await town.kernel.ask(leGoff, 'request.thread', { id })) as Thread).request

test('what is repaired for now is confirmed as such, and keeps the day on which it goes on', async () => {
  const request = await filed()
  const until = inDays(20)
  await act(agent, 'request.resolve', request, { how: 'provisional', until, words })
  expect(await rowOf(request)).toMatchObject({ status: 'resolved', how: 'provisional', nextAt: until })
  await act(leGoff, 'request.confirm', request, {})
  expect(await rowOf(request)).toMatchObject({
    status: 'closed',
    closure: 'done_temporarily',
    nextAt: until,
  })
  await followOnAll(town.kernel, inDays(19))
  expect(await rowOf(request)).toMatchObject({ status: 'closed' })
  await followOnAll(town.kernel, inDays(21))
  await followOnAll(town.kernel, inDays(21))
  expect(await rowOf(request)).toMatchObject({
    status: 'filed',
    ball: 'agency',
    closure: null,
    how: null,
    contested: 0,
  })
  const { entries } = (await town.kernel.ask(leGoff, 'request.thread', { id: request })) as Thread
  expect(entries.filter(({ type }) => type === 'request.followedOn')).toHaveLength(1)
})

test('silence confirms it for now, too', async () => {
  const request = await filed()
  await act(agent, 'request.resolve', request, { how: 'provisional', words })
  await town.database.owner.run(
    sql`update requests.request set resolved_at = now() - interval '30 days' where id = ${request}`,
  )
  await slice.tasks!['requests.silence']!({}, town.kernel)
  expect(await rowOf(request)).toMatchObject({ closure: 'done_temporarily' })
})

test('closed for now without a date, it goes on in thirty days; for good, it never does', async () => {
  const [forNow, forGood] = [await filed(), await filed()]
  await act(agent, 'request.close', forNow, { reason: 'done_temporarily', words })
  expect((await rowOf(forNow)).nextAt! > inDays(29)).toBe(true)
  await act(agent, 'request.resolve', forGood, { how: 'done' })
  await act(leGoff, 'request.confirm', forGood, {})
  await followOnAll(town.kernel, inDays(31))
  expect(await rowOf(forNow)).toMatchObject({ status: 'filed' })
  expect(await rowOf(forGood)).toMatchObject({ status: 'closed', closure: 'done', nextAt: null })
})

test('contested before its day, it is taken up at once, and not twice', async () => {
  const request = await filed()
  await act(agent, 'request.resolve', request, { how: 'provisional', until: inDays(20), words })
  await act(leGoff, 'request.contest', request, { words: 'Ça goutte déjà.' })
  expect(await rowOf(request)).toMatchObject({ status: 'contested', how: null, nextAt: null })
  await followOnAll(town.kernel, inDays(21))
  expect(await rowOf(request)).toMatchObject({ status: 'contested' })
})

test('a day gone by is refused, and so is what is for now without a word of what was done', async () => {
  const request = await filed()
  const past = { how: 'provisional', until: inDays(-1), words }
  expect(await town.send(agent, 'request.resolve', request, past)).toMatchObject({ refused: 'until_past' })
  expect(await town.send(agent, 'request.resolve', request, { how: 'provisional' })).toMatchObject({
    refused: 'reason_needs_words',
  })
})
