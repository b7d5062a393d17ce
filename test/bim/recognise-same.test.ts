import { afterAll, beforeAll, expect, test } from 'vitest'
import { planted, residence } from '../../seeds/bim/residence.ts'
import type { ChangeRow } from '../../src/bim/core/contract.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie } from './world.ts'

let models: Models
let second: string
let boiler: ChangeRow
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  const first = await models.publish(residence({ revision: 1, faults: false }))
  await accept(first)
  second = await models.publish(residence({ revision: 2, faults: false }))
  boiler = (await changes('new')).find(({ family }) => family === 'asset')!
})
afterAll(() => models.close())

const accept = (revision: string) =>
  models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
const changes = async (kind: 'new' | 'gone' | 'differs' | 'moved') =>
  (await models.ask('bim.changes', { revision: second, kind, limit: 500 })).rows
const same = (data: object, actor = helene) => models.send(actor, 'bim.same', centre.building, data)

test('a new boiler beside one that is gone says which it may be', async () => {
  expect(boiler).toMatchObject({ what: 'chaudière', safe: false, perhaps: expect.any(String) })
  expect((await changes('gone')).map(({ object }) => object)).toContain(boiler.perhaps)
})

test('only those who settle changes say so, of what is new and what is gone', async () => {
  const said = { revision: second, change: boiler.id, object: boiler.perhaps }
  expect(await same(said, { ...sylvie, agencies: ['roches'] })).toMatchObject({ refused: 'not_yours' })
  const [gone] = (await changes('gone')).filter(({ what }) => what === 'radiateur')
  const [moved] = await changes('moved')
  for (const wrong of [
    { ...said, object: newId() },
    { ...said, change: newId() },
    { ...said, change: moved!.id },
    { ...said, change: gone!.id },
  ])
    expect(await same(wrong)).toMatchObject({ refused: 'not_found' })
})

test('it was here already: it keeps its id, its code and its history, and says what is otherwise', async () => {
  const [before] = await models.rows<{ code: string; serial: string }>(
    sql`select code, serial from estate.asset where id = ${boiler.perhaps}`,
  )
  const said = { revision: second, change: boiler.id, object: boiler.perhaps }
  expect(await same(said, sylvie)).toMatchObject({ ok: true })
  expect((await models.ask('bim.report', { revision: second })).state).toBe('waiting')
  expect(await same(said)).toMatchObject({ refused: 'not_read' })
  await readRevision(models.kernel, { building: centre.building, revision: second })
  expect((await changes('new')).filter(({ family }) => family === 'asset')).toEqual([])
  expect((await changes('gone')).map(({ object }) => object)).not.toContain(boiler.perhaps)
  const it = (await changes('differs')).find(({ object }) => object === boiler.perhaps)!
  expect(it).toMatchObject({
    safe: false,
    fields: [{ field: 'maker' }, { field: 'serial', before: before!.serial }],
  })
  await models.send(helene, 'bim.accept', centre.building, { revision: second, changes: [it.id] })
  const [after] = await models.rows<{ code: string; serial: string; goneOn: string | null }>(
    sql`select code, serial, gone_on as "goneOn" from estate.asset where id = ${boiler.perhaps}`,
  )
  expect(after).toMatchObject({ code: before!.code, goneOn: null })
  expect(after!.serial).not.toBe(before!.serial)
})

test('and the next delivery knows it by its new identifier', async () => {
  await accept(second)
  const third = await models.publish(residence({ revision: 2, faults: false }).replace("'Loge'", "'Third'"))
  const links = await models.rows<{ object: string }>(
    sql`select object from bim.object_id where revision = ${third} and global_id = ${planted.replaced.after}`,
  )
  expect(links).toEqual([{ object: boiler.perhaps }])
  const { groups } = await models.ask('bim.changes', { revision: third })
  expect(groups.filter(({ kind }) => kind === 'new')).toEqual([])
})

test('what somebody had agreed to be gone comes back with its code and its history, said after', async () => {
  const other = await makeModels()
  await settleAmandiers(other)
  const accepts = (revision: string, changes: 'safe' | string[]) =>
    other.send(helene, 'bim.accept', centre.building, { revision, changes })
  const rowsOf = async (revision: string, kind: 'new' | 'gone') =>
    (await other.ask('bim.changes', { revision, kind, limit: 500 })).rows
  const stands = (asset: string) =>
    other.rows<{ id: string; code: string; goneOn: string | null }>(
      sql`select id, code, gone_on as "goneOn" from estate.asset where id = ${asset}`,
    )
  await accepts(await other.publish(residence({ revision: 1, faults: false })), 'safe')
  const revision = await other.publish(residence({ revision: 2, faults: false }))
  const found = (await rowsOf(revision, 'new')).find(({ family }) => family === 'asset')!
  const former = found.perhaps!
  const gone = (await rowsOf(revision, 'gone')).find(({ object }) => object === former)!
  const [before] = await stands(former)
  await accepts(revision, [gone.id])
  expect((await stands(former))[0]!.goneOn).toMatch(/^\d{4}-/)

  const said = { revision, change: found.id, object: former }
  expect(await other.send(helene, 'bim.same', centre.building, said)).toMatchObject({ ok: true })
  await readRevision(other.kernel, { building: centre.building, revision })
  const back = (await rowsOf(revision, 'new')).filter(({ family }) => family === 'asset')
  expect(back.map(({ object }) => object)).toEqual([former])
  await accepts(revision, [back[0]!.id])
  expect(await stands(former)).toEqual([{ ...before, goneOn: null }])
  const boilers = await other.rows(sql`
    select id from estate.asset where building = ${centre.building} and kind = 'boiler' and gone_on is null
      and unit = (select unit from estate.asset where id = ${former})`)
  expect(boilers).toEqual([{ id: former }])
  await other.close()
})
