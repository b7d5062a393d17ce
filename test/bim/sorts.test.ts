import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, roches, settleAmandiers, sylvie } from './world.ts'

let models: Models
let revision: string
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  revision = await models.publish(residence({ revision: 1, faults: false }))
})
afterAll(() => models.close())

const send = (type: string, data: object, actor = helene) => models.send(actor, type, centre.building, data)
const sorts = async () =>
  (await models.ask('bim.changes', { revision, kind: 'new', family: 'asset', limit: 1 })).sorts
const held = (kind: string) =>
  models.rows(sql`select 1 from estate.asset where kind = ${kind} and building = ${centre.building}`)

test('all radiators are accepted in one act, however many, and nothing else but what they stand in', async () => {
  const radiators = (await sorts()).find(({ of }) => of === 'radiator')!
  expect(radiators).toMatchObject({ says: 'radiateur' })
  expect(radiators.n).toBeGreaterThan(50)
  const changes = { kind: 'new', family: 'asset', of: 'radiator' }
  expect(await send('bim.accept', { revision, changes }, sylvie)).toMatchObject({ ok: true })
  expect(await held('radiator')).toHaveLength(radiators.n)
  expect(await held('boiler')).toHaveLength(0)
  expect((await sorts()).map(({ of }) => of)).not.toContain('radiator')
})

test('all boilers are left out in one act, and only those; a page of one sort shows that sort', async () => {
  const before = await sorts()
  const { rows } = await models.ask('bim.changes', {
    revision,
    kind: 'new',
    family: 'asset',
    of: 'boiler',
    limit: 500,
  })
  expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(['chaudière']))
  await send('bim.refuse', { revision, changes: { kind: 'new', family: 'asset', of: 'boiler' } })
  expect(await sorts()).toEqual(before.filter(({ of }) => of !== 'boiler'))
  expect((await models.ask('bim.changes', { revision, limit: 1 })).leftOut).toBe(rows.length)
})

test('windows are told and answered by storey, and say «fenêtre» once', async () => {
  const asked = { revision, kind: 'new', family: 'opening', of: 'window', limit: 500 } as const
  const { storeys, sorts: kinds } = await models.ask('bim.changes', asked)
  expect(storeys.length).toBeGreaterThan(2)
  const windows = kinds.find(({ of }) => of === 'window')!.n
  expect(storeys.reduce((sum, { n }) => sum + n, 0)).toBe(windows)
  const [floor] = storeys
  const { rows } = await models.ask('bim.changes', { ...asked, on: floor!.on })
  expect(rows).toHaveLength(floor!.n)
  for (const { where } of rows) expect(where).toContain(floor!.on)
  for (const { says } of rows) expect(says.match(/fenêtre/gi)).toHaveLength(1)
  const changes = { kind: 'new', family: 'opening', of: 'window', on: floor!.on }
  expect(await send('bim.refuse', { revision, changes }, sylvie)).toMatchObject({ ok: true })
  const after = await models.ask('bim.changes', asked)
  expect(after.storeys).toEqual(storeys.slice(1))
})

test('a model of which no file could be read goes, and comes back with a file; one that was read stays', async () => {
  const broken = await models.bring('ISO-10303-21;\nHEADER;', { model: 'N’importe quoi' })
  if (!('revision' in broken)) throw new Error('not kept')
  await models.publish('ISO-10303-21;\nHEADER;', { model: 'N’importe quoi' })
  expect(await models.stateOf(broken.revision)).toBe('failed')
  const named = async (name: string) =>
    (await models.ask('bim.models', { building: centre.building })).models.find((each) => each.name === name)
  const model = (await named('N’importe quoi'))!.id
  expect(await send('bim.remove', { model }, sylvie)).toMatchObject({ refused: 'not_yours' })
  expect(await models.send(helene, 'bim.remove', roches.building, { model })).toMatchObject({
    refused: 'not_found',
  })
  expect(await send('bim.remove', { model })).toMatchObject({
    ok: true,
    facts: [{ type: 'bim.removed', data: { model: 'N’importe quoi' } }],
  })
  expect(await named('N’importe quoi')).toBeUndefined()
  expect(await send('bim.remove', { model })).toMatchObject({ refused: 'not_found' })
  expect(await send('bim.remove', { model: (await named('Architecte'))!.id })).toMatchObject({
    refused: 'was_read',
  })
  expect(await send('bim.remove', { model: newId() })).toMatchObject({ refused: 'not_found' })
  await models.publish('ISO-10303-21;\nHEADER;', { model: 'N’importe quoi' })
  expect(await named('N’importe quoi')).toBeDefined()
})
