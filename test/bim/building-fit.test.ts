import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  // The landlord knows twenty T5 of 98 m² here: the model of Les Amandiers is of another house.
  await models.rows(
    sql`update estate.unit set surface = 98, rooms = 5 where building = ${centre.building} and kind = 'dwelling'`,
  )
})
afterAll(() => models.close())

const accept = (revision: string, more: object = {}) =>
  models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe', ...more })
const entered = async () =>
  (
    await models.rows<{ n: number }>(
      sql`select count(*)::int as n from estate.room where building = ${centre.building} and gone_on is null`,
    )
  )[0]!.n

let revision: string
test('a model of another house whose doors bear our numbers is not «recognised», and says what differs', async () => {
  revision = await models.publish(residence({ revision: 1, faults: false }))
  const { unlike, misfits, dwellings } = await models.ask('bim.report', { revision })
  expect(unlike).toBe(true)
  expect(misfits.map(({ code }) => code)).toEqual(['unlike_surfaces', 'unlike_types'])
  expect(misfits[0]!.says).toContain('98\u00a0m²')
  expect(dwellings.found.some(({ sure }) => sure)).toBe(false)
  expect(dwellings.found[0]!.says).toContain('est-ce le bon immeuble')
})

test('nothing of it enters in two clicks: somebody says first that it is this building', async () => {
  expect(await accept(revision)).toMatchObject({ ok: false, refused: 'unlike_building' })
  expect(await entered()).toBe(0)
  expect(await accept(revision, { building: true })).toMatchObject({ ok: true })
})

test('a model that says another town is doubted, though all its dwellings are as ours', async () => {
  const other = await makeModels()
  await settleAmandiers(other)
  const place = "#999999=IFCPOSTALADDRESS($,$,$,$,('12 rue de Cl\\X\\E9ry'),$,'Troyes',$,'10000',$);"
  const text = residence({ revision: 1, faults: false })
  const [, from] = /IFCBUILDING\(([^;]*)\);/.exec(text)!
  const told = text
    .replace(from!, from!.replace(/,[^,]*$/, ',#999999'))
    .replace('ENDSEC;\nEND-ISO', `${place}\nENDSEC;\nEND-ISO`)
  expect(told).toContain('IFCPOSTALADDRESS')
  const { unlike, misfits } = await other.ask('bim.report', { revision: await other.publish(told) })
  expect({ unlike, codes: misfits.map(({ code }) => code) }).toEqual({ unlike: true, codes: ['unlike_town'] })
  expect(misfits[0]!.says).toContain('12 rue de Cléry, 10000 Troyes')
  await other.close()
})
