import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlacePlan } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, makeTown, roches, type Town } from '../requests/town.ts'

let town: Town
const [ground, second, hall, landing, hers, lamp, boiler] = Array.from({ length: 7 }, newId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const hash = (mark: string): string => mark.repeat(64)

beforeAll(async () => {
  town = await makeTown(2)
  const { owner } = town.database
  const b = centre.building
  for (const statement of [
    sql`insert into estate.storey (id, building, agency, name, storey, z) values (${ground}, ${b}, 'centre', 'RDC', 0, 0), (${second}, ${b}, 'centre', 'R+2', 2, 5.6)`,
    sql`insert into estate.room (id, building, agency, storey, unit, kind, name) values
      (${hall}, ${b}, 'centre', ${ground}, null, 'hall', 'Hall'), (${landing}, ${b}, 'centre', ${second}, null, 'landing', 'Palier'),
      (${hers}, ${b}, 'centre', ${second}, ${centre.unit}, 'kitchen', 'Cuisine')`,
    sql`insert into estate.asset (id, building, unit, room, storey, agency, kind, name, code) values
      (${lamp}, ${b}, null, ${landing}, ${second}, 'centre', 'light', 'Luminaire', 'LAMP22'),
      (${boiler}, ${b}, ${centre.unit}, ${hers}, ${second}, 'centre', 'boiler', 'Chaudière', 'BOIL22')`,
    sql`insert into estate.plan (id, building, agency, of, unit, storey, sha256, bytes, origin, at) values
      (${newId()}, ${b}, 'centre', 'landing', null, ${ground}, ${hash('a')}, 10, 'model', now()),
      (${newId()}, ${b}, 'centre', 'landing', null, ${second}, ${hash('b')}, 10, 'model', now()),
      (${newId()}, ${b}, 'centre', 'storey', null, ${second}, ${hash('c')}, 10, 'model', now()),
      (${newId()}, ${b}, 'centre', 'dwelling', ${centre.unit}, ${second}, ${hash('d')}, 10, 'model', now())`,
  ])
    await owner.run(statement)
})
afterAll(() => town.close())

const firm = actorOf('firm')
const ordered = async (where: object): Promise<string> => {
  const request = newId()
  const agent = actorOf('agent')
  const data = { nature: 'light.common', channel: 'phone', ...where }
  const filed = await town.send(agent, 'request.file', request, data)
  expect(filed).toMatchObject({ ok: true })
  await town.send(agent, 'request.orient', request, { to: 'firm', contract: centre.contract })
  const { owner } = town.database
  return (await owner.row<{ id: string }>(
    sql`select id from contractors.work_order where request = ${request}`,
  ))!.id
}
const planOf = async (order: string, actor = firm): Promise<PlacePlan> =>
  (await town.kernel.ask(actor, 'place.plan', { order })) as PlacePlan
const seen = async (): Promise<string[]> =>
  (
    await town.database.as(firm, (db) =>
      db.rows<{ sha256: string }>(sql`select sha256 from estate.plan order by sha256`),
    )
  ).map(({ sha256 }) => sha256.slice(0, 1))

test('a firm whose orders are in dwellings sees no landing; by such an order, its dwelling', async () => {
  const order = await ordered({ unit: centre.unit, nature: 'plumbing.tap_leak' })
  expect(await planOf(order)).toMatchObject({
    plan: { sha256: hash('d') },
    rooms: [{ id: hers }],
    assets: [{ id: boiler }],
  })
  expect(await seen()).toEqual(['d'])
})

test('an order of a landing shows that landing, with its lamp and nothing of the neighbours', async () => {
  const plan = await planOf(await ordered({ building: centre.building, part: 'stairs', storey: 2 }))
  expect(plan).toMatchObject({
    place: { building: { id: centre.building }, unit: null },
    plan: { sha256: hash('b') },
    rooms: [{ id: landing }],
    assets: [{ id: lamp }],
    can: { correct: false, draw: false },
  })
})

test('an order of the hall shows the ground floor, and the walls still hide every other plan', async () => {
  const plan = await planOf(await ordered({ building: centre.building, part: 'hall' }))
  expect(plan).toMatchObject({ plan: { sha256: hash('a') }, rooms: [{ id: hall }], assets: [] })
  expect(await seen()).toEqual(['a', 'b', 'd'])
})

test('another firm, or a link of another order, finds nothing', async () => {
  const order = await ordered({ building: centre.building, part: 'stairs', storey: 2 })
  for (const other of [actorOf('firm', roches), actorOf('firm', centre, { matter: newId() })])
    expect(await planOf(order, other)).toMatchObject({ refused: 'not_found' })
})
