import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  // One connection: whoever reads stands where another stood before.
  town = await openLandlord({ size: 1 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const helene = actorOf('hq')

const file = async (): Promise<string> => {
  const id = newId()
  const outcome = await town.send(nadia, 'request.file', id, {
    nature: 'plumbing.tap_broken',
    words: 'L’évier fuit.',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}

/** How often a statement of this connection was planned for the values of one asking alone, and how often a plan that was there was taken. */
type Planned = { custom: number; kept: number }
const plannedOf = (words: string) =>
  sql<Planned>`select p.custom_plans::int as custom, p.generic_plans::int as kept from pg_prepared_statements p
    where p.statement like ${words} and p.statement not like '%pg_prepared_statements%'`

test('two readers behind two walls take turns on one connection, and each finds her plans as she left them', async () => {
  const id = await file()
  for (let i = 0; i < 20; i++)
    for (const reader of [nadia, helene]) await town.kernel.ask(reader, 'request.thread', { id })
  const facts = await town.database.as(nadia, (db) => db.rows(plannedOf('%from kernel.fact f%f.subject%')))
  expect(facts.map(({ custom, kept }) => custom + kept)).toEqual([20, 20])
  // A few times for the values, as PostgreSQL does before it keeps one plan for all.
  for (const { custom, kept } of facts) expect(kept).toBeGreaterThan(custom)
})

test('what an act gathers behind a wall and a reaction reads without one is planned once for each', async () => {
  for (let i = 0; i < 8; i++) {
    const outcome = await town.send(nadia, 'request.orient', await file(), {
      to: 'firm',
      contract: centre.contract,
    })
    expect(outcome).toMatchObject({ ok: true })
  }
  const matters = await town.database.owner.rows(plannedOf('%r.ball_since as "ballSince"%where r.id = $1%'))
  expect(matters).toHaveLength(2)
  for (const { custom, kept } of matters) expect(custom + kept).toBeGreaterThanOrEqual(8)
})

test('behind the wall of another nothing more is read than before', async () => {
  const id = await file()
  const karim = actorOf('caretaker', centre, { buildings: [newId()] })
  for (const reader of [nadia, karim, helene, karim]) {
    const seen = await town.kernel.ask(reader, 'request.thread', { id })
    expect('refused' in (seen as object)).toBe(reader === karim)
  }
})
