import { expect } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { closedAfter } from '../../src/ledger/core/ledger.ts'
import { fieldsEver } from '../../src/ledger/server/asked-fields.ts'
import { closePeriods } from '../../src/ledger/server/close-periods.ts'
import { programNames } from '../../src/ledger/server/slice.ts'
import { foldWeeks } from '../../src/ledger/server/store.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'
import { here } from './copy.ts'

/** Eight points of each of five caretakers: more than an hour, though the last nineteen acts wait for others (waiting-effort.ts). */
const pointsEach = 8
const secondsEach = 200

/**
 * Five caretakers answer a question at `now`, and take an hour for it. Tells the day (`yyyy-mm-dd`) on which their month is told: the
 * ledger has folded and closed it.
 */
export const spendHour = async (question: string, now: string): Promise<string> => {
  const { database, send, settings, slices } = here().kernel
  const keepers = await database.owner.rows<{
    id: string
    agency: string
    building: string
    thing: string
  }>(sql`
    with open as (
      select t.caretaker as id, p.agency, p.building, p.thing, count(*) over (partition by t.caretaker) as n,
        row_number() over (partition by t.caretaker order by p.thing) as nth
      from ask.point p join people.patch t on t.building = p.building
      where p.question = ${question} and p.value is null)
    select o.id, o.agency, o.building, o.thing from open o
    where o.nth <= ${pointsEach} and o.id in (select f.id from open f where f.n >= ${pointsEach} group by f.id order by f.id limit 5)
    order by o.nth, o.id`)
  expect(keepers).toHaveLength(5 * pointsEach)
  for (const { id, agency, building, thing } of keepers) {
    const keeper: Actor = {
      id,
      role: 'caretaker',
      name: '',
      lang: 'fr',
      agencies: [agency],
      buildings: [building],
      households: [],
    }
    const effort = { [`ask.${question}`]: secondsEach }
    const said = {
      id: newId(),
      type: 'ask.answer',
      subject: question,
      data: { thing, value: 'yes' },
      at: now,
    }
    expect(await send(keeper, { ...said, effort }, now)).toMatchObject({ ok: true })
  }
  const [year, month] = now.split('-').map(Number) as [number, number]
  const today = new Date(Date.UTC(year, month, closedAfter + 1)).toISOString().slice(0, 10)
  await database.transact(async (db) => {
    const fields = await fieldsEver(db, slices)
    await foldWeeks(db, today, fields, weekKeysOf(database, settings.filesDir))
    await closePeriods(db, today, fields, programNames(slices))
  })
  return today
}
