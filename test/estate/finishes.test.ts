import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '../../src/estate/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
const kitchen = derivedId('finishes', 'kitchen')

const actor = (id: string, role: Role, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = actor(who.karim, 'caretaker', { buildings: [centre.building] })
const nadia = actor(who.nadia, 'agent', { agencies: ['centre'] })
const leGoff = actor(who.leGoff, 'tenant', { households: [centre.household] })
const elsewhere = actor(who.otherCaretaker, 'caretaker', { buildings: [roches.building] })
const firm = derivedId('firm', 'painter')
const painter = actor(firm, 'firm', { firm })

beforeAll(async () => {
  world = await openDoors()
  await world.act('inventory.take', centre.building, {
    source: 'import',
    at: '2026-03-01T09:00:00Z',
    rooms: [{ id: kitchen, unit: centre.unit, kind: 'kitchen', name: 'Cuisine', surface: 8.4 }],
  })
  await world.database.owner.run(
    sql`insert into contractors.firm (id, name, phone) values (${firm}, 'Peinture du Lac', '04 68 00 00 00')`,
  )
})
afterAll(() => world.close())

const floor = (by: Actor, fields: object, room = kitchen) =>
  world.send(by, 'finish.correct', centre.building, { room, surface: 'floor', fields })
const keys = (by: Actor, access: string, fields: object, more: object = {}) =>
  world.send(by, 'access.correct', centre.building, { access, fields, ...more })
const planFor = async (by: Actor) =>
  queries['place.plan'].output.parse(await world.kernel.ask(by, 'place.plan', { unit: centre.unit }))
const lines = (object: string) =>
  world.database.owner.rows<{ field: string; value: unknown; state: string; source: string }>(
    sql`select field, value, state, source from estate.statement where object = ${object} order by id`,
  )

test('Karim says that the kitchen floor is PVC since 2019: it stands at once, waits for a yes, and said twice is said once', async () => {
  expect(await floor(karim, { material: 'pvc', renewedOn: '2019-01-01' })).toMatchObject({ ok: true })
  expect(await floor(karim, { material: 'pvc' })).toMatchObject({ ok: true })
  const [told] = (await planFor(karim)).finishes!
  expect(told).toMatchObject({
    room: kitchen,
    surface: 'floor',
    material: 'pvc',
    renewedOn: '2019-01-01',
    said: { material: { source: 'field', state: 'proposed' } },
  })
  expect(await lines(told!.id!)).toHaveLength(2)
})

test('Nadia settles it with a no, and nothing is known of that floor again; what she says herself needs no other yes', async () => {
  const { rows } = (await world.kernel.ask(nadia, 'estate.differences', {
    building: centre.building,
  })) as { rows: { said: number; family: string; field: string; name: string; unit: unknown }[] }
  const line = rows.find(({ field }) => field === 'material')!
  expect(line).toMatchObject({ family: 'finish', name: 'Cuisine', unit: { id: centre.unit } })
  const settle = { said: line.said, yes: false }
  expect(await world.send(nadia, 'said.settle', centre.building, settle)).toMatchObject({ ok: true })
  expect((await planFor(nadia)).finishes![0]!.material).toBe('')
  expect(await floor(nadia, { material: 'tiles' })).toMatchObject({ ok: true })
  expect((await planFor(nadia)).finishes![0]!.said).toMatchObject({ material: { state: 'stands' } })
})

test('keys are told once with what they open and how many there are; those that are gone are told no more', async () => {
  const badge = newId()
  const told = { kind: 'badge', opens: 'hall', count: 2 }
  const of = { isNew: true, unit: centre.unit }
  expect(await keys(karim, badge, { kind: 'badge' }, of)).toMatchObject({ refused: 'nothing_said' })
  expect(await keys(karim, badge, told, of)).toMatchObject({ ok: true })
  expect(await keys(karim, badge, told, of)).toMatchObject({ refused: 'place_taken' })
  expect(await keys(karim, badge, { count: 51 })).toMatchObject({ ok: false })
  expect(await keys(karim, badge, { count: 1 })).toMatchObject({ ok: true })
  expect((await planFor(nadia)).accesses).toMatchObject([{ id: badge, ...told, count: 1 }])
  expect(await keys(nadia, badge, { gone: true })).toMatchObject({ ok: true })
  expect((await planFor(nadia)).accesses).toEqual([])
})

test('a meter has what it counts and its PRM; the number of a local network has another shape and is kept', async () => {
  const meter = newId()
  const fields = { kind: 'meter', name: 'Compteur', meterKind: 'gas', deliveryPoint: 'GI123456' }
  const said = { asset: meter, isNew: true, unit: centre.unit, fields }
  expect(await world.send(karim, 'asset.correct', centre.building, said)).toMatchObject({ ok: true })
  const seen = (await planFor(nadia)).assets.find(({ id }) => id === meter)
  expect(seen).toMatchObject({ meterKind: 'gas', deliveryPoint: 'GI123456' })
})

test('strangers neither say nor learn it: a caretaker of elsewhere, a firm without an order, the tenant, a question', async () => {
  expect(await floor(elsewhere, { material: 'paint' })).toMatchObject({ refused: 'not_yours' })
  expect(await floor(painter, { material: 'paint' })).toMatchObject({ refused: 'not_yours' })
  expect(await floor(leGoff, { material: 'paint' })).toMatchObject({ refused: 'not_yours' })
  expect(await floor(nadia, { material: 'paint' }, newId())).toMatchObject({ refused: 'not_found' })
  expect(await floor(nadia, {})).toMatchObject({ refused: 'nothing_said' })
  const hers = await planFor(leGoff)
  expect(hers.accesses).toBeUndefined()
  expect(hers.assets.some(({ deliveryPoint }) => deliveryPoint !== undefined)).toBe(false)
})
