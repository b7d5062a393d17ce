import { expect, test } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { round } from './queue.ts'
import { type ServerAnswer, type Box, type Call, newPace, type WaitingAct } from './outbox-types.ts'

const name = 'c'.repeat(64)
const size = 300_000
const waiting: WaitingAct = {
  command: {
    id: '0190c000-0000-7000-8000-000000000001',
    type: 'request.say',
    subject: '0190c000-0000-7000-8000-000000000002',
    data: { words: 'Avec une photo.', photos: [name] },
    at: '2026-11-24T08:00:00Z',
  },
  photos: [name],
  owner: 'karim',
}

/** A house that takes parts of photos as ours does; `disturb` answers in its place. */
const phone = (disturb: (call: Call, n: number) => ServerAnswer | undefined = () => undefined) => {
  let held = 0
  let sent = 0
  const calls: string[] = []
  const store = memoryStore()
  const house = (path: string, call: Call): ServerAnswer => {
    if (path === '/api/commands')
      return { status: 200, body: [{ id: waiting.command.id, ok: true, facts: [] }] }
    if (call.method === 'HEAD') return { status: 200, offset: held, complete: false }
    const range = /bytes (\d+)-(\d+)\//.exec(call.headers?.['content-range'] ?? `bytes 0-${size - 1}/`)!
    const [from, to] = [Number(range[1]), Number(range[2])]
    sent += to - from + 1
    if (from <= held) held = Math.max(held, to + 1)
    return { status: 200, body: held === size ? { sha256: name } : { held } }
  }
  const box: Box = {
    store,
    pace: newPace(),
    owner: 'karim',
    now: Date.now,
    hear: () => false,
    carry: async (path, call) => {
      calls.push(path === '/api/commands' ? 'words' : call.method)
      return disturb(call, calls.length) ?? house(path, call)
    },
  }
  const shoot = async (bytes = size): Promise<void> => {
    await store.keep({ sha256: name, photo: new Blob([new Uint8Array(bytes)]), owner: 'karim', at: 0 })
    await store.add(waiting)
  }
  return { box, store, calls, shoot, sent: () => sent }
}

test('the words leave first, then the photo in growing parts, and nothing is left of either', async () => {
  const { box, store, calls, shoot, sent } = phone()
  await shoot()
  expect(await round(box)).toBeUndefined()
  expect(calls).toEqual(['words', 'HEAD', 'PUT', 'PUT', 'PUT'])
  expect(sent()).toBe(size)
  expect(await store.photos()).toEqual([])
})

test('a phone that is switched off in the middle goes on from what the house has', async () => {
  const { box, shoot, sent, store } = phone((_, n) => (n === 4 ? { status: 0 } : undefined))
  await shoot()
  expect(await round(box)).toEqual({ later: 'offline' })
  expect(await store.acts()).toEqual([])
  const anew = { ...box, pace: newPace() }
  expect(await round(anew)).toBeUndefined()
  expect(sent()).toBe(size)
})

test('words that are written while a photo is on its way do not wait for it', async () => {
  const { box, store, calls, shoot } = phone((_, n) => {
    if (n === 3) void store.add({ ...waiting, photos: [] })
    return undefined
  })
  await shoot()
  await round(box)
  expect(calls.slice(0, 4)).toEqual(['words', 'HEAD', 'PUT', 'words'])
})

test('the page of a portal has received nothing of a photo', async () => {
  const { box, store, shoot } = phone((call) => (call.method === 'POST' ? undefined : { status: 200 }))
  await shoot()
  expect(await round(box)).toEqual({ later: 'broken' })
  expect(await store.photos()).toHaveLength(1)
})

test('a photo that the server cannot read is put in the tray with its reason; its words have gone', async () => {
  const { box, store, shoot } = phone((call) =>
    call.method === 'PUT'
      ? { status: 422, body: { refused: 'photo_unreadable', message: 'Pas une photo.' } }
      : undefined,
  )
  await shoot(0)
  expect(await round(box)).toBeUndefined()
  expect(await store.acts()).toEqual([])
  expect(await store.photos()).toMatchObject([
    { refused: { refused: 'photo_unreadable', message: 'Pas une photo.' } },
  ])
})

test('a photo that arrives damaged is sent anew, and given up at the third time', async () => {
  const { box, store, shoot } = phone((call) =>
    call.method === 'PUT'
      ? { status: 422, body: { refused: 'photo_damaged', message: 'Incomplète.' } }
      : undefined,
  )
  await shoot(1000)
  expect(await round(box)).toEqual({ later: 'photo_damaged' })
  expect(await round(box)).toEqual({ later: 'photo_damaged' })
  expect(await round(box)).toBeUndefined()
  expect(await store.photos()).toMatchObject([{ refused: { refused: 'photo_damaged' } }])
})

test('a photo of an act that was refused stays with it', async () => {
  const { box, store, calls, shoot } = phone((call) =>
    call.method === 'POST'
      ? { status: 200, body: [{ id: waiting.command.id, ok: false, refused: 'not_yours', message: 'Non.' }] }
      : undefined,
  )
  await shoot()
  await round(box)
  expect(calls).toEqual(['words'])
  expect(await store.photo(name)).toBeDefined()
})
