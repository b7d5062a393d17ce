import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import {
  queries,
  type BuildingRow,
  type Card,
  type Door,
  type PlaceHit,
  type UnitRow,
} from '../../src/estate/core/contract.ts'
import { load } from '../../src/estate/server/rpls/load-rpls.ts'
import { readRpls } from '../../src/estate/server/rpls/read-rpls.ts'
import { answerOf, fixture, hq, openEstate, person, send, visitor } from './house.ts'

let kernel: Kernel & { drop: () => Promise<void> }
let voltaire: PlaceHit
let flat: UnitRow
let karim: Actor
let nadia: Actor
let neighbour: Actor

beforeAll(async () => {
  kernel = await openEstate()
  for (const id of ['nord', 'sud'])
    await send(kernel, hq, 'estate.openAgency', derivedId('agency', id), {
      id,
      name: `Agence ${id}`,
      phone: '0240000000',
    })
  await load(await readRpls(createReadStream(fixture('narbonne_2018.csv'))), {
    agencyOf: ({ street }) => (street === 'rue Voltaire' ? 'nord' : 'sud'),
    batch: 'narbonne_2018.csv',
    send: (subject, data) => send(kernel, hq, 'estate.import', subject, data),
  })
  voltaire = (await find('16 rue Voltaire'))[0] as PlaceHit
  karim = person('caretaker', 'Karim Benali', { buildings: [voltaire.building], agencies: ['nord'] })
  nadia = person('agent', 'Nadia', { agencies: ['nord'] })
  neighbour = person('caretaker', 'the caretaker next door', { buildings: [newId()], agencies: ['nord'] })
  flat = (await units(nadia))[0] as UnitRow
})
afterAll(() => kernel.drop())

// An answer always has the shape that the contract promises.
const ask = async (actor: Actor, name: keyof typeof queries, input: unknown): Promise<unknown> => {
  const said = await kernel.ask(actor, name, input)
  if (typeof said === 'object' && said !== null && 'refused' in said) return said.refused
  expect(queries[name].output.safeParse(said)).toMatchObject({ success: true })
  return said
}
const find = async (q: string): Promise<PlaceHit[]> => (await ask(visitor, 'place.find', { q })) as PlaceHit[]
const units = async (actor: Actor): Promise<UnitRow[]> =>
  (await ask(actor, 'place.units', { building: voltaire.building })) as UnitRow[]
const card = async (actor: Actor, of: object): Promise<Card> => (await ask(actor, 'place.card', of)) as Card

test('a caretaker reads who repairs what and until when, and whom to call at night where the contract says so', async () => {
  const [firm, contract, other] = [newId(), newId(), newId()]
  const { owner } = kernel.database
  await owner.run(
    sql`insert into contractors.firm (id, name, phone, on_call) values (${firm}, 'Ascenseurs du Littoral', '02', '06')`,
  )
  for (const [id, ref, nights] of [
    [contract, 'A', true],
    [other, 'B', false],
  ] as const)
    await owner.run(sql`
      insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, on_call)
      values (${id}, ${firm}, ${ref}, ${`Contrat ${ref}`}, 'framework', array['lift'], array['nord'], 40000, '2020-01-01', '2090-12-31', ${nights})`)
  const { contracts } = await card(karim, { building: voltaire.building })
  expect(contracts.map(({ ref, until, firm: { onCall } }) => [ref, until, onCall])).toEqual([
    ['A', '2090-12-31', '06'],
    ['B', '2090-12-31', ''],
  ])
  await owner.run(sql`delete from contractors.contract where firm = ${firm}`)
})

describe('Madame Le Goff finds her door without an account', () => {
  test.each([
    ['16 rue Voltaire', '16 rue Voltaire'],
    ['16 rue volatire', '16 rue Voltaire'],
    ['voltare narbonne', '16 rue Voltaire'],
    ['san miguel', '16 rue Voltaire'],
    ['5 a rue de laude', '5 A rue de l’Aude'],
    ['narbonne rue de l aude 11', '11 rue de l’Aude'],
    ['1 imp des panpres', '1 impasse des Pampres'],
  ])('by «%s»', async (typed, address) => {
    const found = await find(typed)
    expect(found.length).toBeLessThanOrEqual(8)
    expect(found.slice(0, 3).map((f) => f.address)).toContain(address)
  })
  test('and by nothing, when nothing is like it', async () => {
    expect(await find('zzzyx')).toEqual([])
    expect(await find(' ?! ')).toEqual([])
    expect(await find("'; drop table estate.unit --")).toBeInstanceOf(Array)
  })
  test('reads the doors of her stairwell: storey and label, no more', async () => {
    const doors = (await ask(visitor, 'place.doors', { entrance: voltaire.id })) as Door[]
    expect(doors).toHaveLength(19)
    expect(Object.keys(doors[0] as Door).sort()).toEqual(['door', 'entrance', 'id', 'storey'])
  })
  test('and by the code on her door, with not a word on who lives there', async () => {
    const typed = `${flat.code.slice(0, 3).toLowerCase()} ${flat.code.slice(3)}`
    expect(await find(typed)).toMatchObject([{ kind: 'unit', id: flat.id, address: '16 rue Voltaire' }])
    const place = await ask(visitor, 'place.byCode', { code: typed })
    expect(place).toMatchObject({ unit: { id: flat.id }, agency: { phone: '0240000000' } })
    expect(Object.keys(place as object).sort()).toEqual([
      'agency',
      'asset',
      'building',
      'entrance',
      'of',
      'storey',
      'unit',
    ])
    expect(await ask(visitor, 'place.byCode', { code: 'AAAAAA' })).toBe('unknown_code')
  })
})

describe('the card of a place', () => {
  test('says to staff what they need, and who can be called', async () => {
    const caretaker = newId()
    const { owner } = kernel.database
    await owner.run(sql`
      insert into people.person (id, kind, first_name, last_name, phone) values (${caretaker}, 'staff', 'Karim', 'Benali', '0612345678')`)
    await owner.run(
      sql`insert into people.patch (building, caretaker) values (${voltaire.building}, ${caretaker})`,
    )
    await owner.run(sql`
      insert into people.alert (id, code, unit, building, agency, until, by_person) values
        (${newId()}, 'dog', ${flat.id}, ${voltaire.building}, 'nord', '2999-01-01', ${caretaker}),
        (${newId()}, 'old', ${flat.id}, ${voltaire.building}, 'nord', '2001-01-01', ${caretaker})`)
    const seen = await card(nadia, { unit: flat.id })
    expect(seen).toMatchObject({
      place: { unit: { id: flat.id }, entrance: { name: 'Entrée 16' } },
      building: { dwellings: 19, kind: 'collective', built: 1851 },
      agency: { name: 'Agence nord', phone: '0240000000' },
      caretakers: [{ name: 'Karim Benali', phone: '0612345678' }],
      alerts: [{ code: 'dog' }],
      openRequests: 0,
      can: { correct: true, addAsset: false },
    })
    expect(seen.units).toHaveLength(1)
    expect((await card(karim, { building: voltaire.building })).units).toHaveLength(19 + 7 + (await lifts()))
    expect((await card(karim, { entrance: voltaire.id })).place).toMatchObject({
      entrance: { id: voltaire.id },
      unit: null,
    })
  })
  const lifts = async (): Promise<number> => (await units(karim)).filter((u) => u.part === 'lift').length

  test('does not exist for those who have no business there', async () => {
    expect(await ask(neighbour, 'place.card', { unit: flat.id })).toBe('not_found')
    expect(await ask(neighbour, 'place.units', { building: voltaire.building })).toBe('not_found')
    expect(await ask(visitor, 'place.card', { unit: flat.id })).toBe('sign_in')
    expect(await ask(person('agent', 'Sud', { agencies: ['sud'] }), 'place.card', { unit: flat.id })).toBe(
      'not_found',
    )
    expect(await ask(person('tenant', 'Madame Le Goff'), 'place.buildings', {})).toBe('not_yours')
    expect(
      await ask(person('firm', 'Plombier', { firm: newId() }), 'place.units', {
        building: voltaire.building,
      }),
    ).toBe('not_yours')
  })

  test('buildings are those of the reader’s reach, a page at a time', async () => {
    type Page = { rows: BuildingRow[]; next: string | null }
    const mine = (await ask(karim, 'place.buildings', {})) as Page
    expect(mine.rows.map((b) => b.name)).toEqual(['Résidence San Miguel'])
    const all: string[] = []
    for (let after: string | undefined; ; ) {
      const page = (await ask(hq, 'place.buildings', { limit: 5, ...(after ? { after } : {}) })) as Page
      all.push(...page.rows.map((b) => b.id))
      if (!page.next) break
      after = page.next
    }
    const known = await kernel.database.owner.rows(sql`select id from estate.building`)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(known.length)
  })
})

describe('Karim Benali corrects the reference', () => {
  const correct = (actor: Actor, data: unknown, subject = voltaire.building) =>
    send(kernel, actor, 'estate.correct', subject, data)

  test('in his buildings, and an import does not undo it', async () => {
    const access = 'Badge chez le gardien, code 4812'
    const outcome = await correct(karim, {
      building: { access, name: 'San Miguel' },
      unit: { id: flat.id, door: '1 bis' },
    })
    expect(outcome).toMatchObject({ ok: true, facts: [{ data: { unit: flat.id } }] })
    expect(JSON.stringify(outcome)).not.toContain('4812')
    const readAgain = async () =>
      load(await readRpls(createReadStream(fixture('narbonne_2018.csv'))), {
        agencyOf: () => 'sud',
        batch: 'narbonne_2018.csv',
        send: (subject, data) => send(kernel, hq, 'estate.import', subject, data),
      })
    // The register says otherwise of that building: it is told once, beside what stands.
    expect(await readAgain()).toMatchObject({ changed: 1, refused: [] })
    expect(await readAgain()).toMatchObject({ changed: 0, refused: [] })
    expect(await card(karim, { unit: flat.id })).toMatchObject({
      place: { building: { name: 'San Miguel' }, unit: { door: '1 bis' }, agency: { id: 'nord' } },
      building: { access },
    })
    expect((await find('san miguel'))[0]?.name).toBe('San Miguel')
  })

  test('and nobody elsewhere: what is out of reach can’t even be told from what does not exist', async () => {
    const data = { building: { access: 'x' } }
    expect(answerOf(await correct(neighbour, data))).toBe('not_yours')
    expect(answerOf(await correct(neighbour, data, newId()))).toBe('not_yours')
    expect(answerOf(await correct(visitor, data))).toBe('not_yours')
    expect(answerOf(await correct(person('firm', 'Plombier'), data))).toBe('not_yours')
  })

  test('a code that is another door’s, near or far, is refused', async () => {
    const [far] = await kernel.database.owner.rows<{ code: string }>(
      sql`select code from estate.unit where agency = 'sud' limit 1`,
    )
    expect(answerOf(await correct(karim, { unit: { id: flat.id, code: far?.code } }))).toBe('code_taken')
    expect(answerOf(await correct(karim, { unit: { id: flat.id, code: '123' } }))).toBe('bad_code')
    expect(answerOf(await correct(karim, { unit: { id: newId(), door: '2' } }))).toBe('not_found')
  })

  test('and adds the boiler, whose label leads to its place', async () => {
    const asset = newId()
    const data = { asset, kind: 'boiler', name: 'Chaudière du 16', warrantyUntil: '2030-01-31' }
    const add = (actor: Actor) => send(kernel, actor, 'estate.addAsset', voltaire.building, data)
    expect(answerOf(await add(neighbour))).toBe('not_yours')
    expect(await add(karim)).toMatchObject({ ok: true, facts: [{ type: 'estate.equipped' }] })
    expect(answerOf(await add(karim))).toBe('place_taken')
    const { assets } = await card(karim, { unit: flat.id })
    expect(assets).toMatchObject([{ id: asset, name: 'Chaudière du 16', warrantyUntil: '2030-01-31' }])
    expect(await ask(visitor, 'place.byCode', { code: assets[0]?.code })).toMatchObject({
      building: { id: voltaire.building },
      unit: null,
    })
  })
})

test('two doors never have the same code, even when they draw the same', async () => {
  // The code that this new flat would draw is given to another door first.
  const { doorCode } = await import('../../src/estate/core/door-codes.ts')
  const fresh = newId()
  const [other] = await kernel.database.owner.rows<{ id: string }>(
    sql`select id from estate.unit where agency = 'sud' limit 1`,
  )
  await kernel.database.owner.run(
    sql`update estate.unit set code = ${doorCode(fresh)} where id = ${other?.id}`,
  )
  const building = newId()
  const outcome = await send(kernel, hq, 'estate.import', building, {
    agency: 'sud',
    scheme: { id: newId(), name: 'Bellevue' },
    building: {
      name: 'Bellevue',
      kind: 'collective',
      address: '12 rue de Verdun',
      postcode: '44000',
      commune: 'Nantes',
      insee: '44109',
      built: null,
    },
    entrances: [],
    units: [
      {
        id: fresh,
        kind: 'dwelling',
        entrance: null,
        part: null,
        storey: 1,
        door: '1',
        rooms: null,
        surface: null,
        energy: null,
      },
    ],
    refs: [],
  })
  expect(outcome.ok).toBe(true)
  const [unit] = await kernel.database.owner.rows(sql`select code from estate.unit where id = ${fresh}`)
  expect(unit).toEqual({ code: doorCode(fresh, 1) })
})

test('an address that says only which place is answered, be it a dwelling or a building', async () => {
  const [unit] = (await units(karim)).filter(({ kind }) => kind === 'dwelling')
  expect((await card(karim, { place: unit!.id })).place.unit?.id).toBe(unit!.id)
  expect((await card(karim, { place: voltaire.building })).place).toMatchObject({
    unit: null,
    building: { id: voltaire.building },
  })
  expect(await ask(karim, 'place.card', { place: newId() })).toBe('not_found')
})
