import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const planOf = async (condition: RawBuilder<unknown>): Promise<string> => {
  const rows = await town.database.as(actorOf('agent'), (db) =>
    db.rows<Record<string, string>>(
      sql`explain (verbose, costs off) select r.id from requests.request r where ${condition}`,
    ),
  )
  return rows.flatMap((row) => Object.values(row)).join('\n')
}

test.each([
  ['stuck', sql`requests.is_stuck(r, now())`, 'unanswered_since'],
  ['late', sql`requests.is_late(r, now())`, 'due'],
  ['told', sql`requests.is_told(r)`, 'closure'],
  ['told first', sql`requests.is_told_first(r)`, 'closure'],
])(
  'what is %s is read from its columns, as if it were written in the question',
  async (_, condition, column) => {
    const plan = await planOf(condition)
    expect(plan).not.toMatch(/is_(?:stuck|late|told)/)
    expect(plan).toContain(`r.${column}`)
  },
)
