import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { keepMessage } from '../../src/channels/server/message-store.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const address = 'anne.legoff@example.org'
const nadia = actorOf('agent')
let town: Landlord
beforeAll(async () => {
  town = await openLandlord()
})
afterAll(() => town.close())

let sent = 0
const comes = async (words: string, subject = '') => {
  const name = `short${sent++}@mail.example`
  const raw = [
    `From: Anne Le Goff <${address}>`,
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
  ].join('\r\n')
  const { owner } = town.database
  const id = await keepMessage(owner, 'mail', name, Buffer.from(raw))
  await deliverMessage(town.kernel, id)
  return (await owner.row<{ state: string; why: string; request: string | null; candidates: string[] }>(
    sql`select state, why, request, candidates from channels.message where id = ${id}`,
  ))!
}
const file = async (nature: string): Promise<string> => {
  const id = newId()
  const data = { nature, channel: 'phone', unit: centre.unit, words: 'Dit au téléphone.' }
  expect(
    await town.send(nadia, 'request.file', id, { ...data, requester: { person: actorOf('tenant').id } }),
  ).toMatchObject({
    ok: true,
  })
  return id
}
const natureOf = async (request: string): Promise<string> =>
  ((await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread).request.nature

test('«OUI» to nothing waits for a person; what is clearly told opens a request', async () => {
  expect(await comes('OUI')).toMatchObject({ state: 'intake', why: 'short', candidates: [] })
  const drip = await comes('Le robinet goutte')
  expect(drip).toMatchObject({ state: 'placed', why: 'home' })
  expect(await natureOf(drip.request!)).toBe('plumbing.tap_leak')
  expect(await town.send(nadia, 'request.close', drip.request!, { reason: 'withdrawn' })).toMatchObject({
    ok: true,
  })
})

test('a short answer goes on with the one request that is open, and is no nature that it resembles', async () => {
  const open = await file('intercom.broken')
  for (const words of ['oui mais pas avant 10h', 'OUI', 'toujours rien', 'personne est venu'])
    expect([words, await comes(words)]).toMatchObject([
      words,
      { state: 'placed', why: 'only', request: open },
    ])
  // A matter of its own, a danger, and more words than an answer has, open one.
  for (const words of [
    'le volet de la chambre est coincé',
    'ça sent le gaz',
    'je vous écris car rien ne va plus ici et depuis le temps que je le dis personne ne me répond jamais',
  ])
    expect([words, await comes(words)]).toMatchObject([words, { state: 'placed', why: 'home' }])
})

test('among several that are open somebody says which', async () => {
  const { state, why, candidates } = await comes('c’est toujours pareil')
  expect({ state, why }).toEqual({ state: 'intake', why: 'short' })
  expect(candidates).toHaveLength(3)
})
