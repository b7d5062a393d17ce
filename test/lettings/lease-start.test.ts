import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { signVisit } from '../inspections/sign-visit.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { recordPapers } from '../setup/record-papers.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const startOf = async (household: string): Promise<string | undefined> =>
  (
    await w.database.owner.row<{ starts: string }>(
      sql`select t.starts::text as starts from people.tenancy t where t.household = ${household}`,
    )
  )?.starts
const correct = (starts: string, { household } = centre, actor = nadia) =>
  w.send(actor, 'person.correctStart', household, { starts, why: 'slip' })

test('Nadia mends the first day of Madame Le Goff’s lease; nobody else’s, and a technician none', async () => {
  expect(await correct('2019-03-15')).toMatchObject({ ok: true })
  expect(await startOf(centre.household)).toBe('2019-03-15')
  expect(await correct('2019-03-15', roches)).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await correct('2019-03-20', centre, actorOf('technician'))).toMatchObject({ refused: 'not_yours' })
  expect(await correct('2019-03-20', centre, actorOf('tenant'))).toMatchObject({ refused: 'not_yours' })
  expect(await startOf(roches.household)).toBe('2019-04-01')
})

test('the empty days of the dwelling before end where the lease begins, as it is mended', async () => {
  await w.act('person.moveOut', centre.household, { ends: day(-40) }, nadia)
  await recordPapers((type, unit, data) => w.act(type, unit, data, nadia), centre.unit, day(-40))
  const next = newId()
  const tenancy = { id: newId(), starts: day(-10) }
  const occupants = [{ person: newId(), firstName: 'Fatoumata', lastName: 'N’Diaye' }]
  const began = await w.send(actorOf('system'), 'person.moveIn', next, {
    unit: centre.unit,
    tenancy,
    occupants,
  })
  expect(began).toMatchObject({ ok: true })
  expect(await correct(day(-12), { ...centre, household: next })).toMatchObject({ ok: true })
  const ends = await w.database.owner.row(
    sql`select v.next_starts::text as starts from lettings.void v where v.unit = ${centre.unit} and v.closed_at is null`,
  )
  expect(ends).toEqual({ starts: day(-12) })
  expect(await correct(day(-45), { ...centre, household: next })).toMatchObject({ refused: 'dwelling_taken' })
  await signVisit(w, 'entry', [])
  const late = await correct(day(9), { ...centre, household: next })
  expect(late).toMatchObject({ refused: 'entry_signed' })
  expect(await startOf(next)).toBe(day(-12))
})
