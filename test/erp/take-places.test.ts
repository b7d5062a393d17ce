import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const mapping = (entity: string, key: string, columns: object[]) => ({
  entity,
  full: true,
  layout: { delimiter: ';' },
  key: [key],
  columns,
})
const of = (from: string, to: string, converter = 'text') => ({ from: [from], to, converter })

let w: Landlord
let from: ErpExtracts
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('immeubles', mapping('building', 'NUM_BAT', [of('NUM_LOT', 'dwelling', 'key')]))
  await from.setUp(
    'programmes',
    mapping('scheme', 'NUM_PROG', [of('NUM_BAT', 'building', 'key'), of('NOM', 'name')]),
  )
  await from.setUp(
    'entrees',
    mapping('entrance', 'NUM_ENT', [
      of('NUM_BAT', 'building', 'key'),
      of('NUM_LOT', 'dwelling', 'key'),
      of('NOM', 'name'),
      of('ADRESSE', 'address'),
    ]),
  )
  await from.setUp(
    'logements',
    mapping('unit', 'NUM_LOT', [of('PORTE', 'door'), of('NUM_ENT', 'entrance', 'key')]),
  )
  await from.tell('immeubles', ['NUM_BAT;NUM_LOT', '0041;L-centre', '42;L-roches'])
})
afterAll(async () => {
  await w.close()
  from.close()
})

const programmes = (...lines: string[]) => from.tell('programmes', ['NUM_PROG;NUM_BAT;NOM', ...lines])
const entrances = (...lines: string[]) =>
  from.tell('entrees', ['NUM_ENT;NUM_BAT;NUM_LOT;NOM;ADRESSE', ...lines])
const dwellings = (...lines: string[]) => from.tell('logements', ['NUM_LOT;PORTE;NUM_ENT', ...lines])
const schemeName = async (id: string) =>
  (await w.database.owner.row<{ name: string }>(sql`select s.name from estate.scheme s where s.id = ${id}`))
    ?.name
const doorsOf = (building: string) =>
  w.database.owner.rows<{ id: string; name: string; address: string }>(
    sql`select e.id, e.name, e.address from estate.entrance e where e.building = ${building} order by e.name`,
  )
const entranceOf = async (unit: string) =>
  (
    await w.database.owner.row<{ entrance: string | null }>(
      sql`select u.entrance from estate.unit u where u.id = ${unit}`,
    )
  )?.entrance

test('a programme is found by one of its buildings, and bears the name that the ERP gives it', async () => {
  expect(await programmes('P7;41;RÉSIDENCE BELLEVUE II', 'P8;42;')).toMatchObject({
    state: 'taken',
    added: 2,
    causes: [],
  })
  expect(await schemeName(centre.scheme)).toBe('RÉSIDENCE BELLEVUE II')
  expect(await programmes('P7;41;RÉSIDENCE BELLEVUE II', 'P8;42;')).toMatchObject({ same: 2, changed: 0 })
})

test('two programmes of theirs in one of ours wait, and so does one of a building that nobody told', async () => {
  const report = await programmes(
    'P7;41;RÉSIDENCE BELLEVUE II',
    'P8;42;',
    'P9;0041;BELLEVUE BIS',
    'P10;99;ICI',
  )
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'scheme_shared 4',
    'unknown_place 5',
  ])
  expect(await schemeName(centre.scheme)).toBe('RÉSIDENCE BELLEVUE II')
})

test('an entrance is known by a dwelling behind it; one that is not here is new', async () => {
  const before = await doorsOf(centre.building)
  const report = await entrances('E1;41;L-centre;;', 'E2;41;;Cage N’Diaye;14 bis rue des Lilas')
  expect(report).toMatchObject({ state: 'taken', added: 2, causes: [] })
  const after = await doorsOf(centre.building)
  expect(after).toHaveLength(before.length + 1)
  expect(after).toContainEqual(
    expect.objectContaining({ name: 'Cage N’Diaye', address: '14 bis rue des Lilas' }),
  )
  expect(await entrances('E1;41;L-centre;;', 'E2;41;;Cage N’Diaye;14 bis rue des Lilas')).toMatchObject({
    same: 2,
  })
})

test('a name that somebody of the agency gave stands; the ERP’s stands beside it', async () => {
  const [door] = (await doorsOf(centre.building)).filter(({ name }) => name === 'Cage N’Diaye')
  const named = { entrance: { id: door!.id, name: 'Escalier B' } }
  await w.act('estate.correct', centre.building, named, actorOf('technician'))
  await entrances('E1;41;L-centre;;', 'E2;41;;CAGE 2;14 bis rue des Lilas')
  expect((await doorsOf(centre.building)).map(({ name }) => name)).toContain('Escalier B')
})

test('an entrance of another building, of a number that is taken or of no name waits', async () => {
  const report = await entrances(
    'E1;41;L-centre;;',
    'E2;41;;CAGE 2;14 bis rue des Lilas',
    'E3;42;L-centre;Cage C;', // two buildings
    'E4;41;L-centre;Cage D;', // E1 already
    'E5;41;;;', // nameless
  )
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'entrance_shared 5',
    'missing 6',
    'other_building 4',
  ])
})

test('a dwelling stands behind the entrance of that number; of an unknown one it waits, and is taken once it is told', async () => {
  const [door] = (await doorsOf(centre.building)).filter(({ name }) => name === 'Escalier B')
  const report = await dwellings('L-centre-2;12;0E2', 'L-roches;3;E2', 'L-roches-2;4;E9')
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`).toSorted()).toEqual([
    'other_building 3',
    'unknown_entrance 4',
  ])
  expect(await entranceOf(centre.empty)).toBe(door!.id)
  await from.tell('entrees', [
    'NUM_ENT;NUM_BAT;NUM_LOT;NOM;ADRESSE',
    'E1;41;L-centre;;',
    'E2;41;;CAGE 2;14 bis rue des Lilas',
    'E9;42;;Cage Z;',
  ])
  expect((await from.run('replay', 'unknown_entrance ')).code).toBe(0)
  const [far] = (await doorsOf(roches.building)).filter(({ name }) => name === 'Cage Z')
  expect(await entranceOf(roches.empty)).toBe(far!.id)
})
