import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie, who } from './world.ts'

let models: Models
let units: Awaited<ReturnType<typeof settleAmandiers>>
beforeAll(async () => {
  models = await makeModels()
  units = await settleAmandiers(models)
})
afterAll(() => models.close())

const send = (type: string, data: object, actor = helene) => models.send(actor, type, centre.building, data)
const accept = (revision: string) => send('bim.accept', { revision, changes: 'safe' })
const takeBack = (revision: string, actor = sylvie) => send('bim.takeBack', { revision }, actor)
const before = (revision: string) =>
  models.kernel.ask(sylvie, 'inventory.before', { building: centre.building, delivery: revision })

/** What anybody sees of the building: what stands, who said it, which drawings. */
const standing = async () => ({
  storeys: await models.rows(sql`
    select id, name, storey, z from estate.storey where gone_on is null order by id`),
  rooms: await models.rows(sql`
    select id, storey, unit, kind, name, number, surface, computed, outline from estate.room where gone_on is null order by id`),
  openings: await models.rows(sql`
    select id, storey, kind, name, rooms, at from estate.opening where gone_on is null order by id`),
  assets: await models.rows(sql`
    select id, storey, unit, room, kind, name, maker, model, serial, at, installed_on, warranty_until, code
    from estate.asset where gone_on is null order by id`),
  said: await models.rows(sql`
    select id, object, field, value, source, state from estate.statement where state not in ('past', 'refused') order by id`),
  plans: await models.rows(sql`
    select of, unit, storey, sha256, origin, picture from estate.plan order by of, unit, storey`),
  rule: await models.rows(sql`select rule, confirmed_at from bim.model order by id`),
})

let first: string
test('the model of another building, accepted by mistake, is put back whole: the building is as it was', async () => {
  // Rooms that the agency had listed, with a sketch, and a thing of the caretaker.
  const unit = units.find(({ ref }) => ref === 'UG1302')!
  await models.act('room.list', centre.building, {
    unit: unit.id,
    rooms: [
      { id: newId(), kind: 'kitchen', name: 'Cuisine', surface: 8.2 },
      { id: newId(), kind: 'living', name: 'Séjour' },
    ],
  })
  first = await models.publish(residence({ revision: 1, faults: false }))
  const was = await standing()
  expect(await accept(first)).toMatchObject({ ok: true })
  expect(await standing()).not.toEqual(was)
  expect(await before(first)).toMatchObject({ stays: 0, back: expect.any(Number), gone: expect.any(Number) })
  const { gone } = (await before(first)) as { gone: number }
  expect(gone).toBeGreaterThan(400)
  const done = await takeBack(first)
  expect(done).toMatchObject({
    ok: true,
    facts: [{ type: 'bim.takenBack' }, { type: 'estate.putBack', data: { gone, stays: 0 } }],
  })
  expect(await standing()).toEqual(was)
  expect(await models.stateOf(first)).toBe('read')
})

test('nothing is put back twice, nor by who does not accept models', async () => {
  expect(await before(first)).toBeNull()
  expect(await takeBack(first)).toMatchObject({ ok: false, refused: 'not_taken' })
  expect(await takeBack(newId())).toMatchObject({ ok: false, refused: 'not_found' })
  expect(await takeBack(first, { ...sylvie, agencies: ['roches'] })).toMatchObject({ refused: 'not_yours' })
})

let second: string
test('its own undo is to accept it again: the same rooms, things and plans stand as before', async () => {
  expect((await models.ask('bim.changes', { revision: first })).groups.length).toBeGreaterThan(0)
  await accept(first)
  const accepted = await standing()
  await takeBack(first)
  await accept(first)
  const again = await standing()
  expect({ ...again, said: again.said.length, rule: 0 }).toEqual({
    ...accepted,
    said: accepted.said.length,
    rule: 0,
  })
})

test('a second delivery that is put back leaves what the first one told, and the plans show the first again', async () => {
  const was = await standing()
  second = await models.publish(residence({ revision: 2, faults: false }))
  await accept(second)
  expect(await models.stateOf(first)).toBe('past')
  expect(await standing()).not.toEqual(was)
  expect(await takeBack(second)).toMatchObject({ ok: true })
  expect(await standing()).toEqual(was)
  expect(await models.stateOf(first)).toBe('taken')
})

test('what Karim corrected and what Madame Le Goff reported since stays, with its room, and is counted', async () => {
  const [heater, board] = await models.rows<{ id: string; room: string; unit: string }>(sql`
    select id, room, unit from estate.asset where gone_on is null and room is not null and unit is not null order by id limit 2`)
  const karim = { ...helene, id: who.karim, role: 'caretaker' as const, buildings: [centre.building] }
  expect(
    await send('asset.correct', { asset: heater!.id, fields: { maker: 'N’Diaye & D’Angelo' } }, karim),
  ).toMatchObject({ ok: true })
  await models.rows(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, lang, agency, building, unit,
      asset, filed_at, moved_at)
    values (${newId()}, 'single', 'filed', 'agency', now(), 'power.room', 'U3', now(), 'landlord', 'web', 'fr', 'centre',
      ${centre.building}, ${board!.unit}, ${board!.id}, now(), now())`)
  const told = (await before(first)) as { stays: number }
  expect(told.stays).toBeGreaterThanOrEqual(3)
  expect(await takeBack(first)).toMatchObject({ ok: true })
  const left = await standing()
  expect(left.assets).toMatchObject(
    [heater!, board!].map(({ id }) => ({ id })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
  expect(left.assets.find((asset) => (asset as { id: string }).id === heater!.id)).toMatchObject({
    maker: 'N’Diaye & D’Angelo',
    room: heater!.room,
  })
  expect(left.rooms.map((room) => (room as { id: string }).id)).toContain(heater!.room)
})
