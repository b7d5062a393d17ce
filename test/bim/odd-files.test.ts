import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { zipOf } from '../../src/kernel/server/zip.ts'
import { unpacked } from './models.ts'
import { makeModels, type Models } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
})
afterAll(() => models.close())

/** What of a delivery people read, and how many of its storeys were drawn. */
const seen = async (bytes: Buffer | string, model: string) => {
  const revision = await models.publish(bytes, { model })
  const { state, counts, doubts, problem } = await models.ask('bim.report', { revision })
  const [drawn] = await models.rows<{ n: number }>(sql`
    select count(*)::int as n from bim.change c where c.revision = ${revision} and c.says->'row'->>'of' = 'storey'`)
  return { state, counts, plans: drawn!.n, doubts: doubts.map(({ code }) => code), problem }
}

test('a schema of before is read and drawn all the same, and said to be unchecked', async () => {
  const text = unpacked('bimwhale-TallBuilding.ifc').toString('latin1')
  const known = await seen(Buffer.from(text, 'latin1'), 'Tour')
  const older = await seen(Buffer.from(text.replace("'IFC2X3'", "'IFC2X_FINAL'"), 'latin1'), 'Tour 2X')
  expect(known.doubts).not.toContain('schema_unchecked')
  expect(older.doubts).toContain('schema_unchecked')
  expect(known.plans).toBeGreaterThan(0)
  expect({ ...older, counts: { ...older.counts, megabytes: 0 }, doubts: [] }).toEqual({
    ...known,
    counts: { ...known.counts, megabytes: 0 },
    doubts: [],
  })
})

test('the schema of today is read and drawn like that of before it', async () => {
  const text = residence({ revision: 1, faults: false })
  const today = text.replace("'IFC4'", "'IFC4X3_ADD2'")
  const accented = today.replaceAll("'Cuisine'", String.raw`'Cuisine \X2\00E9\X0\quip\S\ie'`)
  const [four, now] = [await seen(text, 'Quatre'), await seen(accented, 'Aujourd’hui')]
  expect(four.plans).toBeGreaterThan(0)
  expect({ ...now, counts: { ...now.counts, megabytes: 0 } }).toEqual({
    ...four,
    counts: { ...four.counts, megabytes: 0 },
  })
  // The file's accents come to the name of the room.
  const names = await models.rows<{ name: string }>(sql`
    select distinct c.says->'row'->>'name' as name from bim.change c join bim.revision r on r.id = c.revision
      join bim.model m on m.id = r.model and m.name = 'Aujourd’hui'
    where c.family = 'room' and c.says->'row'->>'kind' = 'kitchen'`)
  expect(names).toEqual([{ name: 'Cuisine équipée' }])
})

test('records numbered above 268 million are read and drawn like any other', async () => {
  const text = residence({ revision: 1, faults: false })
  const far = text.replace(/#(\d+)/g, (_, n: string) => `#${Number(n) + 268_500_000}`)
  const [near, high] = [await seen(text, 'Près'), await seen(far, 'Loin')]
  expect(near.plans).toBeGreaterThan(0)
  expect({ ...high, counts: { ...high.counts, megabytes: 0 } }).toEqual({
    ...near,
    counts: { ...near.counts, megabytes: 0 },
  })
})

test('an archive of two models fails with a sentence that names them', async () => {
  const bytes = residence({ revision: 1, faults: false })
  const both = zipOf(
    [
      { name: 'architecte.ifc', bytes },
      { name: 'chauffage.ifc', bytes },
    ],
    '2026-11-25T09:00:00Z',
  )
  const { state, problem } = await seen(both, 'Deux')
  expect(state).toBe('failed')
  expect(problem).toMatchObject({ code: 'zip_of_models' })
  expect(problem?.says).toContain('architecte.ifc, chauffage.ifc')
})
