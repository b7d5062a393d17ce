import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { countMonths } from '../../src/satisfaction/server/count-months.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import { ask, castLot, closeOne, keyIn, letHomes, openAsking, questions, visitor } from './homes.ts'

let town: Landlord
// Eight homes of the centre were asked, six answered; two of the rocks, one answered.
beforeAll(async () => {
  town = await openAsking()
  const at = new Date().toISOString()
  const [near, far] = [await letHomes(town, 8), await letHomes(town, 2, roches)]
  for (const [homes, corner] of [
    [near, centre],
    [far, roches],
  ] as const)
    for (const home of homes) await castLot(town, await closeOne(town, home, 'moved_out', corner), at)
  const mails = await questions(town)
  const answers = [
    [near[0]!, 5],
    [near[1]!, 4],
    [near[2]!, 4],
    [near[3]!, 3],
    [near[4]!, 1],
    [near[5]!, 5],
    [far[0]!, 1],
  ] as const
  for (const [{ email }, face] of answers) {
    const key = keyIn(mails.find(({ to_address: to }) => to === email)!.body)
    const { id } = await ask(town, visitor, 'satisfaction.question', { key })
    await town.act('satisfaction.answer', id, { face, key }, visitor)
  }
})
afterAll(() => town.close())

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

test('while links are open nothing is counted, and nothing is shown', async () => {
  await countMonths(town.kernel, inDays(0))
  expect(await ask(town, actorOf('manager'), 'satisfaction.results', {})).toMatchObject({
    of: null,
    periods: [],
    agencies: [],
  })
})

test('a month is counted once, and nobody stands behind it any more', async () => {
  await countMonths(town.kernel, inDays(60))
  await countMonths(town.kernel, inDays(60))
  expect(await town.database.owner.rows(sql`select 1 from satisfaction.draw`)).toEqual([])
  const [count] = await town.database.owner.rows<{ n: number }>(
    sql`select sum(t.n)::int as n from satisfaction.tally t`,
  )
  expect(count).toEqual({ n: 10 })
})

test('manager, director and agent of either agency read the same figures, silence beside answers', async () => {
  const months = (await ask(town, actorOf('hq'), 'satisfaction.results', {})).periods
  const of = months.filter((period) => period.length === 7 && !period.includes('Q')).at(-1)!
  const all = await Promise.all(
    [actorOf('manager'), actorOf('hq'), actorOf('agent', roches)].map((who) =>
      ask(town, who, 'satisfaction.results', { of }),
    ),
  )
  const [figures, ...same] = all.map(({ can: _, ...rest }) => rest)
  for (const others of same) expect(others).toEqual(figures)
  const { agencies, whole, families, firms } = all[0]!
  // One answer alone would be told by the difference to the whole: the other agency is withheld with it.
  expect(agencies.map(({ id, asked, answered }) => [id, asked, answered])).toEqual([
    ['centre', 8, null],
    ['roches', 2, null],
  ])
  expect(whole).toMatchObject({
    asked: 10,
    answered: 7,
    rate: 0.7,
    faces: [2, 2, 1, 0, 2],
    content: { share: 4 / 7 },
    ways: [{ way: 'link', n: 7 }],
  })
  expect(families).toMatchObject([{ asked: 10, answered: 7 }])
  expect(firms).toEqual([])
})

test('a period that has not ended, the tenant, the caretaker, the firm and a stranger are answered no', async () => {
  expect(await ask(town, actorOf('hq'), 'satisfaction.results', { of: '2019' })).toMatchObject({
    refused: 'not_found',
  })
  expect(await ask(town, actorOf('hq'), 'satisfaction.results', { of: '2026-13' })).toMatchObject({
    refused: 'malformed',
  })
  for (const role of ['tenant', 'caretaker', 'firm'] as const)
    expect(await ask(town, actorOf(role), 'satisfaction.results', {})).toMatchObject({ refused: 'not_yours' })
  expect(await ask(town, visitor, 'satisfaction.results', {})).toMatchObject({ refused: 'sign_in' })
})

test('what was counted takes no answer any more', async () => {
  const key = keyIn((await questions(town))[0]!.body)
  expect(await ask(town, visitor, 'satisfaction.question', { key })).toMatchObject({ refused: 'no_question' })
  expect(await town.send(visitor, 'satisfaction.answer', newId(), { face: 5, key })).toMatchObject({
    refused: 'no_question',
  })
})
