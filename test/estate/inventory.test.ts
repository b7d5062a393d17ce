import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { queries } from '../../src/estate/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
beforeAll(async () => {
  world = await openDoors()
})
afterAll(() => world.close())

const [storey, kitchen, boiler] = ['storey', 'kitchen', 'boiler'].map((key) => derivedId('taken', key)) as [
  string,
  string,
  string,
]
const batch = (boilerSays: object = {}, more: object = {}) => ({
  source: 'model',
  at: '2026-03-01T09:00:00Z',
  storeys: [{ id: storey, name: 'R+2', storey: 2, z: 5.6 }],
  rooms: [{ id: kitchen, storey, unit: centre.unit, kind: 'kitchen', name: 'Cuisine', surface: 8.4 }],
  assets: [
    {
      id: boiler,
      storey,
      unit: centre.unit,
      room: kitchen,
      kind: 'boiler',
      name: 'Chaudière',
      maker: 'Saunier',
      at: [1, 2, 1.5],
      ...boilerSays,
    },
  ],
  ...more,
})
const take = (data: object, subject = centre.building) => world.send(house, 'inventory.take', subject, data)
const rows = <T>(text: ReturnType<typeof sql>): Promise<T[]> => world.database.owner.rows<T>(text as never)
const held = async () =>
  (
    await rows<{ maker: string; code: string; gone: string | null }>(
      sql`select maker, code, gone_on as gone from estate.asset where id = ${boiler}`,
    )
  )[0]
const lines = (field: string) =>
  rows<{ value: unknown; source: string; state: string }>(
    sql`select value, source, state from estate.statement where object = ${boiler} and field = ${field} order by id`,
  )

test('what a model says of Madame Le Goff’s kitchen is taken once, however often it is sent', async () => {
  expect(await take(batch())).toMatchObject({
    ok: true,
    facts: [{ type: 'estate.taken', data: { added: 3, gone: 0 } }],
  })
  expect(await take(batch())).toMatchObject({ ok: true, facts: [] })
  expect((await held())?.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
  expect(await lines('maker')).toEqual([{ value: 'Saunier', source: 'model', state: 'stands' }])
})

test('a new revision replaces what the one before said, and nothing is lost', async () => {
  await take(batch({ maker: 'Frisquet' }))
  expect((await held())?.maker).toBe('Frisquet')
  expect((await lines('maker')).map((l) => [l.value, l.state])).toEqual([
    ['Saunier', 'past'],
    ['Frisquet', 'stands'],
  ])
})

test('what Karim saw on the spot stands before what a model says', async () => {
  await world.database.owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
    values (${centre.building}, 'centre', ${boiler}, 'asset', 'maker', '"Chaffoteaux"', 'field', now(), ${who.karim}, 'proposed')`)
  await world.database.owner.run(sql`update estate.asset set maker = 'Chaffoteaux' where id = ${boiler}`)
  expect(await take(batch({ maker: 'Viessmann' }))).toMatchObject({ facts: [{ data: { differs: 1 } }] })
  expect((await held())?.maker).toBe('Chaffoteaux')
  expect((await lines('maker')).at(-1)).toEqual({ value: 'Viessmann', source: 'model', state: 'differs' })
  expect(await take(batch({ maker: 'Viessmann' }))).toMatchObject({ facts: [] })
})

test('what a model holds no more is dated, and what was said of it stays', async () => {
  await take({ source: 'model', at: '2026-09-01T09:00:00Z', gone: [{ family: 'asset', id: boiler }] })
  expect((await held())?.gone).toBe('2026-09-01')
  expect((await lines('maker')).length).toBeGreaterThan(2)
})

test('only the house takes, and only what is of this building', async () => {
  const nadia = { ...house, id: idOf('nadia'), role: 'agent' as const, agencies: ['centre'] }
  expect(await world.send(nadia, 'inventory.take', centre.building, batch())).toMatchObject({
    refused: 'not_yours',
  })
  expect(await take(batch(), roches.building)).toMatchObject({ refused: 'place_taken' })
  expect(
    await take({
      source: 'import',
      at: '2026-03-01T09:00:00Z',
      rooms: [{ id: derivedId('taken', 'x'), unit: roches.unit, kind: 'hall', name: 'Entrée' }],
    }),
  ).toMatchObject({ refused: 'not_found' })
})

test('the plan of a flat is for those who have business there, and tells a tenant little', async () => {
  const fresh = derivedId('taken', 'radiator')
  await take(
    batch(
      {},
      {
        assets: [
          {
            id: fresh,
            storey,
            unit: centre.unit,
            room: kitchen,
            kind: 'radiator',
            name: 'Radiateur',
            maker: 'Acova',
            serial: 'A12',
          },
        ],
      },
    ),
  )
  const as = (role: Actor['role'], reach: Partial<Actor>): Actor => ({
    ...house,
    id: derivedId('reads', role),
    role,
    ...reach,
  })
  const ask = async (actor: Actor, unit = centre.unit) => {
    const said = await world.kernel.ask(actor, 'place.plan', { unit })
    return isRefusal(said) ? said.refused : queries['place.plan'].output.parse(said)
  }
  const karim = as('caretaker', { buildings: [centre.building] })
  expect(await ask(karim)).toMatchObject({
    rooms: [{ name: 'Cuisine' }],
    assets: [{ id: fresh, maker: 'Acova', serial: 'A12', said: { maker: { source: 'model' } } }],
  })
  expect(await ask(as('caretaker', { buildings: [roches.building] }))).toBe('not_found')
  const leGoff = as('tenant', { households: [centre.household] })
  expect(await ask(leGoff)).toMatchObject({
    assets: [{ id: fresh, maker: '', serial: '', last: [], said: {} }],
    storeys: [],
  })
  expect(await ask(leGoff, centre.empty)).toBe('not_found')
  expect(await ask(as('firm', { firm: derivedId('firm', 'no order') }))).toBe('not_found')
})
