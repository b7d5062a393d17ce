import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirmOrder } from '../../src/contractors/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { openContracts, morning, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.database.close())

const noon = '2026-01-13T12:00:00.000Z'
const evening = '2026-01-13T18:00:00.000Z'
const sha = (letter: string): string => letter.repeat(64)

type Seen = { matters: number; words: string[]; photos: string[]; people: number }
/** What the firm's own role reads of a request, whatever a query of ours forgets. */
const seenBy = (firm: Actor, request: string): Promise<Seen> =>
  w.database.as(firm, async (db) => ({
    matters: (await db.rows(sql`select id from requests.request where id = ${request}`)).length,
    words: (
      await db.rows<{ body: string }>(
        sql`select body from requests.message where request = ${request} order by at`,
      )
    ).map(({ body }) => body),
    photos: (
      await db.rows<{ sha256: string }>(
        sql`select sha256 from requests.photo where request = ${request} order by at`,
      )
    ).map(({ sha256 }) => sha256),
    people: (await db.rows(sql`select id from people.person where id = ${w.id.leGoff}`)).length,
  }))
const say = (who: Actor, request: string, words: string, now = morning) =>
  w.send(who, 'request.say', request, { words }, now)

test('a firm that refused reads nothing of the thread, speaks in it no more, and still finds its own order', async () => {
  const { nicolas, oceane, leGoff } = w.people
  const { request, order } = await w.ordered()
  await w.act(leGoff, 'request.addPhoto', request, { photos: [sha('a')] })
  expect(await say(nicolas, request, 'Nous passons demain.')).toMatchObject({ ok: true })
  await w.act(nicolas, 'order.refuse', request, { order, reason: 'noCapacity' })
  await w.orient(request, w.id.second)
  await w.act(leGoff, 'request.say', request, { words: 'La clé est chez Mme Prat.' }, noon)

  expect(await seenBy(nicolas, request)).toEqual({ matters: 0, words: [], photos: [], people: 0 })
  expect(await say(nicolas, request, 'Encore nous.')).toMatchObject({ ok: false, refused: 'not_found' })
  expect(await w.send(nicolas, 'request.addPhoto', request, { photos: [sha('b')] })).toMatchObject({
    ok: false,
    refused: 'not_found',
  })
  expect(await w.ask<FirmOrder>(nicolas, 'order.card', { id: order })).toMatchObject({
    id: order,
    status: 'refused',
    requestNo: null,
    words: [],
    photos: [],
    contact: null,
  })
  expect(await seenBy(oceane, request)).toMatchObject({ matters: 1, photos: [sha('a')], people: 1 })
  expect(await say(oceane, request, 'Nous venons jeudi.', noon)).toMatchObject({ ok: true })
})

test('a firm keeps what was said until its work ended, and no longer who asked', async () => {
  const { nicolas, leGoff } = w.people
  const { request, order } = await w.ordered()
  await w.act(nicolas, 'order.accept', request, { order }, noon)
  await w.act(nicolas, 'order.report', request, { order, outcome: 'done', words: 'Joint remplacé.' }, noon)
  await w.act(leGoff, 'request.say', request, { words: 'Ma fille est malade.' }, evening)
  await w.act(leGoff, 'request.addPhoto', request, { photos: [sha('c')] }, evening)
  expect(await seenBy(nicolas, request)).toEqual({
    matters: 1,
    words: ['L’évier fuit depuis ce matin.', 'Joint remplacé.'],
    photos: [],
    people: 0,
  })
})

test('threads and their lists are for those who follow them: a firm reads its orders', async () => {
  const { nicolas, agent } = w.people
  const { request } = await w.ordered()
  for (const [query, input] of [
    ['request.thread', { id: request }],
    ['request.threads', { ids: [request] }],
    ['request.list', {}],
    ['request.counts', {}],
  ] as const) {
    expect(await w.ask(nicolas, query, input)).toEqual({ refused: 'not_yours' })
    expect(await w.ask(agent, query, input)).not.toHaveProperty('refused')
  }
})

test('prices and terms are the firm’s and the office’s: Madame Le Goff reads neither, and still moves her visit', async () => {
  const { nicolas, agent, hq, leGoff, benali } = w.people
  const slot = { starts: '2026-01-15T07:00:00.000Z', ends: '2026-01-15T09:00:00.000Z' }
  const { request, order } = await w.ordered(w.id.framework, slot)
  for (const who of [nicolas, agent, hq])
    expect(await w.ask<unknown[]>(who, 'order.rates', { order })).toHaveLength(2)
  for (const who of [leGoff, benali])
    expect(await w.ask(who, 'order.rates', { order })).toEqual({ refused: 'not_yours' })
  for (const table of ['contract', 'rate_item'])
    await expect(
      w.database.as(leGoff, (db) => db.rows(sql`select 1 from contractors.${sql.raw(table)}`)),
    ).rejects.toThrow(/permission denied/)

  const shown = await w.ask<Thread>(leGoff, 'request.thread', { id: request })
  expect(shown.orders[0]).toMatchObject({ id: order, firm: { name: 'Nicolas Plomberie' }, lines: [] })
  expect(shown.orders[0]!.slot).not.toBeNull()
  expect(JSON.stringify(shown)).not.toContain('Plomberie, agence Nord')
  const times = await w.ask<(typeof slot)[]>(leGoff, 'order.times', { order }, noon)
  expect(times.length).toBeGreaterThan(0)
  expect(await w.send(leGoff, 'order.fixSlot', request, { order, slot: times.at(-1) }, noon)).toMatchObject({
    ok: true,
  })
})

test('what the agency answers Madame Le Goff alone is read by her, and neither read nor heard by the firm', async () => {
  const { nicolas, leGoff, agent } = w.people
  const { request, order } = await w.ordered()
  const lease = { sha256: sha('d'), name: 'bail.pdf', bytes: 9 }
  const heard = (who: Actor) =>
    w.database.as(who, (db) =>
      db.rows<{ audience: string }>(
        sql`select f.audience from kernel.fact f where f.subject = ${request} and f.audience = 'tenant'`,
      ),
    )
  await w.act(
    agent,
    'request.say',
    request,
    {
      words: 'Votre dépôt de garantie vous sera rendu.',
      audience: 'tenant',
      papers: [lease],
      photos: [sha('e')],
      sounds: [sha('f')],
    },
    noon,
  )

  expect(await heard(leGoff)).toEqual([{ audience: 'tenant' }])
  expect(await heard(nicolas)).toEqual([])
  const hidden = 'Votre dépôt de garantie vous sera rendu.'
  const seen = await seenBy(nicolas, request)
  expect([seen.words.includes(hidden), seen.photos]).toEqual([false, []])
  const files = (who: Actor) =>
    Promise.all(
      ['d', 'e', 'f'].map((letter) =>
        w.database.as(who, async (db) =>
          w.kernel.slices.find(({ name }) => name === 'requests')!.files!(db, sha(letter)),
        ),
      ),
    )
  expect(await files(nicolas)).toEqual([false, false, false])
  expect(await files(leGoff)).toEqual([true, true, true])
  const card = await w.ask<FirmOrder>(nicolas, 'order.card', { id: order })
  expect(card).toMatchObject({ photos: [], sounds: [], papers: [] })
  expect(card.words.map(({ body }) => body)).not.toContain(hidden)
  const hers = await w.ask<Thread>(leGoff, 'request.thread', { id: request })
  expect(hers.entries.at(-1)).toMatchObject({
    audience: 'tenant',
    words: hidden,
    papers: [{ name: 'bail.pdf' }],
  })
})

test('a firm that waits for an answer still waits after her alone was written to; the firm and she cannot write so', async () => {
  const { nicolas, leGoff, agent } = w.people
  const { request } = await w.ordered()
  await w.act(nicolas, 'request.say', request, { words: 'Quelle est la hauteur ?', audience: 'firm' }, noon)
  await w.act(agent, 'request.say', request, { words: 'Un plombier viendra.', audience: 'tenant' }, evening)
  expect((await w.ask<Thread>(agent, 'request.thread', { id: request })).request.unansweredBy).toBe('firm')
  for (const who of [nicolas, leGoff])
    expect(
      await w.send(who, 'request.say', request, { words: 'Entre nous.', audience: 'tenant' }, evening),
    ).toMatchObject({ ok: false, refused: 'not_yours' })
})

test('the firm reads a paper that came with words for all', async () => {
  const { nicolas, leGoff } = w.people
  const { request, order } = await w.ordered()
  await w.act(
    leGoff,
    'request.say',
    request,
    { words: 'La notice.', papers: [{ sha256: sha('9'), name: 'notice.pdf', bytes: 12 }] },
    noon,
  )
  expect((await w.ask<FirmOrder>(nicolas, 'order.card', { id: order })).papers).toEqual([
    { sha256: sha('9'), name: 'notice.pdf', bytes: 12, media: null },
  ])
})
