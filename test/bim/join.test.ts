import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { ChangeRow } from '../../src/bim/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie } from './world.ts'

let models: Models
type Boiler = { id: string; unit: string; code: string; serial: string }
let delivered: Boiler
const byHand = newId()

/** Sylvie had named the boiler of a dwelling by hand; then a delivery brought it, and both were accepted. */
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  await accept(await models.publish(model(1)))
  const found = await models.rows<Boiler>(sql`
    select id, unit, code, serial from estate.asset where building = ${centre.building} and kind = 'boiler' and unit is not null
    order by code limit 1`)
  delivered = found[0]!
  await models.act(
    'asset.correct',
    centre.building,
    { asset: byHand, isNew: true, unit: delivered.unit, fields: { kind: 'boiler', name: 'Chaudière' } },
    sylvie,
  )
})
afterAll(() => models.close())

const model = (time: number) =>
  residence({ revision: 1, faults: false }).replace("'Loge'", `'Delivery ${time}'`)
const accept = (revision: string) =>
  models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
const join = (kept: string, ended: string) =>
  models.send(sylvie, 'asset.join', centre.building, { kept, ended })
const boilers = () =>
  models.rows<{ id: string }>(sql`
    select id from estate.asset where building = ${centre.building} and unit = ${delivered.unit} and kind = 'boiler' and gone_on is null`)
const proposed = async (revision: string) =>
  (['new', 'gone'] as const).reduce<Promise<ChangeRow[]>>(
    async (found, kind) => [
      ...(await found),
      ...(await models.ask('bim.changes', { revision, kind, limit: 500 })).rows.filter(
        ({ family }) => family === 'asset',
      ),
    ],
    Promise.resolve([]),
  )
const objectOf = async (revision: string, of: string) =>
  (
    await models.rows<{ object: string }>(sql`
      select l.object from bim.object_id l where l.revision = ${revision} and l.global_id in (
        select global_id from bim.object_id where object = ${of})`)
  ).map(({ object }) => object)

test('what a delivery brought and the hand had named become one, with what the model tells of it', async () => {
  expect(await boilers()).toHaveLength(2)
  expect(await join(byHand, delivered.id)).toMatchObject({ ok: true })
  expect(await boilers()).toEqual([{ id: byHand }])
  const links = await models.rows(sql`select revision from bim.object_id where object = ${byHand}`)
  expect(links).toHaveLength(1)
  expect(await models.rows(sql`select revision from bim.object_id where object = ${delivered.id}`)).toEqual(
    [],
  )
  const [kept] = await models.rows<Boiler>(sql`select serial from estate.asset where id = ${byHand}`)
  expect(kept!.serial).toBe(delivered.serial)

  // The two things were two after all: the model tells of its own again. Then one, for what follows.
  const part = { ended: delivered.id }
  expect(await models.send(sylvie, 'asset.part', centre.building, part)).toMatchObject({ ok: true })
  expect(
    await models.rows(sql`select object from bim.object_id where object in (${byHand}, ${delivered.id})`),
  ).toEqual([{ object: delivered.id }])
  expect(await boilers()).toHaveLength(2)
  expect(await join(byHand, delivered.id)).toMatchObject({ ok: true })
})

test('a later delivery that brings the identifier of the one that ended knows the one that stays', async () => {
  const later = await models.publish(model(2))
  expect(await objectOf(later, byHand)).toEqual([byHand])
  expect(await proposed(later)).toEqual([])
  await accept(later)
  expect(await boilers()).toEqual([{ id: byHand }])
})

test('two that one model holds itself are one, and neither is proposed again', async () => {
  const [a, b] = await models.rows<{ id: string }>(sql`
    select a.id from estate.asset a where a.building = ${centre.building} and a.kind = 'radiator' and a.gone_on is null
      and a.unit = (select unit from estate.asset where building = ${centre.building} and kind = 'radiator' and gone_on is null
        and unit is not null group by unit having count(*) > 1 order by unit limit 1) order by a.id limit 2`)
  expect(await join(a!.id, b!.id)).toMatchObject({ ok: true })
  const later = await models.publish(model(4))
  expect(await proposed(later)).toEqual([])
  await accept(later)
  expect(await models.rows(sql`select id from estate.asset where id = ${b!.id} and gone_on is null`)).toEqual(
    [],
  )
})

test('what still waited of the one that ended is out of date', async () => {
  const revision = await models.publish(residence({ revision: 2, faults: false }))
  const { rows } = await models.ask('bim.changes', { revision, kind: 'gone', limit: 500 })
  const change = rows.find(({ family }) => family === 'asset')!
  const [other] = await models.rows<{ unit: string | null; kind: string }>(
    sql`select unit, kind from estate.asset where id = ${change.object}`,
  )
  const kept = newId()
  const asset = {
    asset: kept,
    isNew: true,
    unit: other!.unit,
    fields: { kind: other!.kind, name: 'Le même' },
  }
  await models.act('asset.correct', centre.building, asset, sylvie)
  expect(await join(kept, change.object!)).toMatchObject({ ok: true })
  expect(await models.rows(sql`select state from bim.change where id = ${change.id}`)).toEqual([
    { state: 'past' },
  ])
})

test('another model that brings it finds one boiler there, and proposes no second', async () => {
  const other = await models.publish(model(3), { model: 'Chauffage' })
  expect((await proposed(other)).filter(({ unit }) => unit === delivered.unit)).toEqual([])
})

test('a delivery that is put back takes neither the one that stays nor brings the one that ended back', async () => {
  for (const keeps of ['the hand', 'the model']) {
    const other = await makeModels()
    const [unit] = await settleAmandiers(other)
    const hand = newId()
    const asset = {
      asset: hand,
      isNew: true,
      unit: unit!.id,
      fields: { kind: 'radiator', name: 'Radiateur' },
    }
    await other.act('asset.correct', centre.building, asset, sylvie)
    const revision = await other.publish(model(1))
    await other.act('bim.accept', centre.building, { revision, changes: 'safe' }, helene)
    const [brought] = await other.rows<{ id: string }>(sql`
      select id from estate.asset where unit = ${unit!.id} and kind = 'radiator' and id <> ${hand} order by id limit 1`)
    const [kept, ended] = keeps === 'the hand' ? [hand, brought!.id] : [brought!.id, hand]
    await other.act('asset.join', centre.building, { kept, ended }, sylvie)
    await other.act('bim.takeBack', centre.building, { revision }, sylvie)
    expect(
      await other.rows(sql`
        select id from estate.asset where unit = ${unit!.id} and kind = 'radiator' and gone_on is null`),
    ).toEqual([{ id: kept }])
    await other.close()
  }
})
