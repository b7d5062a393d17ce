import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { roches } from '../setup/agency-corners.ts'
import { unpacked } from './models.ts'
import { centre, helene, makeModels, type Models, sylvie } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
})
afterAll(() => models.close())

const may = () => unpacked('Duplex_A_20110505.ifc')
const september = () => unpacked('Duplex_A.ifc')
const modelOf = async (revision: string) => (await models.ask('bim.report', { revision })).model.id
const read = (building: string, revision: string) => readRevision(models.kernel, { building, revision })
const safe = async (building: string, revision: string) =>
  models.send(helene, 'bim.accept', building, { revision, changes: 'safe' })
const rooms = (building: string) =>
  models.rows<{ id: string; unit: string | null; number: string }>(sql`
    select id, unit, number from estate.room where building = ${building} and gone_on is null order by number, id`)

let first: string
test('dwellings that nothing names wait for somebody, and their rooms with them', async () => {
  first = await models.publish(may())
  const { dwellings } = await models.ask('bim.report', { revision: first })
  expect(dwellings.found.map(({ key, unit, how }) => [key, unit, how])).toEqual([
    ['A', null, null],
    ['B', null, null],
  ])
  expect(dwellings.free).toHaveLength(2)
  await safe(centre.building, first)
  expect(await rooms(centre.building)).toEqual([])
})

test('Sylvie says once which dwelling is which; another agency’s may not, and none is given twice', async () => {
  const model = await modelOf(first)
  const says = (dwellings: object[]) => ({ model, rule: 'number', by: 'A101', dwellings })
  const confirm = (data: object, actor = sylvie) => models.send(actor, 'bim.confirm', centre.building, data)
  const [a, b] = [
    { key: 'A', unit: centre.unit },
    { key: 'B', unit: centre.empty },
  ]
  expect(await confirm(says([a, b]), { ...sylvie, agencies: ['roches'] })).toMatchObject({
    refused: 'not_yours',
  })
  expect(await confirm(says([a, { key: 'B', unit: roches.unit }]))).toMatchObject({ refused: 'not_found' })
  expect(await confirm(says([a, { key: 'B', unit: centre.unit }]))).toMatchObject({ refused: 'unit_twice' })
  expect(await confirm(says([a, b]))).toMatchObject({ ok: true })
  expect((await models.ask('bim.report', { revision: first })).state).toBe('waiting')
  await read(centre.building, first)
  expect((await models.ask('bim.changes', { revision: first, safe: false })).rows).toEqual([])
  await safe(centre.building, first)
  const held = await rooms(centre.building)
  expect(held).toHaveLength(18)
  expect(
    held.every(
      ({ number, unit }) =>
        unit === (number.startsWith('A') ? centre.unit : number.startsWith('B') ? centre.empty : null),
    ),
  ).toBe(true)
})

test('the September delivery needs no word from her: rule, dwellings and every room of May are known', async () => {
  const before = await rooms(centre.building)
  const second = await models.publish(september())
  const { dwellings } = await models.ask('bim.report', { revision: second })
  expect(dwellings).toMatchObject({
    confirmed: true,
    found: [{ key: 'A', how: 'hand', sure: true }, { key: 'B' }],
  })
  expect((await models.ask('bim.changes', { revision: second, kind: 'gone' })).rows).toEqual([])
  await safe(centre.building, second)
  const after = await rooms(centre.building)
  expect(after).toHaveLength(21)
  expect(after.filter(({ id }) => before.some((room) => room.id === id))).toHaveLength(18)
  expect(await models.stateOf(second)).toBe('taken')
})

test('the electrician’s model stands on the same storeys, and leaves the architect’s plans alone', async () => {
  const count = (of: string) =>
    models.rows<{ n: number }>(
      sql`select count(*)::int as n from estate.plan where building = ${centre.building} and of = ${of}`,
    )
  const storeys = () =>
    models.rows<{ id: string; name: string }>(
      sql`select id, name from estate.storey where building = ${centre.building} order by id`,
    )
  const [before, plans] = [await storeys(), await count('dwelling')]
  const electrical = await models.publish(unpacked('Duplex_Electrical.ifc'), { model: 'Électricité' })
  const { rows } = await models.ask('bim.changes', { revision: electrical, family: 'plan' })
  expect(rows.filter(({ kind, safe: isSafe }) => kind === 'differs' && isSafe)).toEqual([])
  await safe(centre.building, electrical)
  const known = new Set(before.map(({ id }) => id))
  expect((await storeys()).filter(({ id }) => known.has(id))).toEqual(before)
  expect(await count('dwelling')).toEqual(plans)
  const [held] = await models.rows<{ n: number }>(sql`
    select count(*)::int as n from estate.asset where building = ${centre.building} and kind in ('socket', 'light', 'switch', 'electricalPanel')`)
  expect(held!.n).toBeGreaterThan(50)
  const again = await models.publish(september())
  expect((await models.ask('bim.changes', { revision: again })).rows.map(({ says }) => says)).toEqual([])
})

test('where nothing tells dwellings, somebody groups the rooms by hand', async () => {
  const revision = await models.publish(unpacked('bimwhale-LargeBuilding.ifc'), { building: roches.building })
  const { dwellings, model } = await models.ask('bim.report', { revision })
  expect(dwellings).toMatchObject({ rule: null, found: [] })
  const [one, two, ...common] = dwellings.loose
  expect(common.length).toBeGreaterThan(2)
  await models.send(helene, 'bim.confirm', roches.building, {
    model: model.id,
    rule: 'hand',
    rooms: { [one!.id]: 'Logement 1', [two!.id]: 'Logement 1' },
    dwellings: [{ key: 'Logement 1', unit: roches.unit }],
  })
  await read(roches.building, revision)
  await safe(roches.building, revision)
  const held = await rooms(roches.building)
  expect(held).toHaveLength(dwellings.loose.length)
  expect(held.filter(({ unit }) => unit === roches.unit)).toHaveLength(2)
  expect(await models.rows(sql`select of from estate.plan where unit = ${roches.unit}`)).toEqual([
    { of: 'dwelling' },
  ])
})
