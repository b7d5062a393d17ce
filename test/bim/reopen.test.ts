import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie } from './world.ts'

let models: Models
let second: string
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  const first = await models.publish(residence({ revision: 1, faults: false }))
  await send('accept', first, 'safe')
  second = await models.publish(later('Second'))
})
afterAll(() => models.close())

/** The second delivery, as often as it takes: another tool wrote each. */
const later = (tool: string) => residence({ revision: 2, faults: false }).replaceAll("'Loge'", `'${tool}'`)
const send = (act: 'accept' | 'refuse' | 'reopen', revision: string, changes: unknown, actor = helene) =>
  models.send(actor, `bim.${act}`, centre.building, { revision, changes })
const open = (revision: string) => models.ask('bim.changes', { revision, limit: 500 })
const leftOut = (revision: string) => models.ask('bim.changes', { revision, limit: 500, leftOut: true })
const read = (revision: string) => readRevision(models.kernel, { building: centre.building, revision })
const n = (of: { groups: readonly { n: number }[] }) => of.groups.reduce((sum, each) => sum + each.n, 0)

test('what was left out is counted and told, in the words in which it was proposed', async () => {
  const proposed = await open(second)
  const boiler = proposed.rows.find(({ kind, what }) => kind === 'new' && what === 'chaudière')!
  expect(proposed).toMatchObject({ leftOut: 0, can: { accept: true } })
  expect(await leftOut(second)).toMatchObject({ rows: [], groups: [] })
  await send('refuse', second, [boiler.id])
  expect((await open(second)).leftOut).toBe(1)
  expect(await leftOut(second)).toMatchObject({
    rows: [{ id: boiler.id, says: boiler.says, why: boiler.why }],
    groups: [{ kind: 'new', family: 'asset', n: 1 }],
  })
})

test('only those who settle changes propose it anew, of the delivery that it was left out of', async () => {
  const [boiler] = (await leftOut(second)).rows
  expect(await send('reopen', second, [boiler!.id], { ...sylvie, agencies: ['roches'] })).toMatchObject({
    refused: 'not_yours',
  })
  expect(await send('reopen', second, [newId()])).toMatchObject({ refused: 'not_found' })
  expect(await send('reopen', newId(), 'all')).toMatchObject({ refused: 'not_found' })
})

test('Sylvie proposes it anew and accepts it; a second time says nothing', async () => {
  const [boiler] = (await leftOut(second)).rows
  expect(await send('accept', second, [boiler!.id])).toMatchObject({ ok: true, facts: [] })
  expect(await send('reopen', second, [boiler!.id], sylvie)).toMatchObject({
    ok: true,
    facts: [{ type: 'bim.reopened', data: { revision: second, changes: 1 } }],
  })
  expect(await leftOut(second)).toMatchObject({ rows: [], leftOut: 0 })
  expect((await open(second)).rows.map(({ id }) => id)).toContain(boiler!.id)
  expect(await send('reopen', second, [boiler!.id])).toMatchObject({ ok: true, facts: [] })
  expect(await send('accept', second, [boiler!.id])).toMatchObject({ facts: [{ type: 'bim.accepted' }, {}] })
  expect(await send('reopen', second, 'all')).toMatchObject({ ok: true, facts: [] })
})

let third: string
test('what one delivery left out the next does too, until somebody proposes it anew: there, and in those to come', async () => {
  await send('refuse', second, 'all')
  third = await models.publish(later('Third'))
  expect(await open(third)).toMatchObject({ rows: [], groups: [] })
  expect(await models.stateOf(third)).toBe('read')
  const before = n(await leftOut(third))
  expect(before).toBeGreaterThan(3)
  const kept = (await leftOut(third)).rows.find(({ kind }) => kind === 'gone')!
  const others = (await leftOut(third)).rows.flatMap(({ id }) => (id === kept.id ? [] : [id]))
  expect(await send('reopen', third, others)).toMatchObject({ facts: [{ data: { changes: before - 1 } }] })
  expect(n(await open(third))).toBe(before - 1)
  // Read again, the delivery before it has no say any more; what was not named stays out.
  await read(third)
  expect(n(await open(third))).toBe(before - 1)
  expect((await leftOut(third)).rows.map(({ id }) => id)).toEqual([kept.id])
  const fourth = await models.publish(later('Fourth'))
  expect(n(await open(fourth))).toBe(before - 1)
  expect((await leftOut(fourth)).rows.map(({ object }) => object)).toEqual([kept.object])
})

test('nothing is proposed anew in a delivery that another came after, and its page says so', async () => {
  expect(await send('reopen', third, 'all')).toMatchObject({ refused: 'not_last' })
  expect((await leftOut(third)).can).toEqual({ accept: false })
})

test('a delivery that the plans show has something waiting again, and stays what they show', async () => {
  const fourth = await models.publish(later('Fourth'))
  await send('accept', fourth, 'safe')
  await send('refuse', fourth, 'all')
  expect(await models.stateOf(fourth)).toBe('taken')
  const left = n(await leftOut(fourth))
  expect(await send('reopen', fourth, 'all')).toMatchObject({ ok: true })
  expect(await models.stateOf(fourth)).toBe('taken')
  expect(n(await open(fourth))).toBe(left)
})

test('what a later reading does not find is not proposed anew: the boiler was here already', async () => {
  const other = await makeModels()
  await settleAmandiers(other)
  const settle = (type: string, data: object) => other.send(helene, type, centre.building, data)
  const ask = (revision: string, left: boolean) =>
    other.ask('bim.changes', { revision, leftOut: left, limit: 500 })
  const first = await other.publish(residence({ revision: 1, faults: false }))
  await settle('bim.accept', { revision: first, changes: 'safe' })
  const revision = await other.publish(later('Second'))
  const { rows } = await ask(revision, false)
  const boiler = rows.find(({ perhaps }) => perhaps)!
  const gone = rows.find(({ kind, object }) => kind === 'gone' && object === boiler.perhaps)!
  await settle('bim.refuse', { revision, changes: [gone.id] })
  await settle('bim.same', { revision, change: boiler.id, object: boiler.perhaps })
  await readRevision(other.kernel, { building: centre.building, revision })
  expect(await ask(revision, true)).toMatchObject({ rows: [], groups: [], leftOut: 0 })
  expect(await settle('bim.reopen', { revision, changes: 'all' })).toMatchObject({ ok: true, facts: [] })
  await other.close()
})
