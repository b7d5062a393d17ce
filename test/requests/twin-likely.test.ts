import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const filed = async (nature: string, words: string, channel: string, at: object = { unit: centre.unit }) => {
  const request = newId()
  const data = { nature, words, channel, ...at, requester: { person: centre.tenant } }
  expect(await town.send(agent, 'request.file', request, data)).toMatchObject({ ok: true })
  return request
}
const twinOf = async (input: Queries['request.twin']['input'], who: Actor = agent) =>
  (await town.kernel.ask(who, 'request.twin', input)) as Queries['request.twin']['output']

test('Madame Le Goff telephones, then writes: each finds the other, before filing and after, and one act makes one of both', async () => {
  const first = await filed('plumbing.tap_leak', 'Le robinet de l’évier goutte.', 'phone')
  const words = 'Toujours l’évier : le robinet coule encore, merci de passer.'
  const before = await twinOf({ unit: centre.unit, nature: 'plumbing.tap_broken', words })
  expect(before.twin?.id).toBe(first)
  expect(before.because).toEqual(expect.arrayContaining(['home', 'back']))

  const second = await filed('plumbing.tap_broken', words, 'mail')
  expect((await twinOf({ request: second })).twin?.id).toBe(first)
  // The first one is nobody’s double.
  expect((await twinOf({ request: first })).twin).toBeNull()
  expect(await town.send(agent, 'request.merge', first, { doubles: [second] })).toMatchObject({ ok: true })
  // Of what ended nothing is proposed.
  expect((await twinOf({ unit: centre.unit, nature: 'plumbing.tap_leak', words })).twin?.id).toBe(first)
})

test('told to whoever may merge, at her agency alone; another room is another trouble', async () => {
  const words = 'Le robinet de l’évier goutte toujours.'
  const asked = { unit: centre.unit, nature: 'plumbing.tap_leak', words }
  expect((await twinOf(asked)).twin).not.toBeNull()
  for (const who of [actorOf('tenant'), actorOf('firm')])
    expect(await twinOf(asked, who)).toMatchObject({ refused: 'not_yours' })
  expect((await twinOf(asked, actorOf('agent', roches))).twin).toBeNull()
  const bath = { ...asked, words: 'Le robinet de la baignoire goutte.' }
  expect((await twinOf(bath)).twin).toBeNull()
})
