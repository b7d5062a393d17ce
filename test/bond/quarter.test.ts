import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { countQuarters } from '../../src/bond/server/count-quarter.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf, colleagues } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
  bond = bondOf(town)
})
afterAll(() => town.close())

const spring = '2026-05-12T09:00:00.000Z'
const send = (who: Actor, type: string, data: object, at: string) =>
  town.kernel.send(who, { id: newId(), type, subject: newId(), data, at }, at)
const answer = (who: Actor, said: object, at = spring, quarter = '2026-Q2') =>
  send(who, 'bond.drop', { kind: 'answer', slip: newId(), quarter, ...said }, at)
const isAsked = async (who: Actor, now = spring) => (await bond.ask(who, 'bond.asked', {}, now)).ask

test('who has answered is not asked again in the quarter, before the box is opened and after', async () => {
  const six = colleagues(6)
  const [first, ...others] = six as [Actor, ...Actor[]]
  expect(await isAsked(first)).toBe(true)
  expect(await answer(first, { helps: 2, heard: 1 })).toMatchObject({ ok: true })
  expect(await isAsked(first)).toBe(false)
  for (const who of others) await answer(who, { helps: 4 })
  await bond.open(spring)
  for (const who of six) expect(await isAsked(who)).toBe(false)
  expect(await isAsked(first, '2026-08-03T09:00:00.000Z')).toBe(true)
  await town.database.owner.run(sql`delete from bond.ballot`)
  await town.database.owner.run(sql`delete from bond.box`)
})

test('one tap and she is asked no more: this quarter, or ever, until she says otherwise', async () => {
  const nadia = actorOf('agent')
  await send(nadia, 'bond.setQuiet', { quiet: 'quarter' }, spring)
  expect(await isAsked(nadia)).toBe(false)
  expect(await isAsked(nadia, '2026-08-03T09:00:00.000Z')).toBe(true)
  await send(nadia, 'bond.setQuiet', { quiet: 'ever' }, spring)
  expect(await bond.ask(nadia, 'bond.asked', {}, '2027-08-03T09:00:00.000Z')).toMatchObject({
    ask: false,
    isQuiet: true,
  })
  await send(nadia, 'bond.setQuiet', { quiet: 'no' }, spring)
  expect(await isAsked(nadia)).toBe(true)
  expect(await send(actorOf('tenant'), 'bond.setQuiet', { quiet: 'ever' }, spring)).toMatchObject({
    ok: false,
  })
})

test('nothing is answered with nothing, nor for a quarter that is over or to come', async () => {
  const karim = actorOf('caretaker')
  expect(await answer(karim, {})).toMatchObject({ refused: 'bond_empty' })
  expect(await answer(karim, { helps: 3 }, spring, '2026-Q1')).toMatchObject({ refused: 'wrong_moment' })
  expect(await answer(karim, { helps: 3 }, spring, '2026-Q3')).toMatchObject({ refused: 'wrong_moment' })
  expect(await answer(karim, { helps: 6 })).toMatchObject({ refused: 'malformed' })
  expect(await answer(karim, { helps: 3 }, '2026-07-02T09:00:00.000Z')).toMatchObject({ ok: true })
})

test('a quarter is counted once, eight days after its end: five of a place together or nothing, and its key is gone', async () => {
  const many = colleagues(7)
  const keepers = colleagues(3, { role: 'caretaker', agencies: [] })
  for (const who of many) await answer(who, { helps: 5, heard: 2 })
  for (const who of keepers) await answer(who, { helps: 1 })
  await bond.open(spring)
  await countQuarters(town.kernel, '2026-07-08T09:00:00.000Z')
  expect((await bond.ask(many[0]!, 'bond.results', {})).quarters).toEqual([])
  await countQuarters(town.kernel, '2026-07-09T09:00:00.000Z')
  await countQuarters(town.kernel, '2026-07-10T09:00:00.000Z')
  const { quarters } = await bond.ask(many[0]!, 'bond.results', {})
  expect(quarters.map(({ quarter }) => quarter)).toEqual(['2026-Q2'])
  const rows = quarters[0]!.rows
  expect(rows.flatMap(({ persons }) => persons).filter((n) => n % 5 !== 0)).toEqual([])
  const whole = rows.find((row) => row.question === 'heard' && row.place === 'house')!
  expect(whole.persons).toEqual([0, 0, 0, 5, 0])
  // Seven said yes and three no: three keepers alone are neither told nor kept, and go into what is told of all.
  const helps = rows.filter(({ question }) => question === 'helps')
  expect(helps.map(({ place, persons }) => [place, persons])).toEqual([['house', [5, 0, 0, 0, 5]]])
  const kept = await town.database.owner.rows<{ persons: number }>(
    sql`select q.persons from bond.quarter_answer q where q.persons % 5 <> 0`,
  )
  expect(kept).toEqual([])
  expect(await answer(many[0]!, { helps: 1 })).toMatchObject({ ok: true })
  const left = await town.database.owner.rows(
    sql`select 1 from bond.ballot v where v.box = 'quarter:2026-Q2'`,
  )
  expect(left).toEqual([])
})
