import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetSender } from '../../src/bond/server/store.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { bondOf } from './bond-people.ts'

let town: Landlord
let bond: ReturnType<typeof bondOf>
let works: string
beforeAll(async () => {
  town = await openLandlord()
  bond = bondOf(town)
  const topics = await town.database.owner.rows<{ id: string }>(
    sql`select t.id from bond.topic t where t.directorate = 'patrimoine'`,
  )
  works = topics[0]!.id
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const helene = actorOf('hq')
const set = (data: object, who = helene) => town.send(who, 'bond.setAnswerer', works, data)

test('what nobody answers for stands first; head office names who does, and no other', async () => {
  const before = await bond.ask(nadia, 'bond.answerers', {})
  expect(before.rows.every(({ person }) => person === null)).toBe(true)
  expect(before.people).toEqual([])
  expect(await set({ person: helene.id, deputy: null }, nadia)).toMatchObject({ refused: 'not_yours' })
  expect(await set({ person: nadia.id, deputy: null })).toMatchObject({ refused: 'bond_not_here' })
  expect(await set({ person: null, deputy: helene.id })).toMatchObject({ refused: 'bond_deputy' })
  expect(await set({ person: helene.id, deputy: helene.id })).toMatchObject({ refused: 'bond_deputy' })
  expect(await set({ person: helene.id, deputy: null })).toMatchObject({
    ok: true,
    facts: [{ type: 'bond.answererSet' }],
  })
  expect(await set({ person: helene.id, deputy: null })).toMatchObject({ ok: true, facts: [] })
  // In a second window, opened before: what was said meanwhile is not written over.
  expect(await set({ person: null, deputy: null, before: null })).toMatchObject({ refused: 'answerer_moved' })
  const { rows } = await bond.ask(actorOf('caretaker'), 'bond.answerers', {})
  expect(rows.at(-1)).toMatchObject({ directorate: 'patrimoine', person: { id: helene.id } })
  expect(rows[0]!.person).toBeNull()
})

test('while she is away her absence is told, with its end', async () => {
  const day = new Date().toISOString().slice(0, 10)
  await town.database.owner.run(sql`
    insert into people.absence (id, person, stand_in, agencies, starts, ends, by_person, at)
    values (gen_random_uuid(), ${helene.id}, ${nadia.id}, '{}', ${day}::date, ${day}::date + 3, ${helene.id}, now())`)
  const { rows } = await bond.ask(nadia, 'bond.answerers', {})
  expect(rows.at(-1)!.awayUntil).not.toBeNull()
})

test('who is erased answers for nothing any more', async () => {
  await town.database.transact((db) => forgetSender(db, helene.id))
  const { rows } = await bond.ask(nadia, 'bond.answerers', {})
  expect(rows.every(({ person }) => person === null)).toBe(true)
})
