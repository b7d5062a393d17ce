import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const karim = actorOf('caretaker')
const agent = actorOf('agent')
const filed = async (nature: string, more: object = {}): Promise<string> => {
  const request = newId()
  const asked = { nature, unit: centre.unit, requester: { person: centre.tenant }, channel: 'phone', ...more }
  expect(await town.send(agent, 'request.file', request, asked)).toMatchObject({ ok: true })
  return request
}
const threadOf = async (id: string): Promise<Thread> =>
  (await town.kernel.ask(karim, 'request.thread', { id })) as Thread

test('Karim takes a stiff lock upon himself, and it waits for him until he says that it is done', async () => {
  const request = await filed('lock.stiff')
  expect(await town.send(karim, 'request.takeOver', request, {})).toMatchObject({ ok: true })
  const taken = await threadOf(request)
  expect(taken.request).toMatchObject({ status: 'oriented', ball: 'caretaker', handler: 'caretaker' })
  expect(taken.next.what).toBe('oriented.caretaker')
  const photos = ['b'.repeat(64)]
  expect(await town.send(karim, 'request.resolve', request, { how: 'done', photos })).toMatchObject({
    ok: true,
  })
  expect((await threadOf(request)).request).toMatchObject({ status: 'resolved', ball: 'tenant' })
})

test('a smell of gas is not for the caretaker to repair', async () => {
  const request = await filed('gas.smell')
  expect(await town.send(karim, 'request.takeOver', request, {})).toMatchObject({ refused: 'not_small' })
})

test('nobody else takes it over: the agency sends it to whom it chooses', async () => {
  const request = await filed('lock.stiff')
  for (const who of [agent, actorOf('tenant'), actorOf('firm')])
    expect(await town.send(who, 'request.takeOver', request, {})).toMatchObject({ ok: false })
})

test('what a firm has already is left to it', async () => {
  const request = await filed('plumbing.tap_leak')
  const contract = centre.contract
  await town.send(agent, 'request.orient', request, { to: 'firm', contract })
  expect(await town.send(karim, 'request.takeOver', request, {})).toMatchObject({ refused: 'wrong_moment' })
})
