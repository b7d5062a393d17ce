import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const ines = actorOf('operator')
const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')

const letter = 'JE NE PEUX PAS PAYER LE LOYER ce mois-ci, et il y a une fuite sous l’évier.'
const leak = 'Il y a une fuite sous l’évier.'
const file = async (nature = 'matter.rent'): Promise<string> => {
  const id = newId()
  const filed = {
    nature,
    words: letter,
    unit: centre.unit,
    channel: 'mail',
    requester: { person: leGoff.id },
  }
  expect(await town.send(ines, 'request.file', id, filed)).toMatchObject({ ok: true })
  return id
}
const thread = (id: string, who: Actor = nadia) =>
  town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread>
const split = (id: string, into: string, more: object = {}, who: Actor = nadia) =>
  town.send(who, 'request.splitOff', id, {
    into,
    nature: 'plumbing.pipe_leak',
    words: leak,
    ...more,
  })

test('a leak that is named in a letter about rent becomes a request of its own, with the words that were chosen', async () => {
  const [rent, repair] = [await file(), newId()]
  expect((await thread(rent)).can).toMatchObject({ splitOff: 'yes' })
  expect(await split(rent, repair)).toMatchObject({ ok: true })
  const { request, requester, entries } = await thread(repair)
  expect(request).toMatchObject({ nature: 'plumbing.pipe_leak', status: 'filed', channel: 'mail' })
  expect(requester).toMatchObject({ id: leGoff.id })
  expect(entries.map(({ words }) => words)).toEqual([leak])
  expect((await thread(rent)).entries.at(-1)).toMatchObject({
    type: 'request.splitOff',
    data: { into: repair, nature: 'plumbing.pipe_leak' },
    by: { me: true },
  })
  expect((await thread(rent)).request).toMatchObject({ nature: 'matter.rent', status: 'oriented' })
})

test('the caretaker reads the leak, and neither the letter nor where it came from', async () => {
  const [rent, repair] = [await file(), newId()]
  await split(rent, repair)
  const his = JSON.stringify(await thread(repair, karim))
  expect(his).toContain(leak)
  for (const secret of [rent, 'loyer', 'LOYER', 'request.splitOff', 'matter.'])
    expect(his).not.toContain(secret)
  expect(await thread(rent, karim)).toEqual({ refused: 'not_found' })
  expect((await thread(rent, leGoff)).entries.map(({ type }) => type)).not.toContain('request.splitOff')
  expect((await thread(repair, leGoff)).request.id).toBe(repair)
})

test('sent twice it is one; what is no repair, or comes from a repair, is refused and leaves nothing', async () => {
  const [rent, repair, act] = [await file(), newId(), newId()]
  const data = { into: repair, nature: 'plumbing.pipe_leak', words: leak }
  const first = await town.send(nadia, 'request.splitOff', rent, data, act)
  expect(await town.send(nadia, 'request.splitOff', rent, data, act)).toEqual(first)
  expect(await split(rent, repair)).toMatchObject({ refused: 'already_filed' })
  const none = newId()
  expect(await split(rent, none, { nature: 'matter.charges' })).toMatchObject({ refused: 'repair_wanted' })
  expect(await split(repair, none)).toMatchObject({ refused: 'no_matter' })
  for (const stranger of [karim, leGoff, actorOf('agent', roches), actorOf('firm')])
    expect(await split(rent, none, {}, stranger)).toMatchObject({ ok: false })
  expect(
    await town.database.owner.row(sql`select count(*)::int as n from requests.request where id = ${none}`),
  ).toEqual({ n: 0 })
})

test('a danger in the words that go along rings at the place, and the wall of the letter stands', async () => {
  const [rent, repair] = [await file(), newId()]
  await split(rent, repair, { words: 'Ça sent le gaz dans la cuisine.' })
  expect((await thread(repair, karim)).request).toMatchObject({ urgency: 'U0' })
  expect(await thread(rent, karim)).toEqual({ refused: 'not_found' })
})
