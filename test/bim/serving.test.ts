import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { servedOf } from '../../src/bim/server/export/maintained-model.ts'
import { linksIn } from '../../src/bim/server/object-links.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { rmSync } from 'node:fs'
import { modelPath } from '../../src/bim/server/publish/keep-model.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers } from './world.ts'

let models: Models
let revision: string
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  revision = await models.publish(residence({ revision: 1, faults: false }))
  await models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
})
afterAll(() => models.close())

const served = async () => {
  const owner = models.database.owner
  const shapes = await models.ask('bim.shapes', { building: centre.building })
  return {
    links: (await linksIn(owner, centre.building)).length,
    files: (await servedOf(owner, centre.building)).map((each) => each.revision),
    shapes: shapes !== null,
  }
}
const whole = { links: expect.any(Number), files: [] as string[], shapes: true }
const confirm = async () => {
  const { model, dwellings } = await models.ask('bim.report', { revision })
  const { rule, by } = dwellings.rule!
  const said = { model: model.id, rule, by, dwellings: [] }
  return models.send(helene, 'bim.confirm', centre.building, said)
}
const read = () => readRevision(models.kernel, { building: centre.building, revision })
const stateNow = async () => (await models.ask('bim.report', { revision })).state

test('what the estate shows is served while it is read again', async () => {
  const before = await served()
  expect(before).toEqual({ ...whole, files: [revision] })
  expect(before.links).toBeGreaterThan(400)
  expect(await confirm()).toMatchObject({ ok: true })
  expect(await stateNow()).toBe('waiting')
  expect(await served()).toEqual(before)
  // Nothing is settled on what is being read.
  const settled = await models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
  expect(settled).toMatchObject({ refused: 'not_read' })
  const { models: told } = await models.ask('bim.models', { building: centre.building })
  expect(told[0]!.revisions[0]).toMatchObject({ state: 'waiting', served: true, kept: { why: 'served' } })
  await read()
  expect([await stateNow(), await served()]).toEqual(['taken', before])
})

test('and when it cannot be read again: the reason is told, and nothing else changes', async () => {
  const before = await served()
  const [{ sha256 } = { sha256: '' }] = await models.rows<{ sha256: string }>(
    sql`select sha256 from bim.revision where id = ${revision}`,
  )
  rmSync(modelPath(models.files, sha256))
  await confirm()
  await read()
  expect(await models.ask('bim.report', { revision })).toMatchObject({
    state: 'taken',
    problem: { code: 'no_file' },
  })
  expect(await served()).toEqual(before)
})

test('an old delivery that comes again is not what the estate shows before somebody takes it', async () => {
  const file = residence({ revision: 1, faults: false })
  expect(await models.publish(file)).toBe(revision)
  const second = await models.publish(residence({ revision: 2, faults: false }))
  await models.send(helene, 'bim.accept', centre.building, { revision: second, changes: 'safe' })
  expect((await served()).files).toEqual([second])
  expect(await models.publish(file)).toBe(revision)
  expect([await stateNow(), (await served()).files]).toEqual(['read', [second]])
})

describe('an older delivery that is read late, because its job ran again', () => {
  let [older, newer] = ['', '']
  const open = async (of: string) => {
    const { groups } = await models.ask('bim.changes', { revision: of })
    return groups.reduce((sum, { n }) => sum + n, 0)
  }
  const readLate = () => readRevision(models.kernel, { building: centre.building, revision: older })
  const as = { model: 'Chauffage' }
  beforeAll(async () => {
    const delivered = await models.bring(residence({ revision: 1, faults: true }), as)
    if (!('revision' in delivered)) throw new Error('not delivered')
    older = delivered.revision
    newer = await models.publish(residence({ revision: 2, faults: true }), as)
  })

  test('buries nothing of the newer one, and is past itself', async () => {
    const waiting = await open(newer)
    expect(waiting).toBeGreaterThan(0)
    await readLate()
    expect([await models.stateOf(older), await models.stateOf(newer)]).toEqual(['past', 'read'])
    expect([await open(older), await open(newer)]).toEqual([0, waiting])
    const accepted = { revision: newer, changes: 'safe' }
    expect(await models.send(helene, 'bim.accept', centre.building, accepted)).toMatchObject({ ok: true })
  })

  test('nor what was taken of it', async () => {
    await readLate()
    expect([await models.stateOf(older), await models.stateOf(newer)]).toEqual(['past', 'taken'])
  })

  test('while the newer one waits still, it is read as any other', async () => {
    await models.rows(sql`update bim.revision set state = 'waiting' where id = ${newer}`)
    await models.rows(sql`update bim.change set state = 'past' where revision = ${newer}`)
    await readLate()
    expect(await models.stateOf(older)).not.toBe('past')
  })
})
