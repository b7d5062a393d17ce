import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { unpacked } from './models.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  const first = await models.publish(whole('Loge'))
  await accept(first)
})
afterAll(() => models.close())

const whole = (tool: string): string =>
  residence({ revision: 1, faults: false }).replaceAll("'Loge'", `'${tool}'`)
/** What an export leaves out when somebody hid the doors and the heating. */
const partial = (tool: string): string =>
  whole(tool).replaceAll(/^#\d+=(?:IFCDOOR|IFCSPACEHEATER|IFCBOILER)\(.*\n/gm, '')
const accept = (revision: string) =>
  models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
const kinds = async (revision: string): Promise<Record<string, number>> => {
  const { groups } = await models.ask('bim.changes', { revision })
  return Object.fromEntries(groups.map(({ kind, family, n }) => [`${kind} ${family}`, n]))
}
const standing = () =>
  models.rows(sql`
    select id from estate.opening where gone_on is null union all select id from estate.asset where gone_on is null
    union all select id from estate.room where gone_on is null order by id`)

test('after a partial delivery that nobody accepted, the next good one finds every door and radiator', async () => {
  const before = await standing()
  const second = await models.publish(partial('hidden'))
  expect(await kinds(second)).toMatchObject({ 'gone opening': 120, 'gone asset': 90 })
  const third = await models.publish(whole('sound'))
  expect(await kinds(third)).toEqual({})
  await accept(third)
  expect(await standing()).toEqual(before)
})

test('after a file of another building, too', async () => {
  const wrong = await models.publish(unpacked('bimwhale-TallBuilding.ifc'))
  expect((await kinds(wrong))['gone asset']).toBeGreaterThan(200)
  const next = await models.publish(whole('right again'))
  expect(await kinds(next)).toEqual({})
})

test('after a partial delivery of which somebody took what was safe, what stands comes back as itself', async () => {
  const before = await standing()
  const part = await models.publish(partial('taken').replaceAll("'R+3'", "'Troisieme'"))
  await accept(part)
  expect(await models.stateOf(part)).toBe('taken')
  const next = await models.publish(whole('complete'))
  expect((await kinds(next))['new opening']).toBeUndefined()
  expect((await kinds(next))['new asset']).toBeUndefined()
  await accept(next)
  expect(await standing()).toEqual(before)
})

test('what the last two deliveries lack is still asked about', async () => {
  const one = await models.publish(partial('lacks'))
  const two = await models.publish(partial('lacks again'))
  expect((await kinds(two))['gone opening']).toBe((await kinds(one))['gone opening'] ?? 120)
  expect(await kinds(two)).toMatchObject({ 'gone opening': 120, 'gone asset': 90 })
})

test('what a refused delivery proposed is not proposed again under another name', async () => {
  const later = (tool: string) => residence({ revision: 2, faults: false }).replaceAll("'Loge'", `'${tool}'`)
  const first = await models.publish(later('refused'))
  expect(await kinds(first)).toMatchObject({ 'new asset': 1 })
  await models.send(helene, 'bim.refuse', centre.building, { revision: first, changes: 'all' })
  expect(await kinds(await models.publish(later('again')))).toEqual({})
})

test('doors that come back under other identifiers are known by the rooms that they open', async () => {
  await accept(await models.publish(partial('without')))
  const renamed = whole('renamed').replaceAll(
    /^(#\d+=IFCDOOR\(')(.)(.{20})/gm,
    (_, line: string, first: string, rest: string) => `${line}${first}${[...rest].toReversed().join('')}`,
  )
  expect((await kinds(await models.publish(renamed)))['new opening']).toBeUndefined()
})
