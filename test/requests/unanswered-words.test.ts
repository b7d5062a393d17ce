import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { RequestRow } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const leGoff = actorOf('tenant')
const agent = actorOf('agent')
const firm = actorOf('firm')

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
const stuck = async (request: string): Promise<RequestRow | undefined> => {
  const { rows } = (await town.kernel.ask(agent, 'request.list', { stuck: true })) as { rows: RequestRow[] }
  const { stuck: n } = (await town.kernel.ask(agent, 'request.counts', {})) as { stuck: number }
  expect(n).toBe(rows.length)
  return rows.find(({ id }) => id === request)
}

test('her words reach the list of what is stuck, until somebody of the house answers', async () => {
  const request = await filed()
  expect(await stuck(request)).toBeUndefined()
  await act(leGoff, 'request.say', request, { words: 'Passez plutôt par la cour.' })
  expect(await stuck(request)).toMatchObject({ unansweredBy: 'tenant', ball: 'agency' })
  await act(agent, 'request.note', request, { words: 'La cour est fermée le lundi.' })
  expect(await stuck(request)).toBeDefined()
  await act(agent, 'request.say', request, { words: 'C’est noté, merci.' })
  expect(await stuck(request)).toBeUndefined()
})

test('the date of her first words stands while she writes again', async () => {
  const request = await filed()
  await act(leGoff, 'request.say', request, { words: 'Passez plutôt par la cour.' })
  const first = (await stuck(request))?.unansweredSince
  await act(leGoff, 'request.say', request, { words: 'Et sonnez deux fois.' })
  expect((await stuck(request))?.unansweredSince).toBe(first)
})

test('what is decided answers her; what is told to the firm alone does not', async () => {
  const request = await filed()
  await act(agent, 'request.orient', request, { to: 'firm', contract: centre.contract })
  await act(leGoff, 'request.say', request, { words: 'Passez plutôt par la cour.' })
  await act(agent, 'request.say', request, { words: 'Le code est 1234.', audience: 'firm' })
  expect(await stuck(request)).toBeDefined()
  await act(agent, 'request.resolve', request, { how: 'done' })
  expect(await stuck(request)).toBeUndefined()
  await act(leGoff, 'request.say', request, { words: 'Je regarde ce soir.' })
  expect(await stuck(request)).toMatchObject({ status: 'resolved' })
  await act(leGoff, 'request.confirm', request, {})
  expect(await stuck(request)).toBeUndefined()
})

test('a firm that asks waits for an answer too, and has it when it alone is told', async () => {
  const request = await filed()
  await act(agent, 'request.orient', request, { to: 'firm', contract: centre.contract })
  await act(firm, 'request.say', request, { words: 'Quel est le code ?' })
  expect(await stuck(request)).toMatchObject({ unansweredBy: 'firm' })
  await act(agent, 'request.say', request, { words: 'Le code est 1234.', audience: 'firm' })
  expect(await stuck(request)).toBeUndefined()
  await act(firm, 'request.say', request, { words: 'Et la cave ?' })
  const answer = await town.send(agent, 'request.say', request, { words: 'La clé est chez le gardien.' })
  expect(answer).toMatchObject({ facts: [{ data: { answers: 'firm' } }] })
})

test('what waited for her answer goes on with it', async () => {
  const request = await filed()
  await act(agent, 'request.wait', request, { reason: 'tenant', words: 'Quel robinet ?' })
  await act(leGoff, 'request.say', request, { words: 'Celui de la cuisine.' })
  expect(await stuck(request)).toMatchObject({ status: 'oriented', ball: 'agency', waitsFor: null })
})

test('an answer of head office is for the agency: she still waits for hers', async () => {
  const request = await filed()
  await act(leGoff, 'request.say', request, { words: 'Et la garantie ?' })
  await act(agent, 'request.wait', request, { reason: 'hq' })
  await act(leGoff, 'request.say', request, { words: 'Alors ?' })
  await act(actorOf('hq'), 'request.handBack', request, { words: 'Elle a expiré.' })
  expect(await stuck(request)).toMatchObject({ ball: 'agency', unansweredBy: 'tenant' })
})

test('words that come after the closing reach the list too, until they are answered or set aside', async () => {
  const closed = async (): Promise<string> => {
    const request = await filed()
    await act(leGoff, 'request.say', request, { words: 'Passez par la cour.' })
    await act(agent, 'request.close', request, { reason: 'nothing_found', words: 'Rien ne goutte.' })
    expect(await stuck(request)).toBeUndefined()
    return request
  }
  const [answered, heeded] = [await closed(), await closed()]
  const setAside = () => town.send(agent, 'request.heed', heeded, {})
  expect(await setAside()).toMatchObject({ refused: 'wrong_moment' })
  for (const request of [answered, heeded])
    await act(leGoff, 'request.say', request, { words: 'Mais ça goutte toujours.' })
  expect(await stuck(answered)).toMatchObject({ status: 'closed', unansweredBy: 'tenant' })
  await act(agent, 'request.say', answered, { words: 'Dites « pas réparé » et nous revenons.' })
  expect(await stuck(answered)).toBeUndefined()

  expect(await stuck(heeded)).toBeDefined()
  expect(await town.send(leGoff, 'request.heed', heeded, {})).toMatchObject({ refused: 'not_yours' })
  expect(await setAside()).toMatchObject({ ok: true })
  expect(await stuck(heeded)).toBeUndefined()
  const { entries } = (await town.kernel.ask(leGoff, 'request.thread', { id: heeded })) as {
    entries: { type: string }[]
  }
  expect(entries.map(({ type }) => type)).not.toContain('request.heeded')
})
