import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addHours, yearsLater } from '../../src/kernel/core/calendar.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { pack as shape, type Pack } from '../../src/field/core/pack/pack-contract.ts'
import { centre, roches } from '../setup/agency-corners.ts'
import { phoneOf } from './pocket.ts'
import { openRounds, type Rounds, type Speaker } from './rounds.ts'

let world: Rounds
let karim: Speaker
let luc: Speaker

const named = (key: string): string => derivedId('inside', key)
const [storey, kitchen, landing, boiler, light, socket] = [
  'storey',
  'kitchen',
  'landing',
  'boiler',
  'light',
  'socket',
].map(named) as [string, string, string, string, string, string]
const plan = (key: string): string => key.repeat(64).slice(0, 64)
const report = async (data: object): Promise<string> => {
  const id = newId()
  const filed = { nature: 'heating.boiler', channel: 'field', unit: centre.unit, ...data }
  expect(await karim.send('request.file', id, filed)).toMatchObject({ ok: true })
  return id
}
// The house keeps which thing a request is about.
const about = (request: string, asset: string): Promise<number> =>
  world.owner.run(sql`update requests.request set asset = ${asset} where id = ${request}`)

beforeAll(async () => {
  world = await openRounds()
  const { owner } = world
  karim = await world.hire('caretaker', centre)
  luc = await world.hire('technician', centre)
  for (const { building, agency, unit, mark } of [
    { ...centre, mark: '' },
    { ...roches, mark: 'their ' },
  ]) {
    const id = (key: string): string => named(mark + key)
    await owner.run(sql`
      insert into estate.storey (id, building, agency, name, storey, z)
      values (${id('storey')}, ${building}, ${agency}, 'R+2', 2, 5.6), (${id('cellars')}, ${building}, ${agency}, 'Sous-sol', -1, -2.8)`)
    await owner.run(sql`
      insert into estate.room (id, building, agency, storey, unit, kind, name, number, surface)
      values (${id('kitchen')}, ${building}, ${agency}, ${id('storey')}, ${unit}, 'kitchen', ${`${mark}Cuisine`}, '2', 8.4),
        (${id('hall')}, ${building}, ${agency}, ${id('storey')}, ${unit}, 'hall', 'Entrée', '1', null),
        (${id('landing')}, ${building}, ${agency}, ${id('storey')}, null, 'landing', 'Palier', '', 12)`)
    await owner.run(sql`
      insert into estate.opening (id, building, agency, storey, kind, name, rooms)
      values (${newId()}, ${building}, ${agency}, ${id('storey')}, 'window', 'Fenêtre', ${[id('kitchen')]}::uuid[]),
        (${newId()}, ${building}, ${agency}, ${id('storey')}, 'window', 'Fenêtre', ${[id('kitchen')]}::uuid[]),
        (${newId()}, ${building}, ${agency}, ${id('storey')}, 'door', 'Porte', ${[id('hall'), id('kitchen')]}::uuid[]),
        (${newId()}, ${building}, ${agency}, ${id('storey')}, 'door', 'Porte', ${[id('landing'), id('hall')]}::uuid[])`)
    await owner.run(sql`
      insert into estate.asset (id, building, agency, storey, unit, room, kind, name, code, maker, at, warranty_until)
      values (${id('boiler')}, ${building}, ${agency}, ${id('storey')}, ${unit}, ${id('kitchen')}, 'boiler', 'Chaudière', ${`B${agency}`}, 'Frisquet', '[1.2, 3.4, 1.5]', '2030-01-31'),
        (${id('light')}, ${building}, ${agency}, ${id('storey')}, null, ${id('landing')}, 'light', 'Luminaire', ${`L${agency}`}, '', null, null),
        (${id('socket')}, ${building}, ${agency}, ${id('storey')}, null, null, 'socket', 'Prise', ${`S${agency}`}, '', null, null)`)
    await owner.run(sql`
      insert into estate.statement (building, agency, object, family, field, value, source, at, state)
      values (${building}, ${agency}, ${id('socket')}, 'asset', 'kind', '"socket"', 'model', now(), 'past')`)
    await owner.run(sql`
      insert into estate.plan (id, building, agency, of, unit, storey, sha256, bytes, origin, at)
      values (${newId()}, ${building}, ${agency}, 'dwelling', ${unit}, ${id('storey')}, ${plan('a')}, 900, 'model', '2026-03-01T09:00:00Z'),
        (${newId()}, ${building}, ${agency}, 'landing', null, ${id('storey')}, ${plan('b')}, 700, 'list', '2026-03-01T09:00:00Z'),
        (${newId()}, ${building}, ${agency}, 'storey', null, ${id('cellars')}, ${plan('c')}, 4000, 'model', '2026-03-01T09:00:00Z')`)
  }
  await owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
    values (${named('empty')}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', 'L-13', 'EMPTY7', 2, '13')`)
  await owner.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, at, by_person, state)
    values (${centre.building}, 'centre', ${boiler}, 'asset', 'maker', '"Frisquet"', 'field', now(), ${karim.person}, 'proposed')`)
})
afterAll(() => world.close())

test('the lists of what stands in a place are those of the house too', async () => {
  const phone = phoneOf(karim)
  await phone.renew()
  for (const place of [{ unit: centre.unit }, { unit: named('empty') }, { building: centre.building }])
    expect(phone.answer('place.card', place)).toEqual(await karim.ask('place.card', place))
})

test('of her flat one knows its windows, which room a door leads to, and which door leads out', async () => {
  const told = (await karim.ask('place.plan', { unit: centre.unit })) as { openings: object[] }
  const pair = (one: string): string[] => [named('hall'), one].toSorted()
  expect(told.openings).toHaveLength(3)
  expect(told.openings).toEqual(
    expect.arrayContaining([
      { kind: 'window', rooms: [kitchen], n: 2 },
      { kind: 'door', rooms: pair(kitchen), n: 1 },
      { kind: 'door', rooms: pair(landing), n: 1 },
    ]),
  )
})

const places: [string, object][] = [
  ['her flat', { unit: centre.unit }],
  ['a flat of which nothing is known', { unit: named('empty') }],
  ['the landing', { entrance: centre.entrance, storey: 2 }],
  ['a landing that no model tells', { entrance: centre.entrance, storey: 3 }],
  ['the building', { building: centre.building }],
  ['one of its storeys', { building: centre.building, storey }],
]

describe('the plan without network is what the house would show', () => {
  test.each(places)('%s', async (_, place) => {
    for (const who of [karim, luc]) {
      const phone = phoneOf(who)
      expect(shape.safeParse(await phone.renew()).error).toBeUndefined()
      const house = (await who.ask('place.plan', place)) as { can: object }
      // Two things are told to be one at the office alone.
      expect(phone.answer('place.plan', place)).toEqual({ ...house, can: { ...house.can, join: undefined } })
    }
  })

  test('with what is drawn, what stands there and who repairs it', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    expect(phone.answer('place.plan', { unit: centre.unit })).toMatchObject({
      plan: { sha256: plan('a'), origin: 'model' },
      rooms: [{ name: 'Entrée' }, { id: kitchen, surface: 8.4 }],
      assets: [{ id: boiler, room: kitchen, at: [1.2, 3.4, 1.5], said: { maker: { state: 'proposed' } } }],
    })
    expect(phone.answer('place.plan', { entrance: centre.entrance, storey: 2 })).toMatchObject({
      plan: { origin: 'list' },
      rooms: [{ id: landing }],
      assets: [{ id: light }],
    })
  })

  test.each([
    ['while his year runs, that the builder mends all', -10, true],
    ['once it is over, nothing of him', -400, false],
  ])('%s', async (_, days, runs) => {
    const day = addHours(new Date().toISOString(), days * 24).slice(0, 10)
    const receive = (on: string | null) =>
      world.owner.run(sql`update estate.building set received_on = ${on}::date where id = ${centre.building}`)
    await receive(day)
    const phone = phoneOf(karim)
    await phone.renew()
    for (const [, place] of places) {
      const told = phone.answer('place.plan', place) as { builderUntil: string | null }
      expect(told).toEqual(await karim.ask('place.plan', place))
      expect(told.builderUntil).toBe(runs ? yearsLater(day, 1) : null)
    }
    await receive(null)
  })

  test('a contract for this boiler alone is its own, and nobody else’s; one for another building is not told here', async () => {
    const [alone, elsewhere] = [newId(), newId()]
    const sign = (id: string, name: string, building: string, assets: readonly string[]) =>
      world.owner.run(sql`
        insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, buildings, assets, spend_limit, starts, ends)
        values (${id}, ${centre.firm}, ${name}, ${name}, 'maintenance', array['heating', 'electricity'], array['centre'],
          ${[building]}::uuid[], ${[...assets]}::uuid[], 40000, '2020-01-01', '2041-01-01')`)
    await sign(alone, 'Chaudière du 12', centre.building, [boiler])
    await sign(elsewhere, 'Ailleurs', roches.building, [])
    const phone = phoneOf(karim)
    await phone.renew()
    for (const place of [{ unit: centre.unit }, { building: centre.building, storey }]) {
      const told = phone.answer('place.plan', place) as { assets: { id: string; repairs: unknown }[] }
      expect(told).toEqual(await karim.ask('place.plan', place))
      for (const { id, repairs } of told.assets)
        expect(repairs).toEqual(
          id === boiler
            ? expect.objectContaining({ contract: 'Chaudière du 12', until: '2041-01-01' })
            : null,
        )
    }
    const card = phone.answer('place.card', { building: centre.building }) as {
      contracts: { name: string }[]
    }
    expect(card).toEqual(await karim.ask('place.card', { building: centre.building }))
    expect(card.contracts.map(({ name }) => name)).toEqual(['Chaudière du 12', 'Plomberie'])
    await world.owner.run(sql`delete from contractors.contract where id in (${alone}, ${elsewhere})`)
  })

  test('a socket that a model tells, in no room that anybody knows, is on the storey and not on the landing', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    const shown = (place: object): string[] =>
      (phone.answer('place.plan', place) as { assets: { id: string }[] }).assets.map(({ id }) => id)
    expect(shown({ building: centre.building, storey })).toContain(socket)
    expect(shown({ entrance: centre.entrance, storey: 2 })).toEqual([light])
    const card = phone.answer('place.card', { building: centre.building }) as { assets: { id: string }[] }
    expect(card.assets.map(({ id }) => id)).toEqual([light])
  })

  test('the neighbours’ are not on his phone', async () => {
    const phone = phoneOf(karim)
    expect(JSON.stringify(await phone.renew())).not.toContain('their Cuisine')
    expect(phone.answer('place.plan', { unit: roches.unit })).toBeUndefined()
    expect(await karim.ask('place.plans', { buildings: [centre.building, roches.building] })).toMatchObject({
      plans: [{ building: centre.building }],
    })
  })

  test.each(['tenant', 'visitor'])('all that a building holds is not for: %s', async (role) => {
    const who = role === 'tenant' ? await world.enter(centre.tenant) : world.stranger
    const said = await who.ask('place.plans', { buildings: [centre.building] })
    expect(['not_yours', 'sign_in']).toContain((said as { refused: string }).refused)
  })
})

test('the drawings to have at hand are those of flats and landings; a whole storey is kept once seen', async () => {
  const { plans } = (await karim.ask('field.pack')) as Pack
  expect(plans[0]?.plans.map((p) => [p.of, p.sha256[0]])).toEqual([
    ['dwelling', 'a'],
    ['landing', 'b'],
    ['storey', 'c'],
  ])
})

test('a thing that broke since says so, and the building is not told again for it', async () => {
  const phone = phoneOf(karim)
  const first = await report({})
  await about(first, boiler)
  await phone.renew()
  const second = await report({})
  await about(second, boiler)
  const come = await phone.renew()
  expect(come).toMatchObject({ whole: false, cards: [], plans: [], works: [{ asset: boiler, open: 2 }] })
  expect(phone.answer('place.plan', { unit: centre.unit })).toEqual(
    await karim.ask('place.plan', { unit: centre.unit }),
  )
})
