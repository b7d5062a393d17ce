import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { AlarmCard, Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const karim = actorOf('caretaker')
const nadia = actorOf('agent')
const file = async (filed: object, who: Actor = actorOf('tenant')): Promise<string> => {
  const id = newId()
  expect(
    await town.send(who, 'request.file', id, { unit: centre.unit, channel: 'portal', ...filed }),
  ).toMatchObject({ ok: true })
  return id
}
const alarmOf = async (request: string, who: Actor): Promise<AlarmCard> => {
  const { alarms } = (await town.kernel.ask(who, 'danger.list', {})) as Queries['danger.list']['output']
  return alarms.find(({ calls }) => calls.some((call) => call.request === request))!
}

test('a caretaker reads of violence, is not asked to go, and takes no such alarm', async () => {
  const request = await file({ nature: 'danger.violence', words: 'Mon mari me frappe, venez vite.' })
  const card = await alarmOf(request, karim)
  expect(card).toMatchObject({ keepAway: true, taken: null })
  expect(await town.send(karim, 'alarm.take', card.id, {})).toMatchObject({ refused: 'keep_away' })
  expect(await alarmOf(request, nadia)).toMatchObject({ keepAway: false })
  expect(await town.send(nadia, 'alarm.take', card.id, {})).toMatchObject({ ok: true })
  // Nor from whoever has it.
  expect(await town.send(karim, 'alarm.take', card.id, { from: nadia.id })).toMatchObject({
    refused: 'keep_away',
  })
})

test('so it is where words say it, whatever nature was chosen, and where a message says it later', async () => {
  const filed = await file({
    nature: 'noise.neighbour',
    words: 'Le voisin du dessus frappe sa femme, elle crie.',
  })
  expect(await alarmOf(filed, karim)).toMatchObject({ keepAway: true })
  const later = await file({ nature: 'plumbing.tap_leak', words: 'Le robinet goutte.' })
  await town.send(actorOf('tenant'), 'request.say', later, { words: 'Au secours, mon compagnon me frappe.' })
  expect(await alarmOf(later, karim)).toMatchObject({ keepAway: true })
})

test('another danger is his to take, as before', async () => {
  const request = await file({ nature: 'gas.smell', words: 'Ça sent le gaz.' })
  const card = await alarmOf(request, karim)
  expect(card.keepAway).toBe(false)
  expect(await town.send(karim, 'alarm.take', card.id, {})).toMatchObject({ ok: true })
})

test('nobody orients a request of violence to the caretaker', async () => {
  const request = await file({ nature: 'danger.violence', words: 'On se bat dans le hall.' })
  expect(await town.send(nadia, 'request.orient', request, { to: 'caretaker' })).toMatchObject({
    refused: 'keep_away',
  })
})

test('a caretaker does not end a danger by «Je l’ai réparé»; what he did is said in the thread, and the agency ends it', async () => {
  const request = await file({ nature: 'gas.smell', words: 'Ça sent le gaz dans la cuisine.' })
  for (const how of ['done', 'provisional'])
    expect(
      await town.send(karim, 'request.resolve', request, { how, words: 'J’ai fermé le robinet du palier.' }),
    ).toMatchObject({ refused: 'danger_by_agency' })
  expect(await alarmOf(request, nadia)).toBeDefined()
  expect(
    await town.send(karim, 'request.say', request, { words: 'J’ai fermé le robinet du palier.' }),
  ).toMatchObject({ ok: true })
  expect(
    await town.send(nadia, 'request.resolve', request, { how: 'done', words: 'Gaz coupé, fuite réparée.' }),
  ).toMatchObject({ ok: true })
})
