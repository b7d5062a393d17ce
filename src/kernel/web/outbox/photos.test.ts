import { expect, test } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { forgetPhotos, sweepPhotos } from './photos.ts'
import type { KeptPhoto, WaitingAct } from './outbox-types.ts'

const day = 86_400_000
const kept = (sha256: string, more: Partial<KeptPhoto> = {}): KeptPhoto => ({
  sha256,
  photo: new Blob(['une photo']),
  owner: 'karim',
  at: 0,
  ...more,
})
const showing = (photos: string[]): WaitingAct => ({
  command: { id: 'a', type: 'request.say', subject: 's', data: {}, at: '2026-11-24T08:00:00Z' },
  photos,
})
const phone = async (photos: KeptPhoto[], acts: WaitingAct[] = []) => {
  const store = memoryStore()
  for (const photo of photos) await store.keep(photo)
  for (const act of acts) await store.add(act)
  return { store, left: async () => (await store.photos()).map(({ sha256 }) => sha256) }
}

test('a report that was filed twice is let go, and its photo that is still on its way is not', async () => {
  const { store, left } = await phone([kept('on its way', { due: true }), kept('of nobody')])
  await forgetPhotos(store, ['on its way', 'of nobody'])
  expect(await left()).toEqual(['on its way'])
})

test('a photo that another act shows stays with it', async () => {
  const { store, left } = await phone([kept('shared'), kept('own')], [showing(['shared'])])
  await forgetPhotos(store, ['shared', 'own'])
  expect(await left()).toEqual(['shared'])
})

test('after a week a photo of a form that never left goes, whatever else waits', async () => {
  const { store, left } = await phone(
    [
      kept('forgotten'),
      kept('of this week', { at: 2 * day }),
      kept('on its way', { due: true }),
      kept('in the tray', { refused: { refused: 'photo_unreadable', message: 'Non.' } }),
      kept('shown'),
    ],
    [showing(['shown'])],
  )
  await sweepPhotos(store, 8 * day)
  expect(await left()).toEqual(['of this week', 'on its way', 'in the tray', 'shown'])
})
