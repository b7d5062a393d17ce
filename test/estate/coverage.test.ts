import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '../../src/estate/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
beforeAll(async () => {
  world = await openDoors()
})
afterAll(() => world.close())

const as = (key: 'helene' | 'nadia', role: Actor['role'], agencies: string[] = []): Actor => ({
  ...house,
  id: who[key],
  role,
  agencies,
})
const helene = as('helene', 'hq')
const nadia = as('nadia', 'agent', ['centre'])
const told = (actor: Actor, building = centre.building) => world.kernel.ask(actor, 'place.told', { building })

test('a building of which nothing is told has no line', async () => {
  expect(await told(helene)).toMatchObject({ rows: [], open: 0, can: { draw: true } })
})

test('each unit says how many rooms, what surface and how many things are known of it', async () => {
  const [kitchen, living, boiler] = ['kitchen', 'living', 'boiler'].map((key) => derivedId('told', key))
  const outcome = await world.send(house, 'inventory.take', centre.building, {
    source: 'import',
    at: '2026-03-01T09:00:00Z',
    rooms: [
      { id: kitchen, unit: centre.unit, kind: 'kitchen', name: 'Cuisine', surface: 8.5 },
      { id: living, unit: centre.unit, kind: 'living', name: 'Séjour', computed: 20 },
    ],
    assets: [{ id: boiler, unit: centre.unit, room: kitchen, kind: 'boiler', name: 'Chaudière' }],
  })
  expect(outcome).toMatchObject({ ok: true })
  const answer = queries['place.told'].output.parse(await told(helene))
  expect(answer.rows).toEqual([{ unit: centre.unit, rooms: 2, surface: 28.5, assets: 1, plan: 'list' }])
})

test('each value of a room says who told it, and when', async () => {
  const { rows } = queries['place.said'].output.parse(
    await world.kernel.ask(nadia, 'place.said', { building: centre.building }),
  )
  const surfaces = rows.filter(({ field }) => field === 'surface')
  expect(surfaces).toMatchObject([{ room: derivedId('told', 'kitchen'), source: 'import', state: 'stands' }])
  expect(Date.parse(surfaces[0]!.at)).toBe(Date.parse('2026-03-01T09:00:00Z'))
  expect(await world.kernel.ask(nadia, 'place.said', { building: roches.building })).toEqual({
    refused: 'not_found',
  })
})

test('each sees her own agency, and a tenant none', async () => {
  expect(await told(nadia)).toMatchObject({ can: { draw: true, settle: true } })
  expect(await told(nadia, roches.building)).toEqual({ refused: 'not_found' })
  expect(await told({ ...nadia, role: 'tenant' })).toEqual({ refused: 'not_yours' })
  expect(await world.kernel.ask(nadia, 'place.agencies', {})).toEqual({
    rows: [{ id: 'centre', name: 'Agence centre' }],
  })
})
