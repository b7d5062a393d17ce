import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { centre, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const day = daysFromToday()
let world: Doors
beforeAll(async () => {
  world = await openDoors()
})
afterAll(() => world.close())

const as = (role: Actor['role'], id: string, reach: Partial<Actor> = {}): Actor => ({
  id,
  role,
  name: '',
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
  ...reach,
})
const nadia = as('agent', who.nadia)
const card = (actor: Actor, unit: string) =>
  world.kernel.ask(actor, 'home.card', { unit }) as Promise<Queries['home.card']['output']>

test('the agency sees who lives there, lets one out and the next one in, and asks for no rent', async () => {
  const before = await card(nadia, centre.unit)
  expect(before.leases).toMatchObject([
    { household: centre.household, since: '2019-04-01', until: null, people: [{ name: 'Anne Le Goff' }] },
  ])
  expect(before.can).toEqual({ moveIn: true, moveOut: true })
  const next = {
    unit: centre.unit,
    tenancy: { id: newId(), starts: day(31) },
    occupants: [{ person: newId(), firstName: 'Awa', lastName: 'Diallo', phone: '06 22 33 44 55' }],
  }
  expect(await world.send(nadia, 'person.moveIn', newId(), next)).toMatchObject({ refused: 'dwelling_taken' })
  await world.act('person.moveOut', centre.household, { ends: day(30) }, nadia)
  await recordPapers((type, unit, data) => world.act(type, unit, data, nadia), centre.unit, day(0))
  await world.act('person.moveIn', newId(), next, nadia)
  expect((await card(nadia, centre.unit)).leases).toMatchObject([
    { until: day(30) },
    { since: day(31), people: [{ name: 'Awa Diallo' }] },
  ])
})

test('a technician reads it and changes nothing; another agency’s dwelling, a tenant and a visitor read nothing', async () => {
  const luc = as('technician', who.luc)
  expect(await card(luc, centre.unit)).toMatchObject({ can: { moveIn: false, moveOut: false } })
  expect(await card(nadia, roches.unit)).toEqual({ refused: 'not_found' })
  const leGoff = as('tenant', who.leGoff, { agencies: [], households: [centre.household] })
  expect(await card(leGoff, centre.unit)).toEqual({ refused: 'not_yours' })
  expect(await card(as('visitor', newId(), { agencies: [] }), centre.unit)).toEqual({ refused: 'sign_in' })
})
