import { expect, test } from 'vitest'
import type { Outcome } from '../../core/command.ts'
import { memoryStore } from './memory-store.ts'
import { pauseOf } from './pause.ts'
import { round } from './queue.ts'
import { type ServerAnswer, type Box, type Call, newPace, type WaitingAct } from './outbox-types.ts'

const karim = '0190c000-0000-7000-8000-00000000000a'
const samira = '0190c000-0000-7000-8000-00000000000b'
const idOf = (n: number): string => `0190c000-0000-7000-8000-${String(n).padStart(12, '0')}`
const act = (n: number, owner = karim, photos: string[] = []): WaitingAct => ({
  command: {
    id: idOf(n),
    type: 'request.say',
    subject: idOf(900),
    data: { words: `${n}` },
    at: '2026-11-24T08:00:00Z',
  },
  photos,
  owner,
})
const yes = (id: string): Outcome => ({ id, ok: true, facts: [] })
const no = (id: string, refused: string): Outcome => ({ id, ok: false, refused, message: 'Pourquoi.' })
const idsIn = (call: Call): string[] =>
  (JSON.parse(call.body as string) as ({ id?: string } | null)[]).map((c) => c?.id ?? '')

type House = (path: string, call: Call) => ServerAnswer | undefined
/** A phone of Karim's, and a house that answers yes to all that `house` leaves to it. */
const phone = (house: House = () => undefined) => {
  const calls: { path: string; call: Call }[] = []
  const heard: Outcome[] = []
  const store = memoryStore()
  const box: Box = {
    store,
    pace: newPace(),
    owner: karim,
    now: () => Date.parse('2026-11-24T08:00:00Z'),
    hear: (_, outcome) => {
      heard.push(outcome)
      return false
    },
    carry: async (path, call) => {
      calls.push({ path, call })
      const answer = house(path, call)
      if (answer) return answer
      if (path === '/healthz') return { status: 200, body: { ok: true } }
      if (path !== '/api/commands') return { status: 200, body: { sha256: path.slice(-64) } }
      return { status: 200, body: idsIn(call).map(yes) }
    },
  }
  const trayed = async () => (await store.acts()).filter((a) => a.refused)
  const waiting = async () => (await store.acts()).filter((a) => !a.refused).map((a) => a.command.id)
  return { box, store, calls, heard, trayed, waiting }
}

test('a day’s acts leave twenty at a time, in order, with the phone’s own hour', async () => {
  const { box, store, calls, waiting } = phone()
  for (let n = 1; n <= 45; n++) await store.add(act(n))
  expect(await round(box)).toBeUndefined()
  expect(calls.map(({ call }) => idsIn(call).length)).toEqual([20, 20, 5])
  expect(calls.flatMap(({ call }) => idsIn(call))).toEqual(Array.from({ length: 45 }, (_, i) => idOf(i + 1)))
  expect(calls[0]?.call.headers).toMatchObject({
    'x-loge-person': karim,
    'x-loge-clock': '2026-11-24T08:00:00.000Z',
  })
  expect(await waiting()).toEqual([])
})

const noAnswers: Record<string, ServerAnswer> = {
  'nothing at all': { status: 0 },
  'the page of a portal': { status: 200 },
  'another program’s answer': { status: 200, body: { ok: true } },
  'an empty list': { status: 200, body: [] },
  'outcomes of other acts': { status: 200, body: [yes(idOf(77))] },
  'a yes without its id': { status: 200, body: [{ ok: true }] },
  'a no without its sentence': { status: 200, body: [{ id: idOf(1), ok: false, refused: 'not_yours' }] },
  'a proxy without its house': { status: 502 },
  'too many at once': { status: 429, body: { refused: 'too_fast', message: 'Patientez.' }, retryAfter: 30 },
  'a session that has ended': { status: 401, body: { refused: 'sign_in', message: 'Reconnectez-vous.' } },
  'somebody else’s session': { status: 409, body: { refused: 'other_person', message: 'Une autre.' } },
  'a crowd on the same request': { status: 200, body: [no(idOf(1), 'busy')] },
}
for (const [what, answer] of Object.entries(noAnswers))
  test(`${what} is no answer: the act stays, untouched`, async () => {
    const { box, store, heard, waiting, trayed } = phone(() => answer)
    await store.add(act(1))
    expect(await round(box)).toMatchObject({ later: expect.any(String) as string })
    expect(await waiting()).toEqual([idOf(1)])
    expect(await trayed()).toEqual([])
    expect(heard).toEqual([])
  })

test('the house may ask for patience; a portal, a proxy or half an answer may not', async () => {
  const asks = async (answer: ServerAnswer) => {
    const { box, store } = phone(() => answer)
    await store.add(act(1))
    return (await round(box))?.retryAfter
  }
  const body = { refused: 'too_fast', message: 'Patientez.' }
  expect(await asks({ status: 429, body, retryAfter: 30 })).toBe(30)
  expect(await asks({ status: 503, retryAfter: 3600 })).toBeUndefined()
  expect(await asks({ status: 429, body: { error: 'slow down' }, retryAfter: 3600 })).toBeUndefined()
  expect(await asks({ status: 200, body: [], retryAfter: 3600 })).toBeUndefined()
})

test('an answer that stops half way settles what it says and keeps the rest in its order', async () => {
  let first = true
  const { box, store, waiting } = phone((_, call) => {
    if (!first) return undefined
    first = false
    return { status: 200, body: [yes(idsIn(call)[0]!), no(idsIn(call)[1]!, 'busy'), yes(idsIn(call)[2]!)] }
  })
  for (const n of [1, 2, 3]) await store.add(act(n))
  expect(await round(box)).toEqual({ later: 'busy' })
  expect(await waiting()).toEqual([idOf(2), idOf(3)])
  expect(await round(box)).toBeUndefined()
})

test('a refused act keeps its words and its reason, and blocks nobody', async () => {
  const { box, store, heard, trayed, waiting } = phone((_, call) => ({
    status: 200,
    body: idsIn(call).map((id) => (id === idOf(2) ? no(id, 'wrong_moment') : yes(id))),
  }))
  for (const n of [1, 2, 3]) await store.add(act(n))
  expect(await round(box)).toBeUndefined()
  expect(heard.map(({ ok }) => ok)).toEqual([true, false, true])
  expect(await waiting()).toEqual([])
  expect(await trayed()).toMatchObject([
    { command: act(2).command, refused: { refused: 'wrong_moment', message: 'Pourquoi.' } },
  ])
})

test('a queue that was tampered with: the act at fault goes to the tray, the others leave', async () => {
  const { box, store, trayed, waiting } = phone((path, call) => {
    if (path !== '/api/commands' || !idsIn(call).includes('')) return undefined
    return { status: 400, body: { refused: 'malformed', message: 'Il manque quelque chose.' } }
  })
  await store.add(act(1))
  await store.add({ photos: 7 } as unknown as WaitingAct)
  await store.add({ ...act(3), command: { ...act(3).command, data: 10n } })
  await store.add(act(4))
  expect(await round(box)).toBeUndefined()
  expect(await waiting()).toEqual([])
  expect((await trayed()).map((a) => a.refused?.refused)).toEqual(['malformed', 'malformed'])
})

test('an act to which a healthy house answers neither yes nor no makes room after six tries, and keeps its id', async () => {
  const { box, store, trayed, waiting } = phone((path, call) =>
    path === '/api/commands' && idsIn(call)[0] === idOf(1)
      ? { status: 500, body: { refused: 'broken', message: 'De notre côté.' } }
      : undefined,
  )
  for (const n of [1, 2]) await store.add(act(n))
  let tries = 1
  while (await round(box)) tries++
  expect(tries).toBe(6)
  expect(await waiting()).toEqual([])
  expect(await trayed()).toMatchObject([
    { command: { id: idOf(1) }, refused: { refused: 'broken', message: 'De notre côté.', unsure: true } },
  ])
})

test('a house that is down for a day puts nothing aside', async () => {
  const { box, store, waiting } = phone(() => ({
    status: 500,
    body: { refused: 'broken', message: 'Panne.' },
  }))
  await store.add(act(1))
  for (let n = 0; n < 100; n++) await round(box)
  expect(await waiting()).toEqual([idOf(1)])
})

test('what Samira left on the phone does not leave under Karim’s name, and does not hold his', async () => {
  const { box, store, calls, waiting } = phone()
  await store.add(act(1, samira))
  await store.add(act(2))
  await store.add(act(3, ''))
  expect(await round(box)).toBeUndefined()
  expect(calls.map(({ call }) => [idsIn(call), call.headers?.['x-loge-person']])).toEqual([
    [[idOf(2)], karim],
    [[idOf(3)], undefined],
  ])
  expect(await waiting()).toEqual([idOf(1)])
})

test('what may still be taken back stays, with all that she did after it, and nobody else’s', async () => {
  const { box, store, calls, waiting } = phone()
  const until = box.now() + 8000
  await store.add({ ...act(1, samira), notBefore: until })
  await store.add(act(2))
  await store.add({ ...act(3), notBefore: until })
  await store.add(act(4))
  expect(await round(box)).toBeUndefined()
  expect(await waiting()).toEqual([idOf(1), idOf(3), idOf(4)])
  await round({ ...box, now: () => until })
  expect(calls.flatMap(({ call }) => idsIn(call))).toEqual([idOf(2), idOf(3), idOf(4)])
})

test('what may still be taken back holds up its own matter, and what names it, but no other', async () => {
  const { box, store, calls, waiting } = phone()
  const about = (n: number, subject: number, data: object = {}): WaitingAct => {
    const one = act(n)
    return { ...one, command: { ...one.command, subject: idOf(subject), data } }
  }
  await store.add({ ...about(1, 901), notBefore: box.now() + 8000 })
  await store.add(about(2, 902))
  await store.add(about(3, 901))
  await store.add(about(4, 903, { into: idOf(901) }))
  await store.add(about(5, 903))
  await store.add(about(6, 904))
  expect(await round(box)).toBeUndefined()
  expect(calls.flatMap(({ call }) => idsIn(call))).toEqual([idOf(2), idOf(6)])
  expect(await waiting()).toEqual([idOf(1), idOf(3), idOf(4), idOf(5)])
})

test('an act to which the house has no answer, or that meets a crowd, holds up no other matter meanwhile', async () => {
  for (const answer of [
    { status: 500, body: { refused: 'broken', message: 'De notre côté.' } },
    { status: 200, body: [no(idOf(1), 'busy')] },
  ]) {
    const { box, store, waiting, trayed } = phone((_, call) =>
      call.body && idsIn(call)[0] === idOf(1) ? answer : undefined,
    )
    await store.add(act(1))
    const other = act(2)
    await store.add({ ...other, command: { ...other.command, subject: idOf(902) } })
    await store.add(act(3))
    expect(await round(box)).toMatchObject({ later: expect.any(String) as string })
    expect(await waiting()).toEqual([idOf(1), idOf(3)])
    expect(await trayed()).toEqual([])
  }
})

test('what was taken back while the round began does not leave', async () => {
  const { box, store, calls } = phone()
  const until = box.now() + 1
  await store.add({ ...act(1), notBefore: until })
  // The clock passes the moment while the store is read: who reads the clock first sends nothing that was taken back since.
  let reads = 0
  await round({
    ...box,
    now: () => until - 1,
    store: {
      ...store,
      acts: async () => {
        const acts = await store.acts()
        if (++reads === 1) await store.change(idOf(1), () => undefined)
        return acts
      },
    },
  })
  expect(calls).toEqual([])
  expect(await store.acts()).toEqual([])
})

test('a clock that is set back meanwhile, or a moment that is none, holds nothing', async () => {
  const { box, store, waiting } = phone()
  await store.add({ ...act(1), notBefore: box.now() + 2 * 86_400_000 })
  await store.add({ ...act(2), notBefore: 'demain' as unknown as number })
  await round(box)
  expect(await waiting()).toEqual([])
})

test('an act that the server keeps for review leaves the phone', async () => {
  const { box, store, heard } = phone((_, call) => ({
    status: 200,
    body: idsIn(call).map((id) => no(id, 'device_revoked')),
  }))
  await store.add(act(1))
  await round(box)
  expect(await store.acts()).toEqual([])
  expect(heard).toMatchObject([{ refused: 'device_revoked' }])
})

test('pauses grow to a minute, differ from phone to phone, and heed what the server asks', () => {
  expect([1, 2, 3, 20].map((n) => pauseOf(n, 1))).toEqual([2000, 4000, 8000, 60_000])
  expect(pauseOf(3, 0)).toBe(4000)
  expect(pauseOf(1, 0, 30)).toBe(30_000)
  expect(pauseOf(1, 1, 10 ** 9)).toBe(375_000)
  expect(pauseOf(500, 0.5, Number.NaN)).toBe(45_000)
})
