import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevision } from '../../src/bim/server/publish/read.ts'
import { unpacked } from './models.ts'
import { centre, helene, makeModels, type Models } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
})
afterAll(() => models.close())

test('dwellings told by hand, a few rooms at a time, add up', async () => {
  const revision = await models.publish(unpacked('bimwhale-LargeBuilding.ifc'))
  const report = () => models.ask('bim.report', { revision })
  const before = await report()
  expect(before.dwellings).toMatchObject({ rule: null, found: [] })
  const [a, b, c] = before.dwellings.loose.map(({ id }) => id) as [string, string, string]
  const confirm = async (rooms: Record<string, string>) => {
    const said = { model: before.model.id, rule: 'hand', rooms, dwellings: [] }
    expect(await models.send(helene, 'bim.confirm', centre.building, said)).toMatchObject({ ok: true })
    await readRevision(models.kernel, { building: centre.building, revision })
  }
  await confirm({ [a]: 'T1', [b]: 'T1' })
  expect((await report()).dwellings.found).toMatchObject([{ key: 'T1', rooms: 2 }])
  await confirm({ [c]: 'T2' })
  const after = (await report()).dwellings
  expect(Object.fromEntries(after.found.map(({ key, rooms }) => [key, rooms]))).toEqual({ T1: 2, T2: 1 })
  expect(after).toMatchObject({ rule: { rule: 'hand' }, confirmed: true })
  expect(after.loose).toHaveLength(before.dwellings.loose.length - 3)
})
