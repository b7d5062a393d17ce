import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { house } from '../setup/agency-corners.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

let models: Models
let units: Awaited<ReturnType<typeof settleAmandiers>>
beforeAll(async () => {
  models = await makeModels()
  units = await settleAmandiers(models)
})
afterAll(() => models.close())

const [kitchen, living, boiler] = ['kitchen', 'living', 'boiler'].map((key) => derivedId('listed', key)) as [
  string,
  string,
  string,
]

test('what a list said before there was a model is the same room and the same boiler in it', async () => {
  const unit = units.find(({ ref }) => ref === 'UG1103')!.id
  const listed = await models.send(house, 'inventory.take', centre.building, {
    source: 'import',
    at: '2026-01-05T09:00:00Z',
    rooms: [
      { id: kitchen, unit, kind: 'kitchen', name: 'Cuisine' },
      { id: living, unit, kind: 'living', name: 'Séjour', surface: 18 },
    ],
    assets: [
      { id: boiler, unit, room: kitchen, kind: 'boiler', name: 'Chaudière', installedOn: '2019-10-01' },
    ],
  })
  expect(listed).toMatchObject({ ok: true })
  const revision = await models.publish(residence({ revision: 1, faults: false }))
  const differs = await models.ask('bim.changes', { revision, kind: 'differs', limit: 500 })
  const rows = differs.rows.filter(({ family }) => family !== 'plan')
  expect(new Set(rows.map(({ object }) => object))).toEqual(new Set([boiler, kitchen, living]))
  expect(rows.find(({ object }) => object === boiler)?.fields.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['maker', 'serial']),
  )
  await models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
  const [held] = await models.rows<Record<string, unknown>>(sql`
    select (select count(*)::int from estate.room where unit = ${unit}) as rooms,
      (select count(*)::int from estate.asset where unit = ${unit} and kind = 'boiler') as boilers,
      (select maker from estate.asset where id = ${boiler}) as maker,
      (select installed_on::text from estate.asset where id = ${boiler}) as installed`)
  expect(held).toEqual({ rooms: 7, boilers: 1, maker: 'Narbotherm', installed: '2019-10-01' })
})

test('a thing that two models hold is not gone when one of them leaves it out', async () => {
  const first = await models.publish(residence({ revision: 1, faults: false }), { model: 'Chauffage' })
  await models.send(helene, 'bim.accept', centre.building, { revision: first, changes: 'safe' })
  const second = await models.publish(residence({ revision: 2, faults: false }), { model: 'Chauffage' })
  const gone = await models.ask('bim.changes', { revision: second, kind: 'gone' })
  expect(gone.rows).toEqual([])
})
