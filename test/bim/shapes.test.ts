import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { readPack, type PackView } from '../../src/ifc/core/pack/read-pack.ts'
import type { Queries } from '../../src/bim/core/contract.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { house, roches } from '../setup/agency-corners.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie, who } from './world.ts'

const karim: Actor = { ...house, id: who.karim, role: 'caretaker', buildings: [centre.building] }
const leGoff: Actor = { ...house, id: who.leGoff, role: 'tenant', households: [centre.household] }

let models: Models
let home: string
let first: string
const entrance = derivedId('entrance', 'shapes')
beforeAll(async () => {
  models = await makeModels()
  const units = await settleAmandiers(models)
  home = units.find(({ ref }) => ref === 'UG1302')!.id
  await models.database.owner.run(
    sql`insert into estate.entrance (id, building, name, address) values (${entrance}, ${centre.building}, 'A', '1 rue du Test')`,
  )
  first = await models.publish(residence({ revision: 1, faults: false }))
})
afterAll(() => models.close())

type Asked = Queries['bim.shapes']['input']
const ask = (actor: Actor, of: Asked) => models.kernel.ask(actor, 'bim.shapes', of)
const get = async (person: string, sha256: string) => {
  const token = await openSession(models.database.owner, { person, how: 'password', device: '' })
  const cookie = `loge=${token}`
  return models.app.inject({
    url: `/api/files/${sha256}`,
    headers: { cookie, 'accept-encoding': 'identity' },
  })
}
const shown = async (of: Asked): Promise<PackView> => {
  const it = (await ask(helene, of)) as { sha256: string }
  return readPack((await get(who.helene, it.sha256)).rawPayload)!
}

test('what nobody has accepted is shown to nobody', async () => {
  expect(await ask(helene, { unit: home })).toBeNull()
  expect(await ask(helene, { building: centre.building })).toBeNull()
})

test('with the plan of a dwelling come its shapes, under the ids of the estate', async () => {
  await models.send(sylvie, 'bim.accept', centre.building, { revision: first, changes: 'safe' })
  const pack = await shown({ unit: home })
  const ids = pack.things.flatMap(({ id }) => id || [])
  const [held] = await models.rows<{ n: number; storey: string }>(sql`
    select count(*)::int as n, min(s.id::text) as storey from (select id from estate.room where unit = ${home} union all
      select id from estate.asset where unit = ${home}) o, estate.storey s where o.id = any (${ids}::uuid[]) and s.storey = 3`)
  expect(ids.length).toBeGreaterThan(10)
  expect(held!.n).toBe(ids.length)
  expect(pack.floors).toMatchObject([{ name: 'R+3', storey: held!.storey }])
})

test('with the plan of a landing come its shapes, and nothing of the dwellings on it', async () => {
  const pack = await shown({ entrance, storey: 3 })
  const ids = pack.things.flatMap(({ id }) => id || [])
  const held = await models.rows<{ id: string }>(sql`
    select r.id from estate.room r join estate.storey s on s.id = r.storey where s.storey = 3 and r.unit is null
    union all select a.id from estate.asset a join estate.storey s on s.id = a.storey where s.storey = 3 and a.unit is null`)
  expect(ids.length).toBeGreaterThan(0)
  expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(pack.floors).toMatchObject([{ name: 'R+3' }])
  expect(await ask(helene, { entrance, storey: 12 })).toBeNull()
})

test('the building is shown whole, storey above storey', async () => {
  const { floors, things } = await shown({ building: centre.building })
  expect(floors.map(({ name }) => name)).toEqual(['RDC', 'R+1', 'R+2', 'R+3', 'R+4'])
  expect(things.filter(({ id }) => id)).toHaveLength(125 + 210)
})

test('a caretaker turns the dwellings and the landings of his patch, not the building; a tenant has her plan', async () => {
  const it = (await ask(karim, { unit: home })) as { sha256: string }
  expect(it).toMatchObject({ sha256: expect.any(String) })
  const { headers, statusCode } = await get(who.karim, it.sha256)
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/vnd.loge.shapes'])
  expect(await ask(karim, { building: centre.building })).toMatchObject({ refused: 'not_yours' })
  expect(
    await ask({ ...karim, id: who.otherCaretaker, buildings: [roches.building] }, { unit: home }),
  ).toMatchObject({
    refused: 'not_found',
  })
  const landing = { entrance, storey: 3 }
  const hall = (await ask(karim, landing)) as { sha256: string }
  expect((await get(who.karim, hall.sha256)).statusCode).toBe(200)
  expect((await get(who.otherCaretaker, hall.sha256)).statusCode).toBe(404)
  expect(
    await ask({ ...karim, id: who.otherCaretaker, buildings: [roches.building] }, landing),
  ).toMatchObject({ refused: 'not_found' })
  const whole = (await ask(helene, { building: centre.building })) as { sha256: string }
  expect((await get(who.karim, whole.sha256)).statusCode).toBe(404)
  expect(await ask(leGoff, landing)).toMatchObject({ refused: 'not_yours' })
  expect(await ask(leGoff, { unit: home })).toMatchObject({ refused: 'not_yours' })
  expect(await ask(leGoff, { unit: roches.unit })).toMatchObject({ refused: 'not_yours' })
  for (const stranger of [who.leGoff, who.otherCaretaker])
    expect((await get(stranger, it.sha256)).statusCode).toBe(404)
})

test('a plan that is drawn otherwise when its delivery is read again keeps its shapes until another is accepted', async () => {
  const { model, dwellings } = await models.ask('bim.report', { revision: first })
  const { rule, by } = dwellings.rule!
  const read = async (units: Record<string, string | null>) => {
    const said = Object.entries(units).map(([key, unit]) => ({ key, unit }))
    const data = { model: model.id, rule, by, dwellings: said }
    expect(await models.send(helene, 'bim.confirm', centre.building, data)).toMatchObject({ ok: true })
    await readRevision(models.kernel, { building: centre.building, revision: first })
  }
  const before = await ask(helene, { unit: home })
  const whole = await ask(helene, { building: centre.building })
  // Somebody says that it is none of ours: what is shown stays beside its plan.
  await read({ 'A-302': null })
  expect(await ask(helene, { unit: home })).toEqual(before)
  // Or that two dwellings were taken for one another.
  const next = dwellings.found.find(({ key }) => key === 'A-301')!.unit!.id
  await read({ 'A-301': home, 'A-302': next })
  expect([await ask(helene, { unit: home }), await ask(helene, { building: centre.building })]).toEqual([
    before,
    whole,
  ])
  const { rows } = await models.ask('bim.changes', { revision: first, limit: 500 })
  await models.send(helene, 'bim.accept', centre.building, {
    revision: first,
    changes: rows.map(({ id }) => id),
  })
  const after = await ask(helene, { unit: home })
  expect(after).toMatchObject({ sha256: expect.any(String) })
  expect(after).not.toEqual(before)
  await read({ 'A-301': next, 'A-302': home })
  expect(await ask(helene, { unit: home })).toEqual(after)
})

test('a second delivery changes nothing of what is shown before somebody accepts it', async () => {
  const before = await ask(helene, { unit: home })
  const building = await ask(helene, { building: centre.building })
  await models.publish(residence({ revision: 2, faults: false }))
  expect(await ask(helene, { unit: home })).toEqual(before)
  expect(await ask(helene, { building: centre.building })).toEqual(building)
})

test('the night leaves shapes that are held', async () => {
  await models.rows(sql`update kernel.file set at = now() - interval '9 days'`)
  const { tasks } = models.kernel.slices.find(({ name }) => name === 'requests')!
  await tasks!['requests.tidy']!({}, models.kernel)
  expect((await shown({ unit: home })).things.length).toBeGreaterThan(10)
})
