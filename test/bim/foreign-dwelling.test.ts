import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { unpacked } from './models.ts'
import { centre, helene, makeModels, type Models } from './world.ts'

let models: Models
let revision: string
let model: string
beforeAll(async () => {
  models = await makeModels()
  revision = await models.publish(unpacked('Duplex_A.ifc'))
  model = (await models.ask('bim.report', { revision })).model.id
})
afterAll(() => models.close())

const confirm = async (b: string | null, of = revision): Promise<void> => {
  const dwellings = [
    { key: 'A', unit: centre.unit },
    { key: 'B', unit: b },
  ]
  const said = { model, rule: 'number', by: 'A101', dwellings }
  expect(await models.send(helene, 'bim.confirm', centre.building, said)).toMatchObject({ ok: true })
  await readRevision(models.kernel, { building: centre.building, revision: of })
}
const accept = () => models.send(helene, 'bim.accept', centre.building, { revision, changes: 'safe' })
const held = () =>
  models.rows<{ number: string; unit: string | null }>(
    sql`select number, unit from estate.room where building = ${centre.building} and gone_on is null order by number`,
  )

test('nothing inside a dwelling that is none of ours enters the estate, or is drawn', async () => {
  await confirm(null)
  await accept()
  expect((await held()).filter(({ number }) => number.startsWith('B'))).toEqual([])
  expect((await held()).map(({ number }) => number)).toContain('R301')
  const [openings] = await models.rows<{ n: number; alone: number }>(sql`
    select count(*)::int as n, count(*) filter (where rooms = '{}')::int as alone from estate.opening where building = ${centre.building}`)
  expect(openings).toEqual({ n: 20, alone: 0 })
  const plans = await models.rows<{ of: string; sha256: string }>(
    sql`select of, sha256 from estate.plan where building = ${centre.building}`,
  )
  expect(plans.filter(({ of }) => of === 'dwelling')).toHaveLength(1)
  for (const { sha256 } of plans) {
    const svg = brotliDecompressSync((await models.kernel.files.openDrawing(sha256))!).toString()
    expect(svg).not.toMatch(/\bB[12]0\d\b/)
  }
})

test('the electrician’s sockets in that dwelling stay outside too', async () => {
  const electrical = await models.publish(unpacked('Duplex_Electrical.ifc'), { model: 'Électricité' })
  await models.send(helene, 'bim.accept', centre.building, { revision: electrical, changes: 'safe' })
  const units = await models.rows<{ unit: string | null; n: number }>(sql`
    select unit, count(*)::int as n from estate.asset where building = ${centre.building} and kind = 'socket' group by unit`)
  expect(units).toEqual([{ unit: centre.unit, n: 26 }])
})

test('said late, what stands there already is asked about', async () => {
  await confirm(centre.empty)
  await accept()
  expect((await held()).filter(({ unit }) => unit === centre.empty)).toHaveLength(10)
  await confirm(null)
  const { rows } = await models.ask('bim.changes', { revision, kind: 'gone', family: 'room' })
  expect(rows).toHaveLength(10)
  expect(rows[0]!.says.replaceAll('\u00a0', ' ')).toContain('à retirer, le logement n’est pas à nous')
  const ids = rows.map(({ id }) => id)
  await models.send(helene, 'bim.accept', centre.building, { revision, changes: ids })
  expect((await held()).filter(({ unit }) => unit === centre.empty)).toEqual([])
})
