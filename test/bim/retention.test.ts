import { existsSync, utimesSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { keepModel, modelPath } from '../../src/bim/server/publish/keep-model.ts'
import { tidy } from '../../src/bim/server/publish/tidy-files.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, roches } from '../setup/agency-corners.ts'
import { helene, makeModels, type Models, sylvie } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
})
afterAll(() => models.close())

const file = (n: number): string => residence({ revision: 1, faults: false }).replace('Loge', `Loge ${n}`)
type Row = { id: string; sha256: string; emptied: string | null }
const rows = (): Promise<Row[]> =>
  models.rows<Row>(sql`select id, sha256, emptied_at as emptied from bim.revision order by at, id`)
const isThere = ({ sha256 }: Row): boolean => existsSync(modelPath(models.files, sha256))
/** A delivery of years ago that was not even read: its row and its file are enough. */
const delivered = async (n: number, day: string, building = centre.building): Promise<string> => {
  const brought = await models.bring(file(n), { building })
  if (!('revision' in brought)) throw new Error(JSON.stringify(brought))
  await models.database.owner.run(
    sql`update bim.revision set at = ${`${day}T08:00:00Z`}, state = 'past' where id = ${brought.revision}`,
  )
  const [row] = await models.rows<Row>(sql`select sha256 from bim.revision where id = ${brought.revision}`)
  const old = new Date('2019-01-01')
  utimesSync(modelPath(models.files, row!.sha256), old, old)
  return brought.revision
}
const ids: string[] = []
const now = '2025-11-25T03:40:00Z'
const left = async (): Promise<boolean[]> => {
  const all = new Map((await rows()).map((row) => [row.id, isThere(row)]))
  return ids.map((id) => all.get(id)!)
}

test('Hélène holds a delivery that an expert asks for; an agency may not', async () => {
  for (const [n, day] of ['2020-01-10', '2021-01-10', '2022-01-10', '2023-01-10', '2025-06-01'].entries())
    ids.push(await delivered(n, day))
  await models.database.owner.run(sql`update bim.revision set state = 'taken' where id = ${ids[4]!}`)
  const held = { revision: ids[1]!, hold: true }
  expect(await models.send(sylvie, 'bim.hold', centre.building, held)).toMatchObject({ refused: 'not_yours' })
  expect(await models.send(helene, 'bim.hold', roches.building, held)).toMatchObject({ refused: 'not_found' })
  expect(await models.send(helene, 'bim.hold', centre.building, held)).toMatchObject({ ok: true })
  expect(await models.send(helene, 'bim.hold', centre.building, held)).toMatchObject({ ok: true, facts: [] })
  const { models: told } = await models.ask('bim.models', { building: centre.building })
  const why = new Map(told[0]!.revisions.map(({ id, kept }) => [id, kept]))
  expect(ids.map((id) => why.get(id)!.why)).toEqual(['until', 'held', 'until', 'before', 'served'])
  expect(why.get(ids[2]!)).toEqual({ why: 'until', until: '2025-01-10' })
})

test('while a reserve is open, the night lets nothing go', async () => {
  await models.database.owner.run(
    sql`update estate.building set received_on = '2025-09-01' where id = ${centre.building}`,
  )
  expect(await tidy(models.kernel, now)).toBe(0)
  expect(await left()).toEqual([true, true, true, true, true])
  await models.database.owner.run(
    sql`update estate.building set received_on = null where id = ${centre.building}`,
  )
})

test('the night lets go what has outlived its day, not what another building still needs', async () => {
  // The same bytes were delivered for another building, and serve there.
  const there = await models.bring(file(0), { building: roches.building })
  expect(there).toMatchObject({ revision: expect.any(String) })
  const [same] = await models.rows<Row>(sql`select sha256 from bim.revision where id = ${ids[0]!}`)
  utimesSync(modelPath(models.files, same!.sha256), new Date('2019-01-01'), new Date('2019-01-01'))
  expect(await tidy(models.kernel, now)).toBe(1)
  expect(await left()).toEqual([true, true, false, true, true])
  const report = await models.ask('bim.report', { revision: ids[2]! })
  expect(report.kept).toEqual({ why: 'gone', until: '2025-11-25' })
  expect(
    await models.send(helene, 'bim.hold', centre.building, { revision: ids[2]!, hold: true }),
  ).toMatchObject({
    refused: 'file_gone',
  })
  expect(await tidy(models.kernel, now)).toBe(0)
})

test('delivered once more, it is there again; what no delivery names goes, but not while it is young', async () => {
  expect(await models.bring(file(2))).toEqual({ revision: ids[2] })
  expect((await left())[2]).toBe(true)
  expect((await models.ask('bim.report', { revision: ids[2]! })).kept.why).toBe('last')
  const lost = await keepModel(
    models.files,
    newId(),
    (async function* () {
      yield Buffer.from(file(9))
    })(),
  )
  if ('code' in lost) throw new Error(lost.code)
  const path = modelPath(models.files, lost.sha256)
  expect(await tidy(models.kernel, new Date().toISOString())).toBe(0)
  expect(existsSync(path)).toBe(true)
  expect(await tidy(models.kernel, new Date(Date.now() + 2 * 86_400_000).toISOString())).toBe(1)
  expect([existsSync(path), (await left())[2]]).toEqual([false, true])
})
