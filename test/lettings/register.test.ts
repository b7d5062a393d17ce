import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: '2025-09-30' }, actorOf('agent'))
})
afterAll(() => w.close())

type Register = Queries['void.register']['output']
const register = async (actor: Actor, year = 2026): Promise<Register> =>
  (await w.kernel.ask(actor, 'void.register', { year, file: true })) as Register

test('the register is told of the first of January: who lets, what is empty since when, and what the house does not know', async () => {
  const { day, rows, sums } = await register(actorOf('letting'))
  expect(day).toBe('2026-01-01')
  expect(rows.find(({ ref }) => ref === 'L-centre')).toMatchObject({
    mode: 3,
    lease: null,
    emptySince: '2025-10-01',
    long: true,
  })
  expect(rows.find(({ ref }) => ref === 'L-roches')).toMatchObject({
    mode: 1,
    lease: '2019-04-01',
    long: false,
  })
  expect(rows.find(({ ref }) => ref === 'L-roches-2')).toMatchObject({ mode: null, lease: null })
  expect(sums).toEqual({ all: 4, let: 1, offered: 0, works: 1, long: 1, unknown: 2 })
})

test('of three months to the day it is not yet long; before the lease ended it is let', async () => {
  await w.act('person.moveOut', roches.household, { ends: '2025-10-01' }, actorOf('agent', roches))
  const { rows } = await register(actorOf('letting'))
  expect(rows.find(({ ref }) => ref === 'L-roches')).toMatchObject({ mode: 3, long: false })
  expect((await register(actorOf('letting'), 2025)).sums).toMatchObject({ let: 2, long: 0 })
})

test('the page of figures counts those that have been empty for more than three months, of those that are empty', async () => {
  const { more } = (await w.kernel.ask(actorOf('manager'), 'overview.figures', {})) as {
    more: { name: string; n: number; of: number }[]
  }
  expect(more.find(({ name }) => name === 'longVoid')).toMatchObject({ n: 1, of: 1 })
})

test('its sums are those of the leases that ran, read by no code of ours', async () => {
  const { sums } = await register(actorOf('letting'), 2025)
  const running = await w.database.owner.row<{ n: number }>(sql`
    select count(*)::int as n from people.tenancy t where t.starts <= '2025-01-01' and coalesce(t.ends, 'infinity') >= '2025-01-01'`)
  expect(sums.let).toBe(running!.n)
})

test('an agency’s manager has her own dwellings alone; an agent, a tenant and a firm have none', async () => {
  expect((await register(actorOf('manager'))).rows.map(({ agency }) => agency)).toEqual(['centre', 'centre'])
  for (const role of ['agent', 'technician', 'caretaker', 'tenant', 'firm'] as const)
    expect(await w.kernel.ask(actorOf(role), 'void.register', { year: 2026 })).toMatchObject({
      refused: 'not_yours',
    })
})
