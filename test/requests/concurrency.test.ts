import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/kernel/core/command.ts'
import type { FeedNews } from '../../src/kernel/server/feed.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { crowd, randomOf } from './crowd.ts'
import { illegal } from './histories.ts'
import { feedSettled } from '../setup/feed-settled.ts'
import { dawdle, listen } from './listener.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 16 })
  await feedSettled(town.database)
})
afterAll(() => town.close())

const agent = actorOf('agent')
const leGoff = actorOf('tenant')
const file = async (outage = false): Promise<string> => {
  const id = newId()
  const outcome = await town.send(agent, 'request.file', id, {
    nature: 'plumbing.tap_broken',
    words: 'L’évier fuit.',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
    outage,
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}
const factsOf = (subject: string) =>
  town.database.owner.rows<{ type: string }>(
    sql`select f.type from kernel.fact f where f.subject = ${subject} order by f.seq`,
  )

/** Every line of the journal once, and the lines of one matter in the order in which they became true. */
const heardOnce = async (heard: FeedNews[], kept: number): Promise<void> => {
  expect(heard).toHaveLength(kept)
  expect(new Set(heard.map((h) => h.cursor)).size).toBe(kept)
  const last = new Map<string, number>()
  const backwards = heard.filter(({ cursor, subject }) => {
    const seq = Number(cursor.split('.')[1])
    const before = last.get(subject) ?? 0
    last.set(subject, seq)
    return seq < before
  })
  expect(backwards).toEqual([])
}

const journal = async (): Promise<number> =>
  (await town.database.owner.row<{ n: number }>(sql`select count(*) as n from kernel.fact`))?.n ?? 0

describe('sixteen connections at once', () => {
  test('on one request: no act follows another that forbids it, and the feed tells each once, in order', async () => {
    const before = await journal()
    const reader = await listen(town.database)
    const late = dawdle(town.database)
    const request = await file()
    const outcomes = await crowd(town, [request], { writers: 16, acts: 20, random: randomOf(1) })
    expect(outcomes.filter((o) => o.ok).length).toBeGreaterThan(60)
    expect(outcomes.filter((o) => !o.ok && o.refused === 'wrong_moment').length).toBeGreaterThan(20)
    expect(await late.stop()).toBeGreaterThan(3)
    await heardOnce(await reader.stop(), (await journal()) - before)
    expect(await illegal(town.database)).toEqual([])
  })

  test('on two hundred requests and their incidents: no illegal history, nothing skipped, nothing twice', async () => {
    const before = await journal()
    const reader = await listen(town.database)
    const late = dawdle(town.database)
    const requests = await Promise.all(Array.from({ length: 200 }, (_, i) => file(i % 40 === 0)))
    const outcomes = await crowd(town, requests, { writers: 16, acts: 60, random: randomOf(2) })
    expect(outcomes.filter((o) => o.ok).length).toBeGreaterThan(350)
    expect(outcomes.filter((o) => !o.ok && o.refused === 'busy')).toEqual([])
    await late.stop()
    await heardOnce(await reader.stop(), (await journal()) - before)
    expect(await illegal(town.database)).toEqual([])
  })
})

describe('the same act by several doors', () => {
  const sixteen = (send: (i: number) => Promise<Outcome>): Promise<Outcome[]> =>
    Promise.all(Array.from({ length: 16 }, (_, i) => send(i)))

  test('is done once, and every door gives the same answer', async () => {
    const request = await file()
    const id = newId()
    const outcomes = await sixteen(() =>
      town.send(leGoff, 'request.say', request, { words: 'Ça coule toujours.' }, id),
    )
    expect(outcomes[0]).toMatchObject({ id, ok: true })
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect((await factsOf(request)).map((f) => f.type)).toEqual(['request.filed', 'request.said'])
  })

  test('is refused once, and every door gives the same refusal, even when it would be allowed later', async () => {
    const request = await file()
    const id = newId()
    const outcomes = await sixteen(() => town.send(leGoff, 'request.confirm', request, {}, id))
    expect(outcomes[0]).toMatchObject({ ok: false, refused: 'wrong_moment' })
    await town.send(agent, 'request.resolve', request, { how: 'done' })
    for (const outcome of [...outcomes, await town.send(leGoff, 'request.confirm', request, {}, id)])
      expect(outcome).toEqual(outcomes[0])
  })

  test('with other content is id_reused, from another person id_taken, on another matter too', async () => {
    const [one, two] = [await file(), await file()]
    const id = newId()
    const outcomes = await sixteen((i) =>
      town.send(leGoff, 'request.say', i % 2 ? one : two, { words: 'Bonjour.' }, id),
    )
    expect(outcomes.filter((o) => o.ok)).toHaveLength(8)
    expect(outcomes.filter((o) => !o.ok && o.refused === 'id_reused')).toHaveLength(8)
    expect(
      [...(await factsOf(one)), ...(await factsOf(two))].filter((f) => f.type === 'request.said'),
    ).toHaveLength(1)
    const taken = await sixteen(() => town.send(agent, 'request.say', one, { words: 'Bonjour.' }, id))
    for (const outcome of taken) expect(outcome).toMatchObject({ ok: false, refused: 'id_taken' })
  })
})
