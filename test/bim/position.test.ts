import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Report } from '../../src/bim/core/contract.ts'
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
/** What its report says of where the building stands, spaces as they are typed. */
const toldOf = async (revision: string): Promise<string | undefined> => {
  const { position } = (await models.kernel.ask(helene, 'bim.report', { revision })) as Report
  return position?.replaceAll('\u00a0', ' ')
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
  expect(await toldOf(revision)).toMatch(/43,18420° N, 3,00333° E\. Il n’avait pas de position/)
  await accept(revision)
  // Told, it is not promised again.
  expect(await toldOf(revision)).toBe('La maquette place l’immeuble là où il est déjà.')
  const stands = (await standpoint())!
  expect(stands).toMatchObject({ source: 'model', origin: 'IfcSite' })
  expect(stands.lat).toBeCloseTo(43.1842, 5)
  expect(stands.lon).toBeCloseTo(3.003_33, 5)
})

test('what a hand has placed stays when another revision comes, and Boston takes nothing from a delivery', async () => {
  await models.send(sylvie, 'estate.locate', centre.building, { lat: 43.19, lon: 3.01 })
  const second = await models.publish(amandiersAt(2, '(43,11,3)', '(3,0,50)'))
  expect(await toldOf(second)).toMatch(/à 721 m de sa position.*\(placée à la main\)\. Celle-ci reste/)
  await accept(second)
  expect(await standpoint()).toMatchObject({ source: 'hand', lat: 43.19 })
  const boston = await models.publish(amandiersAt(1, '(42,21,31,181945)', '(-71,-3,-24,-263305)'), {
    model: 'Réseaux',
  })
  expect(await toldOf(boston)).toMatch(/^La maquette place l’immeuble à 42,35866° N.*pas reprise\.$/)
  const task = models.kernel.slices.find(({ name }) => name === 'bim')!.tasks!['bim.locate']!
  await task({ building: centre.building, revision: boston }, models.kernel)
  expect(await standpoint()).toMatchObject({ source: 'hand', lat: 43.19 })
})
