import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/ids.ts'
import { actorOf, centre, makeTown, roches, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await makeTown(2)
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
