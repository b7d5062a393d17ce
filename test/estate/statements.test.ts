import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '../../src/estate/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let world: Doors
const boiler = derivedId('said', 'boiler')
const kitchen = derivedId('said', 'kitchen')
const bedroom = derivedId('said', 'bedroom')

const actor = (id: string, role: Role, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = actor(who.karim, 'caretaker', { buildings: [centre.building] })
const nadia = actor(who.nadia, 'agent', { agencies: ['centre'] })
const luc = actor(who.luc, 'technician', { agencies: ['centre'] })
const ines = actor(who.ines, 'operator')
const leGoff = actor(who.leGoff, 'tenant', { households: [centre.household] })
/** Another caretaker, to whom the same building was lent. */
const lent = actor(who.otherCaretaker, 'caretaker', { buildings: [centre.building] })
const elsewhere = actor(who.otherCaretaker, 'caretaker', { buildings: [roches.building] })
const plumber = derivedId('firm', 'plumber')
const firm = actor(plumber, 'firm', { firm: plumber })

beforeAll(async () => {
  world = await openDoors()
  await model('Saunier')
  const { owner } = world.database
  await owner.run(
    sql`insert into contractors.firm (id, name, phone) values (${plumber}, 'Plomberie du Lac', '04 68 00 00 00')`,
  )
})
afterAll(() => world.close())

/** What a list says of the boiler in Madame Le Goff's kitchen. */
const model = (maker: string) =>
  world.act('inventory.take', centre.building, {
    source: 'import',
    at: '2026-03-01T09:00:00Z',
    rooms: [
      { id: kitchen, unit: centre.unit, kind: 'kitchen', name: 'Cuisine', surface: 8.4 },
      { id: bedroom, unit: centre.unit, kind: 'bedroom', name: 'Chambre', surface: 11 },
    ],
    assets: [{ id: boiler, unit: centre.unit, room: kitchen, kind: 'boiler', name: 'Chaudière', maker }],
  })
const correct = (by: Actor, fields: object, more: object = {}, building = centre.building) =>
  world.send(by, 'asset.correct', building, { asset: boiler, fields, ...more })
const settle = (by: Actor, said: number, yes: boolean, building = centre.building) =>
  world.send(by, 'said.settle', building, { said, yes })
const held = async (asset = boiler) =>
  (
    await world.database.owner.rows<{
      maker: string
      unit: string | null
      room: string | null
      gone: string | null
      code: string
    }>(sql`select maker, unit, room, gone_on as gone, code from estate.asset where id = ${asset}`)
  )[0]
const states = (field: string, object = boiler) =>
  world.database.owner
    .rows<{ value: unknown; state: string }>(
      sql`select value, state from estate.statement where object = ${object} and field = ${field} order by id`,
    )
    .then((all) => all.map(({ value, state }) => [value, state]))
const ask = async (by: Actor, query: keyof typeof queries, input: object) => {
  const said = await world.kernel.ask(by, query, input)
  return isRefusal(said) ? said.refused : (queries[query].output.parse(said) as any)
}
const differences = async (by = luc) =>
  (await ask(by, 'estate.differences', { building: centre.building })).rows

test('«Ce n’est pas ça»: what Karim saw stands at once and waits for a yes, beside what the list says', async () => {
  expect(await correct(karim, { maker: 'Frisquet' }, { photo: 'f'.repeat(64) })).toMatchObject({
    ok: true,
    facts: [{ type: 'estate.seen', data: { asset: boiler, fields: ['maker'], unit: centre.unit } }],
  })
  expect((await held())?.maker).toBe('Frisquet')
  expect(await states('maker')).toEqual([
    ['Saunier', 'differs'],
    ['Frisquet', 'proposed'],
  ])
  expect(await correct(karim, { maker: 'Frisquet' })).toMatchObject({ ok: true, facts: [] })
  const plan = await ask(karim, 'place.plan', { unit: centre.unit })
  expect(plan.assets[0].said.maker).toMatchObject({ source: 'field', state: 'proposed' })
  expect(plan.can).toEqual({ correct: true, draw: true })
})

test('it is one line with two buttons, for those who may settle', async () => {
  const [line, ...rest] = await differences()
  expect(rest).toEqual([])
  expect(line).toMatchObject({
    state: 'proposed',
    object: boiler,
    kind: 'boiler',
    field: 'maker',
    unit: { id: centre.unit },
    says: { value: 'Frisquet', source: 'field', by: 'Karim Benali', photo: 'f'.repeat(64) },
    against: { value: 'Saunier', source: 'import', by: null },
  })
  for (const by of [karim, leGoff, ines, firm, elsewhere, actor(newId(), 'agent', { agencies: ['roches'] })])
    expect(await settle(by, line.said, true)).toMatchObject({ refused: 'not_yours' })
  expect(await settle(luc, 999_999, true)).toMatchObject({ refused: 'not_found' })
  const stranger = actor(newId(), 'manager', { agencies: ['roches'] })
  expect(await settle(stranger, line.said, true, roches.building)).toMatchObject({ refused: 'not_found' })
  expect((await ask(karim, 'estate.differences', { building: centre.building })).can.settle).toBe(false)
  expect(await ask(leGoff, 'estate.differences', { building: centre.building })).toBe('not_yours')
  expect(await ask(elsewhere, 'estate.differences', { building: centre.building })).toBe('not_found')
})

test('a no gives back what stood before, and is told to who said it', async () => {
  const [line] = await differences()
  expect(await settle(luc, line.said, false)).toMatchObject({
    ok: true,
    facts: [
      { type: 'estate.settled', data: { object: boiler, field: 'maker', yes: false, author: who.karim } },
    ],
  })
  expect((await held())?.maker).toBe('Saunier')
  expect(await states('maker')).toEqual([
    ['Saunier', 'stands'],
    ['Frisquet', 'refused'],
  ])
  expect(await settle(luc, line.said, true)).toMatchObject({ refused: 'wrong_moment' })
  expect(await ask(karim, 'estate.thanks', {})).toMatchObject({
    rows: [{ said: line.said, yes: false, kind: 'boiler', field: 'maker', building: 'Bellevue A' }],
  })
  expect(await ask(elsewhere, 'estate.thanks', {})).toEqual({ rows: [] })
  expect(await ask(leGoff, 'estate.thanks', {})).toBe('not_yours')
})

test('a yes ends the question, and the same list does not ask it again', async () => {
  await correct(karim, { maker: 'Frisquet' })
  const [line] = await differences()
  expect(await settle(nadia, line.said, true)).toMatchObject({ ok: true })
  await model('Saunier')
  expect(await differences()).toEqual([])
  expect((await held())?.maker).toBe('Frisquet')
  await model('Viessmann')
  expect(await differences()).toMatchObject([
    { state: 'differs', says: { value: 'Viessmann' }, against: { value: 'Frisquet', source: 'field' } },
  ])
  expect(await ask(karim, 'estate.thanks', {})).toMatchObject({ rows: [{ yes: true }, { yes: false }] })
})

test('what stood before, and what was not kept, is told to the house with who said it; to nobody else', async () => {
  const before = (by = luc) => ask(by, 'place.before', { objects: [boiler] })
  expect((await before()).rows).toMatchObject([
    { field: 'maker', family: 'asset', value: 'Frisquet', by: 'Karim Benali', state: 'refused' },
    { field: 'maker', value: 'Saunier', source: 'import', by: null },
  ])
  for (const by of [leGoff, firm]) expect(await before(by)).toBe('not_yours')
  expect((await before(actor(newId(), 'manager', { agencies: ['roches'] }))).rows).toEqual([])
})

test('a yes to the list puts its value in the place of what a person had said', async () => {
  const [line] = await differences()
  expect(await settle(luc, line.said, true)).toMatchObject({ ok: true })
  expect((await held())?.maker).toBe('Viessmann')
  expect(await differences()).toEqual([])
})

test('who may settle is not asked for a yes; the call centre is', async () => {
  await correct(luc, { maker: 'Chappée' })
  expect((await states('maker')).at(-1)).toEqual(['Chappée', 'stands'])
  await correct(ines, { serial: 'C-12' })
  expect((await states('serial')).at(-1)).toEqual(['C-12', 'proposed'])
})

test('a value that nobody had signed is kept too, so that a no gives it back', async () => {
  const gate = newId()
  await world.act('estate.addAsset', centre.building, { asset: gate, kind: 'gate', name: 'Portail' })
  await correct(karim, { name: 'Portail nord' }, { asset: gate })
  expect(await states('name', gate)).toEqual([
    ['Portail', 'past'],
    ['Portail nord', 'proposed'],
  ])
  const line = (await differences()).find((each: { object: string }) => each.object === gate)
  expect(line.against).toMatchObject({ value: 'Portail' })
  await settle(luc, line.said, false)
  expect((await ask(nadia, 'asset.list', { kind: 'gate' })).rows).toMatchObject([{ name: 'Portail' }])
})

test('what nobody knew of is there at once, and a no takes it away again', async () => {
  const radiator = newId()
  const told = { asset: radiator, isNew: true, at: [1.2, 3.4] }
  expect(await correct(karim, { kind: 'radiator' }, told)).toMatchObject({ refused: 'nothing_said' })
  expect(await correct(karim, { kind: 'radiator', name: 'Radiateur', room: bedroom }, told)).toMatchObject({
    ok: true,
    facts: [{ data: { fields: ['new', 'kind', 'name', 'room', 'at'], unit: centre.unit } }],
  })
  expect(await held(radiator)).toMatchObject({ unit: centre.unit, room: bedroom, gone: null })
  expect(await correct(karim, { kind: 'radiator', name: 'Radiateur' }, told)).toMatchObject({
    refused: 'place_taken',
  })
  const line = (await differences()).find((each: { object: string }) => each.object === radiator)
  expect(line).toMatchObject({ field: 'new', says: { value: true }, against: null })
  await settle(luc, line.said, false)
  expect((await held(radiator))?.gone).not.toBeNull()
})

test('on a landing it is of the storey that was shown', async () => {
  const [landing, alarm] = [newId(), newId()]
  await world.act('inventory.take', centre.building, {
    source: 'import',
    at: '2026-03-01T09:00:00Z',
    storeys: [{ id: landing, name: '2e étage', storey: 2 }],
  })
  const fields = { kind: 'smokeDetector', name: 'Détecteur du palier' }
  const said = (storey: string) => correct(karim, fields, { asset: alarm, isNew: true, storey })
  expect(await said(newId())).toMatchObject({ refused: 'not_found' })
  expect(await said(landing)).toMatchObject({ ok: true })
  expect(await ask(karim, 'place.plan', { building: centre.building, storey: landing })).toMatchObject({
    assets: [{ id: alarm, unit: null }],
  })
})

test('what stands there no more goes from the plan, and comes back with a no', async () => {
  await correct(karim, { gone: true })
  expect((await held())?.gone).not.toBeNull()
  expect((await ask(karim, 'place.plan', { unit: centre.unit })).assets).toEqual([])
  const line = (await differences()).find((each: { field: string }) => each.field === 'gone')
  await settle(luc, line.said, false)
  expect((await held())?.gone).toBeNull()
})

test('a thing that was seen in another room is of that room', async () => {
  await correct(karim, { room: bedroom })
  const line = (await differences()).find((each: { field: string }) => each.field === 'room')
  expect(line).toMatchObject({ says: { shown: 'Chambre' }, against: { shown: 'Cuisine' } })
  await settle(luc, line.said, false)
  expect((await held())?.room).toBe(kitchen)
})

test('a room is not what is noted either: it is called so at once, waits for a yes, and he is thanked', async () => {
  const say = (by: Actor, fields: object, more: object = {}, building = centre.building) =>
    world.send(by, 'room.correct', building, { room: bedroom, fields, ...more })
  const room = async () =>
    (await ask(luc, 'place.plan', { unit: centre.unit })).rooms.find(
      ({ id }: { id: string }) => id === bedroom,
    )
  expect(await say(karim, { kind: 'living', name: 'Salon' }, { photo: 'f'.repeat(64) })).toMatchObject({
    ok: true,
    facts: [
      { type: 'estate.roomSeen', data: { room: bedroom, fields: ['kind', 'name'], unit: centre.unit } },
    ],
  })
  expect(await room()).toMatchObject({ kind: 'living', name: 'Salon', surface: 11 })
  expect(await states('name', bedroom)).toEqual([
    ['Chambre', 'differs'],
    ['Salon', 'proposed'],
  ])
  expect(await say(karim, { kind: 'living' })).toMatchObject({ ok: true, facts: [] })
  const lines = (await differences()).filter(({ object }: { object: string }) => object === bedroom)
  expect(lines).toMatchObject([
    {
      field: 'kind',
      family: 'room',
      says: { value: 'living', by: 'Karim Benali' },
      against: { value: 'bedroom' },
    },
    { field: 'name', family: 'room', says: { value: 'Salon' }, against: { value: 'Chambre' } },
  ])
  for (const { said, field } of lines) await settle(luc, said, field === 'name')
  expect(await room()).toMatchObject({ kind: 'bedroom', name: 'Salon' })
  expect((await ask(karim, 'estate.thanks', {})).rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: 'name', yes: true, name: 'Salon' }),
      expect.objectContaining({ field: 'kind', yes: false }),
    ]),
  )
  for (const by of [leGoff, elsewhere, firm])
    expect(await say(by, { name: 'Chambre' })).toMatchObject({ refused: 'not_yours' })
  expect(await say(elsewhere, { name: 'X' }, {}, roches.building)).toMatchObject({ refused: 'not_found' })
  expect(await say(karim, {})).toMatchObject({ refused: 'nothing_said' })
  await say(luc, { name: 'Chambre' })
  expect((await differences()).filter(({ object }: { object: string }) => object === bedroom)).toEqual([])
})

test('nobody corrects what is not hers to see, and a photo of somebody else opens nothing', async () => {
  const said = { maker: 'Autre' }
  for (const by of [leGoff, elsewhere, firm, actor(newId(), 'agent', { agencies: ['roches'] })])
    expect(await correct(by, said)).toMatchObject({ refused: 'not_yours' })
  expect(await correct(elsewhere, said, {}, roches.building)).toMatchObject({ refused: 'not_found' })
  expect(await correct(karim, {})).toMatchObject({ refused: 'nothing_said' })
  expect(await correct(karim, { room: newId() })).toMatchObject({ refused: 'not_found' })
  const theirs = 'e'.repeat(64)
  await world.database.owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, photo, state)
    values (${roches.building}, 'roches', ${newId()}, 'asset', 'maker', '"X"', 'field', now(), ${who.otherCaretaker}, ${theirs}, 'proposed')`)
  expect(await correct(karim, said, { photo: theirs })).toMatchObject({ refused: 'unknown_photo' })
})

test('a firm corrects what stands where it has an order, with its link that of this order alone', async () => {
  const order = newId()
  const request = newId()
  const { owner } = world.database
  await owner.run(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, lang, agency, building, unit, filed_at, moved_at)
    values (${request}, 'single', 'filed', 'agency', now(), 'heating.none', 'normal', now(), 'landlord', 'phone', 'fr', 'centre', ${centre.building}, ${centre.unit}, now(), now())`)
  const contract = newId()
  await owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity)
    values (${contract}, ${plumber}, 'M-1', 'Plomberie', 'framework', array['plumbing'], array['centre'], 40000, '2020-01-01', '2040-01-01', 500)`)
  await owner.run(sql`
    insert into contractors.work_order (id, request, firm, contract, agency, building, unit, status, nature, urgency, due, spend_limit, placed_at)
    values (${order}, ${request}, ${plumber}, ${contract}, 'centre', ${centre.building}, ${centre.unit}, 'sent', 'heating.none', 'normal', now(), 40000, now())`)
  const other = { ...firm, matter: newId() }
  expect(await correct(other, { serial: 'F-77' })).toMatchObject({ refused: 'not_yours' })
  expect(await correct({ ...firm, matter: request }, { serial: 'F-77' })).toMatchObject({ ok: true })
  expect((await states('serial')).at(-1)).toEqual(['F-77', 'proposed'])
  const plan = await ask(firm, 'place.plan', { unit: centre.unit })
  expect(plan.can).toEqual({ correct: true, draw: false })
  const line = (await differences()).find((each: { field: string }) => each.field === 'serial')
  expect(line.says.by).toBe('Plomberie du Lac')
  await settle(luc, line.said, true)
  expect(await ask(firm, 'estate.thanks', {})).toMatchObject({ rows: [{ yes: true, field: 'serial' }] })
})

test('nobody dates his own correction before what was last told of the thing, and a firm none before its order', async () => {
  const correctAt = async (by: Actor, object: 'asset' | 'room', at: string): Promise<string> => {
    const fields =
      object === 'asset'
        ? { model: `Modèle de ${by.name}, ${by.role}` }
        : { name: `Cuisine ${at.slice(0, 10)}` }
    const data = { [object]: object === 'asset' ? boiler : kitchen, fields }
    const act = { id: newId(), type: `${object}.correct`, subject: centre.building, data, at, compared: true }
    expect(await world.kernel.send(by, act)).toMatchObject({ ok: true })
    const line = await world.database.owner.row<{ at: string }>(
      sql`select at from estate.statement where command = ${act.id} order by id desc limit 1`,
    )
    return line!.at
  }
  const told = async (object: string): Promise<string> =>
    (await world.database.owner.row<{ at: string }>(
      sql`select max(at) as at from estate.statement where object = ${object}`,
    ))!.at
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString()
  const before = [await told(boiler), await told(kitchen)]
  expect(await correctAt(lent, 'asset', monthAgo)).toBe(before[0])
  expect((await correctAt(lent, 'room', monthAgo)) >= before[1]!).toBe(true)
  const orders = await world.database.owner.row<{ at: string }>(
    sql`select min(placed_at) as at from contractors.work_order where firm = ${plumber}`,
  )
  expect((await correctAt(firm, 'asset', monthAgo)) >= orders!.at).toBe(true)
})

test('the lists of the offices are theirs', async () => {
  for (const query of ['asset.list', 'asset.rates'] as const) {
    for (const by of [karim, leGoff, firm]) expect(await ask(by, query, {})).toBe('not_yours')
    expect(await ask(actor(newId(), 'agent', { agencies: ['roches'] }), query, {})).toMatchObject({
      rows: [],
    })
  }
  expect(await ask(luc, 'asset.list', { kind: 'boiler', building: centre.building })).toMatchObject({
    all: 1,
    rows: [{ id: boiler, maker: 'Chappée', unit: { id: centre.unit } }],
  })
})

test('«Salle de bains» against «Salle d’eau» in three rooms is answered once, and each room has its answer', async () => {
  const rooms = [1, 2, 3].map((n) => derivedId('said', 'shower', n))
  const listed = (name: string) =>
    world.act('inventory.take', centre.building, {
      source: 'import',
      at: '2026-04-01T09:00:00Z',
      rooms: rooms.map((id) => ({ id, unit: centre.unit, kind: 'bathroom', name })),
    })
  const about = async () =>
    (await differences()).filter(({ object }: { object: string }) => rooms.includes(object))
  const all = (by: Actor, said: number[], yes: boolean) =>
    world.send(by, 'said.settleAll', centre.building, { said, yes })
  const ids = (rows: { said: number }[]) => rows.map(({ said }) => said)
  await listed('Salle de bains')
  for (const room of rooms)
    await world.act(
      'room.correct',
      centre.building,
      { room, fields: { name: 'Salle d’eau' } },
      { ...karim, buildings: [centre.building] },
    )
  const proposed = ids(await about())
  expect(proposed).toHaveLength(3)
  expect(await all(karim, proposed, true)).toMatchObject({ refused: 'not_yours' })
  expect(await all(luc, [...proposed, 999_999], true)).toMatchObject({ refused: 'not_found' })
  const done = await all(luc, proposed, true)
  expect(done).toMatchObject({
    ok: true,
    facts: rooms.map(() => ({ type: 'estate.settled', data: { author: who.karim } })),
  })
  expect(await all(luc, proposed, true)).toMatchObject({ ok: true, facts: [] })
  await listed('Salle de bain')
  const differing = await about()
  expect(new Set(differing.map(({ state }: { state: string }) => state))).toEqual(new Set(['differs']))
  await all(luc, ids(differing), false)
  expect(await about()).toEqual([])
  expect(
    await world.database.owner.rows(
      sql`select distinct name from estate.room where id = any (${rooms}::uuid[])`,
    ),
  ).toEqual([{ name: 'Salle d’eau' }])
})
