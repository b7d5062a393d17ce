import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const leak = 'a'.repeat(64)
const file = (who: Actor, at: typeof centre, photos: string[]): Promise<unknown> =>
  town.send(who, 'request.file', newId(), {
    nature: 'plumbing.tap_leak',
    unit: at.unit,
    channel: 'portal',
    photos,
  })
const sees = async (who: Actor): Promise<boolean> => {
  const requests = town.kernel.slices.find((slice) => slice.name === 'requests')
  return (await town.database.as(who, async (db) => requests?.files?.(db, leak))) ?? false
}

test('a neighbour who knows the name of a photo does not open it by naming it in her own request', async () => {
  const her = actorOf('tenant')
  const neighbour = actorOf('tenant', roches)
  await file(her, centre, [leak])
  expect(await sees(her)).toBe(true)
  await file(neighbour, roches, [leak])
  expect(await sees(neighbour)).toBe(false)
})

test('who took a photo may show it in two requests', async () => {
  const her = actorOf('tenant')
  const outcome = await file(her, centre, [leak])
  expect(outcome).toMatchObject({ ok: true })
  expect(await sees(her)).toBe(true)
})

test('a photo that an act has no room for is refused with the act, and never lost in silence', async () => {
  const outcome = await town.send(actorOf('agent'), 'request.close', newId(), {
    reason: 'nothing_found',
    photos: [leak],
  })
  expect(outcome).toMatchObject({ ok: false, refused: 'malformed', params: { field: 'photos' } })
})

const toFirm = 'b'.repeat(64)
const filed = async (): Promise<string> => {
  const request = newId()
  await town.send(actorOf('agent'), 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  return request
}
const opens = async (who: Actor, sha256: string): Promise<boolean> => {
  const requests = town.kernel.slices.find((slice) => slice.name === 'requests')
  return (await town.database.as(who, async (db) => requests?.files?.(db, sha256))) ?? false
}
const shownTo = async (who: Actor, id: string): Promise<{ photos: string[]; counted: number }> => {
  const thread = (await town.kernel.ask(who, 'request.thread', { id })) as Thread
  return { photos: thread.photos.map(({ sha256 }) => sha256), counted: thread.request.photos }
}

test('what the agency shows the firm is not shown to the tenant, until the agency shows it to her too', async () => {
  const her = actorOf('tenant')
  const agent = actorOf('agent')
  const request = await filed()
  await town.send(agent, 'request.say', request, {
    words: 'Le joint à changer.',
    photos: [toFirm],
    audience: 'firm',
  })
  expect(await shownTo(her, request)).toEqual({ photos: [], counted: 0 })
  expect(await opens(her, toFirm)).toBe(false)
  // The tenant may have heard of the photo’s name: saying it in her own thread opens nothing.
  expect(await town.send(her, 'request.addPhoto', request, { photos: [toFirm] })).toMatchObject({ ok: true })
  expect(await opens(her, toFirm)).toBe(false)
  expect(await shownTo(agent, request)).toEqual({ photos: [toFirm], counted: 1 })

  await town.send(agent, 'request.addPhoto', request, { photos: [toFirm] })
  expect(await opens(her, toFirm)).toBe(true)
})

test('the picture of work that still wants an agreement is between the firm and the landlord', async () => {
  const sha256 = 'd'.repeat(64)
  const [agent, firm] = [actorOf('agent'), actorOf('firm')]
  const request = await filed()
  const order = newId()
  await town.send(agent, 'request.orient', request, { to: 'firm', contract: centre.contract }, order)
  expect(await town.send(firm, 'order.accept', request, { order })).toMatchObject({ ok: true })
  const told = { order, outcome: 'moreWork', words: 'Colonne percée.', photos: [sha256], amount: 90_000 }
  expect(await town.send(firm, 'order.report', request, told)).toMatchObject({ ok: true })
  expect(await opens(firm, sha256)).toBe(true)
  expect(await opens(agent, sha256)).toBe(true)
  expect(await opens(actorOf('tenant'), sha256)).toBe(false)
})
