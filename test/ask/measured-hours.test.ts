import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PhonePoints, Queries, QuestionRow } from '../../src/ask/core/contract.ts'
import { watchQuestions } from '../../src/ask/server/watch-task.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Ledger } from '../../src/ledger/core/contract.ts'
import { fieldsEver } from '../../src/ledger/server/asked-fields.ts'
import { closePeriods } from '../../src/ledger/server/close-periods.ts'
import { programNames } from '../../src/ledger/server/slice.ts'
import { foldWeeks } from '../../src/ledger/server/store.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'
import { attackAsOwner } from '../ledger/owner-attack.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { doAct, giveHours, helene, keepHalls, runCampaign } from './run-campaign.ts'

const launchedOn = '2026-10-05T09:00:00.000Z'
const tuesday = '2026-10-13T09:00:00.000Z'
/** October is over for eight days. */
const told = '2026-11-09T06:00:00.000Z'

let town: Landlord
let keepers: Actor[]

beforeEach(async () => {
  town = await openLandlord({ size: 12 })
  keepers = await keepHalls(town.act, 48, 5)
})
afterEach(() => town.close())

const done = (...act: Parameters<typeof doAct> extends [unknown, ...infer Rest] ? Rest : never) =>
  doAct(town.kernel, ...act)
const another = (): Promise<string> => runCampaign(town.kernel, launchedOn)
const campaign = async (hours: number): Promise<string> => {
  await giveHours(town.kernel, hours, launchedOn)
  return another()
}
const pointsOf = async (id: string, now: string): Promise<PhonePoints['points']> =>
  ((await town.kernel.ask(keepers[0]!, 'ask.points', {}, now)) as PhonePoints).points.filter(
    ({ question }) => question === id,
  )
/** Each of these people answers eight points of a question, of so many seconds each. */
const answer = async (id: string, who: readonly Actor[], seconds: number, now = tuesday, at = now) => {
  const things = await town.database.owner.rows<{ thing: string }>(
    sql`select p.thing from ask.point p where p.question = ${id} and p.value is null order by p.thing limit ${who.length * 8}`,
  )
  for (const [n, { thing }] of things.entries()) {
    const spent = { effort: { [`ask.${id}`]: seconds }, at }
    await done(who[n % who.length]!, 'ask.answer', id, { thing, value: 'yes' }, now, spent)
  }
}
const close = (today: string): Promise<void> =>
  town.database.transact(async (db) => {
    const { slices, settings } = town.kernel
    const fields = await fieldsEver(db, slices)
    await foldWeeks(db, today, fields, weekKeysOf(town.database, settings.filesDir))
    await closePeriods(db, today, fields, programNames(slices))
  })
const rowOf = async (id: string, now: string): Promise<QuestionRow> =>
  ((await town.kernel.ask(helene, 'ask.question', { id }, now)) as Queries['ask.question']['output']).question
const ledger = async (period: string): Promise<Ledger['ledger.time']['output']> =>
  (await town.kernel.ask(keepers[0]!, 'ledger.time', { period }, told)) as Ledger['ledger.time']['output']

test('what five caretakers took is charged as it was measured, stops the question and takes its points away', async () => {
  const id = await campaign(1)
  await answer(id, keepers, 100)
  // October runs: so many answers at the price that was said.
  expect(await rowOf(id, tuesday)).toMatchObject({
    answers: 40,
    seconds: 160,
    measured: 0,
    isMeasured: false,
  })
  await watchQuestions(town.kernel, tuesday)
  expect(await pointsOf(id, tuesday)).toHaveLength(8)
  await close('2026-11-09')
  expect(await pointsOf(id, told)).toEqual([])
  await watchQuestions(town.kernel, told)
  expect(await rowOf(id, told)).toMatchObject({
    state: 'ended',
    whyEnded: 'budget',
    seconds: 3600,
    measured: 3600,
    isMeasured: true,
  })
  const { rows, taken } = await ledger('2026-10')
  expect(rows.find(({ field }) => field.key === `ask.${id}`)).toMatchObject({
    field: { words: 'La plaque du numéro est-elle lisible ?', askedBy: 'Direction du patrimoine' },
    total: { seconds: 3600, times: 40 },
    counts: { answers: 40, again: 0 },
  })
  expect(taken.find(({ code }) => code === 'Direction du patrimoine')).toMatchObject({ seconds: 3600 })
})

test('at four fifths whoever asks is told, once, and it goes on', async () => {
  const id = await campaign(2)
  await answer(id, keepers, 158)
  await close('2026-11-09')
  for (const now of [told, '2026-11-09T06:10:00.000Z']) await watchQuestions(town.kernel, now)
  expect(await rowOf(id, told)).toMatchObject({ state: 'running', seconds: 6300 })
  const warned = await town.database.owner.rows(
    sql`select 1 from kernel.fact where subject = ${id} and type = 'ask.warned'`,
  )
  expect(warned).toHaveLength(1)
})

test('what fewer than five answered is told nowhere, and stays an estimate', async () => {
  const few = await campaign(100)
  const many = await another()
  await answer(few, keepers.slice(0, 4), 200)
  await answer(many, keepers, 100)
  await close('2026-11-09')
  expect(await rowOf(few, told)).toMatchObject({ answers: 32, seconds: 128, measured: 0, isMeasured: false })
  const items = await town.database.owner.rows<{ item: string }>(
    sql`select distinct f.item from ledger.published_figure f where f.kind = 'question'`,
  )
  expect(items.map(({ item }) => item)).not.toContain(`ask.${few}`)
})

test('what comes when it is over counts to it, if it was answered while it ran; all else is dropped and counted', async () => {
  const id = await campaign(100)
  const other = await another()
  await done(helene, 'ask.stop', id, {}, '2026-10-20T09:00:00.000Z')
  const back = '2026-11-03T09:00:00.000Z'
  const [point] = await town.database.owner.rows<{ thing: string }>(
    sql`select p.thing from ask.point p where p.question = ${id} limit 1`,
  )
  const said = { thing: point!.thing, value: 'no' }
  const late = { effort: { [`ask.${id}`]: 30 }, at: '2026-10-25T09:00:00.000Z' }
  await done(keepers[0]!, 'ask.answer', id, said, back, late)
  const foreign = { effort: { [`ask.${other}`]: 30, 'ask.tap': 3 }, at: '2026-10-19T09:00:00.000Z' }
  await done(keepers[0]!, 'ask.answer', id, said, back, foreign)
  await answer(id, keepers, 100, back, '2026-10-19T09:00:00.000Z')
  expect(
    await town.database.owner.rows(sql`select d.reason, d.entries from ledger.dropped_effort d`),
  ).toEqual([{ reason: 'unknown', entries: 3 }])
  await close('2026-12-09')
  expect(await rowOf(id, '2026-12-09T06:00:00.000Z')).toMatchObject({
    answers: 0,
    measured: 3600,
    seconds: 3600,
  })
})

test('who owns the database reads of no answer how long it took, nor of seconds whose they are', async () => {
  const id = await campaign(100)
  const things = await pointsOf(id, tuesday)
  let n = 0
  const attack = await attackAsOwner(
    town.kernel,
    keepers,
    200,
    (who, effort) => {
      const { thing } = things[n % things.length]!
      return done(who, 'ask.answer', id, { thing, value: n++ % 2 ? 'yes' : 'no' }, tuesday, { effort })
    },
    { type: 'ask.answer', field: `ask.${id}` },
  )
  expect(attack).toMatchObject({ acts: 200, unsealed: 0, logged: 0 })
  // One in five is chance; more than twice as many would be a trace (seven standard deviations).
  expect(Math.max(attack.rightByOrder, attack.rightByTransaction)).toBeLessThan(80)
})
