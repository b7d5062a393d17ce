import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { closingMessage } from '../../src/requests/core/words/messages.ts'
import { actorOf, centre, type Corner, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const filed = async (at: Corner = centre, more: object = { unit: at.unit }): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', channel: 'phone', words: 'Ça goutte.', ...more }
  const who = 'unit' in more ? { requester: { person: at.tenant } } : {}
  const outcome = await town.send(actorOf('agent', at), 'request.file', request, { ...asked, ...who })
  expect(outcome).toMatchObject({ ok: true })
  return request
}
const close = (request: string, duplicateOf?: string, type = 'request.close') =>
  town.send(agent, type, request, { reason: 'duplicate', ...(duplicateOf ? { duplicateOf } : {}) })
const threadOf = async (id: string, who = agent): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread

test.each(['request.close', 'request.decline'])(
  '%s: a double leads to the request that goes on',
  async (type) => {
    const [first, second] = [await filed(), await filed()]
    expect(await close(second, first, type)).toMatchObject({ ok: true })
    for (const who of [agent, actorOf('tenant')]) {
      const { twin, request } = await threadOf(second, who)
      expect(request).toMatchObject({ status: 'closed', closure: 'duplicate' })
      expect(twin).toMatchObject({ id: first, status: 'filed' })
    }
    expect((await threadOf(first)).twin).toBeNull()
  },
)

test('a double without its other, of itself, of what is closed or elsewhere is refused', async () => {
  const request = await filed()
  const over = await filed()
  await town.send(agent, 'request.close', over, { reason: 'moved_out' })
  expect(await close(request)).toMatchObject({ refused: 'twin_needed' })
  for (const other of [request, over, newId(), await filed(roches)])
    expect(await close(request, other)).toMatchObject({ refused: 'twin_unknown' })
  expect((await threadOf(request)).request.status).toBe('filed')
})

test('whoever closes for another reason names no double, though the act brings an id', async () => {
  for (const [type, reason] of [
    ['request.close', 'moved_out'],
    ['request.decline', 'tenant_repair'],
  ] as const) {
    const request = await filed()
    const data = { reason, words: 'Il est parti.', duplicateOf: newId() }
    expect(await town.send(agent, type, request, data)).toMatchObject({ ok: true })
    expect((await threadOf(request)).twin).toBeNull()
  }
})

test('two that are told the double of each other at one moment: one goes on', async () => {
  for (const type of ['request.close', 'request.decline']) {
    const [first, second] = [await filed(), await filed()]
    const outcomes = await Promise.all([close(first, second, type), close(second, first, type)])
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()).toEqual([
      'ok',
      'twin_unknown',
    ])
  }
})

test('she is not led to a neighbour’s request', async () => {
  const hall = await filed(centre, { building: centre.building, part: 'hall' })
  const hers = await filed()
  expect(await close(hers, hall)).toMatchObject({ ok: true })
  expect((await threadOf(hers, actorOf('tenant'))).twin).toBeNull()
  expect((await threadOf(hers)).twin).toMatchObject({ id: hall })
})

test('the message tells where it is followed', () => {
  expect(closingMessage('duplicate', 'fr', { no: 100_123 })).toMatch(/demande n°.100123\.$/)
  expect(closingMessage('duplicate', 'en')).toBe('Your request is already followed in another thread.')
})
