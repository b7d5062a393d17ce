import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { unpacked } from './models.ts'
import { centre, helene, makeModels, type Models, sylvie } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
})
afterAll(() => models.close())

const building = centre.building
let revision: string
let model: string
let rooms: [string, string, string]
let all: number
const report = () => models.ask('bim.report', { revision })
const told = async () =>
  Object.fromEntries((await report()).dwellings.found.map(({ key, rooms: n }) => [key, n]))
const confirm = async (said: object, actor = helene) => {
  const data = { model, rule: 'hand', ...said }
  expect(await models.send(actor, 'bim.confirm', building, data)).toMatchObject({ ok: true })
  await readRevision(models.kernel, { building, revision })
}

test('dwellings told by hand, a few rooms at a time, add up', async () => {
  revision = await models.publish(unpacked('bimwhale-LargeBuilding.ifc'))
  const before = await report()
  expect(before.dwellings).toMatchObject({ rule: null, found: [] })
  model = before.model.id
  all = before.dwellings.loose.length
  rooms = before.dwellings.loose.map(({ id }) => id) as [string, string, string]
  const [a, b, c] = rooms
  await confirm({ rooms: { [a]: 'T1', [b]: 'T1' } })
  expect(await told()).toEqual({ T1: 2 })
  await confirm({ rooms: { [c]: 'T2' } })
  const after = (await report()).dwellings
  expect(await told()).toEqual({ T1: 2, T2: 1 })
  expect(after).toMatchObject({ rule: { rule: 'hand' }, confirmed: true })
  expect(after.loose).toHaveLength(all - 3)
})

test('one of them is undone: its rooms are in none, what was said of it is forgotten, the other stands', async () => {
  const [a, b] = rooms
  const said = [
    { key: 'T1', unit: centre.unit },
    { key: 'T2', unit: centre.empty },
  ]
  await confirm({ dwellings: said })
  await confirm({ apart: ['T1'], dwellings: said }, sylvie)
  const { dwellings } = await report()
  expect(await told()).toEqual({ T2: 1 })
  expect(dwellings.found).toMatchObject([{ key: 'T2', how: 'hand', unit: { id: centre.empty } }])
  expect(dwellings.loose).toHaveLength(all - 1)
  expect(dwellings.loose.map(({ id }) => id)).toEqual(expect.arrayContaining([a, b]))
  // The same number for another room: nobody has said yet which unit that is.
  await confirm({ rooms: { [b]: 'T1' }, dwellings: [said[1]] })
  expect((await report()).dwellings.found.find(({ key }) => key === 'T1')).toMatchObject({
    rooms: 1,
    unit: null,
  })
})

test('a dwelling that is made anew under its number is what is said of it now', async () => {
  const [a, , c] = rooms
  await confirm({ dwellings: [{ key: 'T1', unit: centre.unit }] })
  await models.send(helene, 'bim.accept', building, { revision, changes: 'safe' })
  await confirm({
    rooms: { [a]: 'T1', [c]: 'T1' },
    apart: ['T1', 'T2'],
    dwellings: [{ key: 'T1', unit: centre.empty }],
  })
  const { rows } = await models.ask('bim.changes', { revision, kind: 'dwelling' })
  expect(rows).toMatchObject([{ object: centre.empty, unit: centre.empty }])
  await models.send(helene, 'bim.accept', building, { revision, changes: 'safe' })
  await readRevision(models.kernel, { building, revision })
  expect((await report()).dwellings.found).toMatchObject([{ key: 'T1', unit: { id: centre.empty } }])
})

test('with the last of them nothing is confirmed any more; to undo it twice is to undo it once', async () => {
  for (const _ of ['once', 'twice']) {
    await confirm({ apart: ['T1'] })
    const { dwellings } = await report()
    expect(dwellings).toMatchObject({ rule: null, confirmed: false, found: [] })
    expect(dwellings.loose).toHaveLength(all)
  }
})
