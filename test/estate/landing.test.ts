import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlacePlan, Queries } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
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
  town = await openLandlord({ size: 2 })
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
const ordered = async (where: object, request = newId()): Promise<string> => {
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

test('what a model has put on the storey and in no room is on no landing, for the firm as for the house', async () => {
  const socket = newId()
  const { owner } = town.database
  await owner.run(sql`
    insert into estate.asset (id, building, storey, agency, kind, name, code)
    values (${socket}, ${centre.building}, ${second}, 'centre', 'socket', 'Prise', 'SOCK22')`)
  await owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, state)
    values (${centre.building}, 'centre', ${socket}, 'asset', 'kind', '"socket"', 'model', now(), 'stands')`)
  const { assets } = await planOf(await ordered({ building: centre.building, part: 'stairs', storey: 2 }))
  expect(assets.map(({ id }) => id)).toEqual([lamp])
  await owner.run(sql`delete from estate.statement where object = ${socket}`)
  await owner.run(sql`delete from estate.asset where id = ${socket}`)
})

test('an order of a landing shows that landing, with its lamp and nothing of the neighbours', async () => {
  const plan = await planOf(await ordered({ building: centre.building, part: 'stairs', storey: 2 }))
  expect(plan).toMatchObject({
    place: { building: { id: centre.building }, unit: null },
    plan: { sha256: hash('b') },
    rooms: [{ id: landing }],
    assets: [{ id: lamp }],
    can: { correct: true, draw: false },
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

describe('«Ce n’est pas ça», by the firm that repairs what all use', () => {
  const correct = (
    fields: object,
    { by = firm, asset = lamp, building = centre.building, ...more }: Record<string, any> = {},
  ) => town.send(by, 'asset.correct', building, { asset, fields, ...more })
  const no = { refused: 'not_yours' }
  // The landing's orders alone: those of the tests before are over and forgotten.
  const alone = async (where: object): Promise<{ order: string; request: string }> => {
    await town.database.owner.run(
      sql`update contractors.work_order set status = 'done', ended_at = now() - interval '60 days'`,
    )
    const request = newId()
    return { order: await ordered(where, request), request }
  }
  const upstairs = { building: centre.building, part: 'stairs', storey: 2 }

  test('of the landing of its order: it stands, waits for a yes, and the firm is thanked', async () => {
    const { order, request } = await alone(upstairs)
    expect(await correct({ maker: 'Legrand' })).toMatchObject({ ok: true })
    expect(
      await correct({ maker: 'Sarlam' }, { by: actorOf('firm', centre, { matter: request }) }),
    ).toMatchObject({
      ok: true,
    })
    expect((await planOf(order)).assets).toMatchObject([{ id: lamp, maker: 'Sarlam' }])
    const luc = actorOf('technician')
    const { rows } = (await town.kernel.ask(luc, 'estate.differences', {
      building: centre.building,
    })) as Queries['estate.differences']['output']
    expect(rows).toMatchObject([{ state: 'proposed', object: lamp, field: 'maker' }])
    await town.send(luc, 'said.settle', centre.building, { said: rows[0]!.said, yes: true })
    expect(await town.kernel.ask(firm, 'estate.thanks', {})).toMatchObject({
      rows: [{ yes: true, kind: 'light' }],
    })
  })

  test('that the agency keeps what was noted before is told too, and once the work is over', async () => {
    await alone(upstairs)
    await correct({ maker: 'Osram' })
    const luc = actorOf('technician')
    const { rows } = (await town.kernel.ask(luc, 'estate.differences', {
      building: centre.building,
    })) as Queries['estate.differences']['output']
    const { said } = rows.find(({ says }) => says.value === 'Osram')!
    await town.send(luc, 'said.settle', centre.building, { said, yes: false })
    const told = async () =>
      ((await town.kernel.ask(firm, 'estate.thanks', {})) as Queries['estate.thanks']['output']).rows.filter(
        (row) => row.said === said,
      )
    expect(await told()).toMatchObject([{ yes: false, kind: 'light' }])
    await town.database.owner.run(
      sql`update contractors.work_order set status = 'done', ended_at = now() - interval '60 days'`,
    )
    expect(await told()).toMatchObject([{ yes: false, kind: 'light', building: expect.stringMatching(/./) }])
  })

  test('what nobody had noted there, and the name of the landing', async () => {
    await alone(upstairs)
    const fields = { kind: 'extinguisher', name: 'Extincteur' }
    const there = { asset: newId(), isNew: true, storey: second }
    expect(await correct(fields, there)).toMatchObject({ ok: true })
    expect(await correct(fields, { ...there, asset: newId(), storey: ground })).toMatchObject(no)
    const rename = (room: string) =>
      town.send(firm, 'room.correct', centre.building, { room, fields: { name: 'Palier nord' } })
    expect(await rename(landing)).toMatchObject({ ok: true })
    for (const room of [hall, hers]) expect(await rename(room)).toMatchObject(no)
  })

  test('nothing of a dwelling, nor of another storey, nor from there on into a dwelling', async () => {
    await alone({ building: centre.building, part: 'hall' })
    expect(await correct({ maker: 'Autre' })).toMatchObject(no)
    await alone(upstairs)
    expect(await correct({ maker: 'Autre' }, { asset: boiler })).toMatchObject(no)
    expect(await correct({ room: hers })).toMatchObject(no)
    expect(await correct({ room: hall })).toMatchObject(no)
  })

  test('not another firm, nor by a link of another order, nor in another building', async () => {
    await alone(upstairs)
    const said = { maker: 'Autre' }
    expect(await correct(said, { by: actorOf('firm', roches) })).toMatchObject(no)
    expect(await correct(said, { by: actorOf('firm', centre, { matter: newId() }) })).toMatchObject(no)
    expect(await correct(said, { building: roches.building })).toMatchObject(no)
    expect(await correct(said, { by: actorOf('tenant') })).toMatchObject(no)
  })

  test('an order that was withdrawn or refused, or ended long ago, says nothing any more', async () => {
    const { order } = await alone(upstairs)
    const { owner } = town.database
    const becomes = (status: string, ended: string) =>
      owner.run(
        sql`update contractors.work_order set status = ${status}, ended_at = now() - ${ended}::interval where id = ${order}`,
      )
    await becomes('done', '3 days')
    expect(await correct({ model: 'A' })).toMatchObject({ ok: true })
    expect((await planOf(order)).can.correct).toBe(true)
    await becomes('done', '31 days')
    expect(await correct({ model: 'B' })).toMatchObject(no)
    expect((await planOf(order)).can.correct).toBe(false)
    for (const status of ['cancelled', 'refused']) {
      await becomes(status, '1 day')
      expect(await correct({ model: 'B' })).toMatchObject(no)
    }
  })

  test('the collective boiler that the order is about, on whatever storey it was noted', async () => {
    const collective = newId()
    await town.database.owner.run(sql`
      insert into estate.asset (id, building, agency, kind, name, code)
      values (${collective}, ${centre.building}, 'centre', 'boiler', 'Chaudière collective', 'COLL22')`)
    expect(await correct({ maker: 'De Dietrich' }, { asset: collective })).toMatchObject(no)
    const { order } = await alone({ ...upstairs, nature: 'heating.none', asset: collective })
    expect((await planOf(order)).assets).toContainEqual(expect.objectContaining({ id: collective }))
    expect(await correct({ maker: 'De Dietrich' }, { asset: collective })).toMatchObject({ ok: true })
  })
})

test('what was done before to what stands there: its nature and its day, for the firm of the order alone', async () => {
  const { owner } = town.database
  await owner.run(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, lang, agency, building, asset,
      filed_at, moved_at, resolved_at, closed_at, closure)
    select gen_random_uuid(), 'single', 'closed', 'none', now(), w.nature, 'normal', now(), 'landlord', 'phone', 'fr', 'centre', ${centre.building}, w.asset,
      w.at::timestamptz, w.at::timestamptz, w.at::timestamptz, w.at::timestamptz, w.closure
    from (values (${lamp}::uuid, 'light.common', '2026-03-02T08:00:00Z', 'done'), (${lamp}, 'other.repair', '2026-04-02T08:00:00Z', 'duplicate'),
      (${boiler}, 'heating.none', '2026-05-02T08:00:00Z', 'done')) w (asset, nature, at, closure)`)
  const request = newId()
  const order = await ordered({ building: centre.building, part: 'stairs', storey: 2 }, request)
  const works = (by = firm) => town.kernel.ask(by, 'place.works', { order })
  const told = { rows: [{ asset: lamp, nature: 'light.common', at: '2026-03-02T08:00:00.000Z' }] }
  expect(await works()).toEqual(told)
  expect(await works(actorOf('firm', centre, { matter: request }))).toEqual(told)
  for (const by of [
    actorOf('firm', roches),
    actorOf('firm', centre, { matter: newId() }),
    actorOf('tenant'),
    actorOf('visitor'),
  ])
    expect(await works(by)).toMatchObject({ refused: 'not_found' })
  await owner.run(
    sql`update contractors.work_order set status = 'done', ended_at = now() - interval '31 days' where id = ${order}`,
  )
  expect(await works()).toMatchObject({ refused: 'not_found' })
})

test('a boiler room that somebody drew on a picture is the plan of an order there', async () => {
  const [room, valve] = [newId(), newId()]
  const { owner } = town.database
  for (const statement of [
    sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door, part)
      values (${room}, 'common', ${centre.building}, ${centre.entrance}, 'centre', 'CH-1', 'CHAUF2', -1, '', 'cellar')`,
    sql`insert into estate.asset (id, building, unit, agency, kind, name, code)
      values (${valve}, ${centre.building}, ${room}, 'centre', 'valve', 'Vanne', 'VALV22')`,
    sql`insert into estate.plan (id, building, agency, of, unit, sha256, bytes, origin, at)
      values (${newId()}, ${centre.building}, 'centre', 'dwelling', ${room}, ${hash('e')}, 10, 'picture', now())`,
  ])
    await owner.run(statement)
  const order = await ordered({ unit: room })
  expect(await planOf(order)).toMatchObject({
    place: { unit: { id: room } },
    plan: { sha256: hash('e') },
    assets: [{ id: valve }],
    can: { correct: true },
  })
  const said = { asset: valve, fields: { maker: 'Comap' } }
  expect(await town.send(firm, 'asset.correct', centre.building, said)).toMatchObject({ ok: true })
  expect(await planOf(order, actorOf('firm', roches))).toMatchObject({ refused: 'not_found' })
})
