import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorCode } from '../../src/estate/core/door-codes.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import type { Extract } from '../../src/estate/core/estate-commands.ts'
import type { Queries } from '../../src/estate/core/contract.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, house } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

type Differences = Queries['estate.differences']['output']
const manager = actorOf('manager')
const differences = async (): Promise<Differences['rows']> =>
  ((await w.kernel.ask(manager, 'estate.differences', { building: centre.building })) as Differences).rows

/** Bellevue as it stands, told by a system. */
const extract = async (unit: object, origin: 'erp' | 'rpls', batch: string): Promise<Extract> => {
  const held = await w.database.owner.row<{ building: Extract['building']; scheme: Extract['scheme'] }>(sql`
    select jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
      'insee', b.insee, 'built', b.built) as building, jsonb_build_object('id', s.id, 'name', s.name) as scheme
    from estate.building b join estate.scheme s on s.id = b.scheme where b.id = ${centre.building}`)
  const units = await w.database.owner.rows<Extract['units'][number]>(sql`
    select u.id, u.kind, u.entrance, u.part, u.storey, u.door, u.rooms, u.surface::float8 as surface, u.energy
    from estate.unit u where u.id = ${centre.unit}`)
  return {
    agency: 'centre',
    ...held!,
    entrances: [],
    units: units.map((each) => ({ ...each, ...unit })),
    refs: [],
    from: { origin, batch },
  }
}
const hear = async (unit: object, origin: 'erp' | 'rpls', batch: string) =>
  w.act('estate.import', centre.building, await extract(unit, origin, batch), house)
const unitNow = () => w.database.owner.row(sql`select door, rooms from estate.unit where id = ${centre.unit}`)

test('a door that Karim corrected stays; what the ERP says is told beside it, with its file', async () => {
  await w.act(
    'estate.correct',
    centre.building,
    { unit: { id: centre.unit, door: '31' } },
    actorOf('caretaker'),
  )
  await hear({ door: '12A' }, 'erp', 'LOGEMENTS_20261128.csv')
  expect(await unitNow()).toMatchObject({ door: '31' })
  expect((await differences()).filter(({ field }) => field === 'door')).toMatchObject([
    {
      family: 'unit',
      object: centre.unit,
      says: { value: '12A', source: 'import' },
      against: { value: '31', source: 'field' },
      unit: { id: centre.unit },
    },
  ])
  const line = await w.database.owner.row(sql`
    select origin, batch from estate.statement where object = ${centre.unit} and state = 'differs'`)
  expect(line).toEqual({ origin: 'erp', batch: 'LOGEMENTS_20261128.csv' })
})

test('a no is remembered: the next extract says it in vain', async () => {
  const [row] = await differences()
  await w.act('said.settle', centre.building, { said: row!.said, yes: false }, manager)
  const { facts } = await hear({ door: '12A' }, 'erp', 'LOGEMENTS_20261129.csv')
  expect(facts).toEqual([])
  expect(await differences()).toEqual([])
})

test('a yes gives the place its value, and ends what stood', async () => {
  await hear({ door: '14' }, 'erp', 'LOGEMENTS_20261130.csv')
  const [row] = await differences()
  await w.act('said.settle', centre.building, { said: row!.said, yes: true }, manager)
  expect(await unitNow()).toMatchObject({ door: '14' })
  expect(await differences()).toEqual([])
})

test('the register replaces what a lesser list said, and what stood before can be read', async () => {
  await hear({ rooms: 3 }, 'erp', 'LOGEMENTS_20261130.csv')
  await hear({ rooms: 5 }, 'rpls', 'rpls.csv')
  expect(await unitNow()).toMatchObject({ rooms: 5 })
  await hear({ rooms: 2 }, 'erp', 'LOGEMENTS_20261201.csv')
  expect(await unitNow()).toMatchObject({ rooms: 5 })
  expect(await differences()).toMatchObject([{ field: 'rooms', says: { value: 2 }, against: { value: 5 } }])
  const before = (await w.kernel.ask(manager, 'place.before', {
    objects: [centre.unit],
  })) as Queries['place.before']['output']
  expect(before.rows.some(({ field, value }) => field === 'rooms' && value !== 5)).toBe(true)
})

test('the landlord’s own number stays with a dwelling whose door’s code was another’s already', async () => {
  const unit = derivedId('unit', 'whose code is taken')
  await w.act('estate.correct', centre.building, { unit: { id: centre.unit, code: doorCode(unit) } })
  await build(w.act, centre, { units: [{ id: unit, ref: '102372', door: '7' }] })
  expect(
    await w.database.owner.row(sql`select u.ref, u.code from estate.unit u where u.id = ${unit}`),
  ).toEqual({ ref: '102372', code: doorCode(unit, 1) })
})
