import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
})
afterAll(() => models.close())

/** The residence of Les Amandiers, on a site of which a file says the degrees. */
const amandiersAt = (revision: 1 | 2, lat: string, lon: string): string =>
  residence({ revision, faults: false }).replace(/(IFCSITE\([^;]*\.ELEMENT\.),\$,\$,/, `$1,${lat},${lon},`)

const standpoint = async () => {
  const rows = await models.rows<{ source: string; lat: number; lon: number; origin: string }>(sql`
    select source, lat, lon, origin from estate.standpoint where building = ${centre.building}`)
  return rows[0]
}
const accept = async (revision: string): Promise<void> => {
  expect(
    await models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' }),
  ).toMatchObject({ ok: true })
  const task = models.kernel.slices.find(({ name }) => name === 'bim')!.tasks!['bim.locate']!
  await task({ building: centre.building, revision }, models.kernel)
}

test('where a model stands enters the estate once somebody has accepted of it, and not because it was read', async () => {
  const revision = await models.publish(amandiersAt(1, '(43,11,3,120000)', '(3,0,12)'))
  expect(await standpoint()).toBeUndefined()
  await accept(revision)
  const stands = (await standpoint())!
  expect(stands).toMatchObject({ source: 'model', origin: 'IfcSite' })
  expect(stands.lat).toBeCloseTo(43.1842, 5)
  expect(stands.lon).toBeCloseTo(3.003_33, 5)
})

test('what a hand has placed stays when another revision comes, and Boston takes nothing from a delivery', async () => {
  await models.send(sylvie, 'estate.locate', centre.building, { lat: 43.19, lon: 3.01 })
  await accept(await models.publish(amandiersAt(2, '(43,11,3)', '(3,0,50)')))
  expect(await standpoint()).toMatchObject({ source: 'hand', lat: 43.19 })
  const boston = await models.publish(amandiersAt(1, '(42,21,31,181945)', '(-71,-3,-24,-263305)'), {
    model: 'Réseaux',
  })
  const task = models.kernel.slices.find(({ name }) => name === 'bim')!.tasks!['bim.locate']!
  await task({ building: centre.building, revision: boston }, models.kernel)
  expect(await standpoint()).toMatchObject({ source: 'hand', lat: 43.19 })
})
