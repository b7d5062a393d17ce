import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const flood = {
  nature: 'plumbing.pipe_leak',
  unit: centre.unit,
  words: 'L’eau jaillit du tuyau, tout est inondé',
  channel: 'phone',
  urgency: 'U0',
  requester: { person: centre.tenant },
}

test('a danger on the telephone is filed, rings and has its firm by one act', async () => {
  const id = newId()
  const orient = { to: 'firm', contract: centre.contract }
  expect(await town.send(actorOf('operator'), 'request.file', id, { ...flood, orient })).toMatchObject({
    ok: true,
  })
  const seen = (await town.kernel.ask(actorOf('agent'), 'request.thread', { id })) as Thread
  expect(seen.request).toMatchObject({ urgency: 'U0', status: 'ordered', ball: 'firm' })
  expect(seen.orders).toHaveLength(1)
  expect(JSON.stringify(await town.kernel.ask(actorOf('agent'), 'danger.list', {}))).toContain(id)
})

test('where its firm cannot take it, it is filed and rings all the same, and the answer says what is left to do', async () => {
  for (const orient of [{ to: 'firm', contract: newId() }, { to: 'firm' }]) {
    const [id, act] = [newId(), newId()]
    const outcome = await town.send(actorOf('operator'), 'request.file', id, { ...flood, orient }, act)
    expect(outcome).toMatchObject({
      ok: true,
      notice: { code: 'not_oriented', message: expect.stringMatching(/confiée à personne.+ppelez/) },
    })
    expect(JSON.stringify(outcome)).not.toMatch(/refused\.|\{\w+\}/)
    // Sent again, it has the same answer.
    expect(await town.send(actorOf('operator'), 'request.file', id, { ...flood, orient }, act)).toEqual(
      outcome,
    )
    const seen = (await town.kernel.ask(actorOf('agent'), 'request.thread', { id })) as Thread
    expect(seen.request).toMatchObject({ urgency: 'U0', status: 'filed', ball: 'agency' })
    expect(seen.orders).toEqual([])
    expect(JSON.stringify(await town.kernel.ask(actorOf('agent'), 'danger.list', {}))).toContain(id)
  }
})

test('what was filed and given has nothing left to say; what may not be filed is not', async () => {
  const orient = { to: 'firm', contract: centre.contract }
  const outcome = await town.send(actorOf('operator'), 'request.file', newId(), { ...flood, orient })
  expect(outcome).not.toHaveProperty('notice')
  const nowhere = { ...flood, unit: newId(), orient: { to: 'firm' } }
  expect(await town.send(actorOf('operator'), 'request.file', newId(), nowhere)).toMatchObject({
    refused: 'unknown_place',
  })
})

test('a tenant gives her own request to nobody, and an agency not another’s', async () => {
  const orient = { to: 'firm', contract: centre.contract }
  for (const who of [actorOf('tenant'), actorOf('caretaker'), actorOf('agent', roches)])
    expect(await town.send(who, 'request.file', newId(), { ...flood, orient })).toMatchObject({ ok: false })
})
