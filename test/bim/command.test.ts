import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { exportModel } from '../../src/app/cli/export-command.ts'
import { publish } from '../../src/app/cli/publish-command.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { roches } from '../setup/agency-corners.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, makeModels, type Models, settleAmandiers } from './world.ts'

let models: Models
let folder: string
const file = (name: string): string => join(folder, name)
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
  folder = mkdtempSync(join(tmpdir(), 'loge-command-'))
  writeFileSync(file('amandiers.ifc'), residence({ revision: 1, faults: false }))
  writeFileSync(file('second.ifc'), residence({ revision: 2, faults: false }))
  writeFileSync(file('notice.ifc'), '%PDF-1.7 la notice')
})
afterAll(async () => {
  await models.close()
  rmSync(folder, { recursive: true })
})

/** What a command writes, and how it ends. */
const run = async (command: typeof publish, ...argv: string[]) => {
  const said = { out: '', err: '' }
  const spies = (['stdout', 'stderr'] as const).map((to) =>
    vi.spyOn(process[to], 'write').mockImplementation((text) => {
      said[to === 'stdout' ? 'out' : 'err'] += String(text)
      return true
    }),
  )
  try {
    return { code: await command(argv, models.kernel), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
const at = ['--building', centre.building]

test('a model is published from the command line: its progress, then its report, then what waits', async () => {
  const { code, out, err } = await run(publish, file('amandiers.ifc'), ...at)
  expect(code).toBe(0)
  // Which steps are seen is a matter of time; that it says where it is, is none.
  expect(err).toMatch(/Lu\s: [^\n]*20 logements[^\n]*\n/)
  expect(out).toContain('20 logements de la maquette sont reconnus dans le patrimoine')
  expect(out).toContain('210 équipements à ajouter')
})

test('without a name it is the model that the page would propose, then the only one; of several it asks which', async () => {
  const names = async () =>
    (await models.ask('bim.models', { building: centre.building })).models.map(({ name }) => name)
  expect(await names()).toEqual(['Architecture'])
  const told = await run(
    publish,
    file('amandiers.ifc'),
    '--building',
    roches.building,
    '--model',
    'Chauffage',
  )
  expect([told.code, told.err]).toEqual([0, expect.not.stringContaining('Livrée sous le nom')])
  const only = await run(publish, file('second.ifc'), '--building', roches.building)
  expect([only.code, only.err]).toEqual([0, expect.stringMatching(/Livrée sous le nom «\sChauffage\s»/)])
  const { models: one } = await models.ask('bim.models', { building: roches.building })
  expect(one).toMatchObject([{ name: 'Chauffage', revisions: [{ file: 'second.ifc' }, {}] }])
  await run(publish, file('amandiers.ifc'), '--building', roches.building, '--model', 'Plomberie')
  const several = await run(publish, file('amandiers.ifc'), '--building', roches.building, '--json')
  expect(several).toMatchObject({ code: 1, err: expect.stringMatching(/Chauffage, Plomberie.*--model/) })
  expect(JSON.parse(several.out)).toEqual({ refused: several.err.trim() })
})

test('again, it goes on from where the house is; asked to, it takes what is safe', async () => {
  const { code, out } = await run(publish, file('amandiers.ifc'), ...at, '--accept', 'safe', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ state: 'read', accepted: 570, left: [], counts: { rooms: 125 } })
  const again = await run(publish, file('amandiers.ifc'), ...at, '--accept', 'safe', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ state: 'taken', accepted: 0, changes: [] })
})

test('what is no model, a building that nobody knows and an order that nobody understands end otherwise', async () => {
  expect(await run(publish, file('notice.ifc'), ...at)).toMatchObject({
    code: 1,
    err: expect.stringContaining('PDF'),
  })
  expect(await run(publish, file('none.ifc'), ...at)).toMatchObject({
    code: 1,
    err: expect.stringContaining('none.ifc'),
  })
  expect((await run(publish, file('amandiers.ifc'), '--building', 'Nulle part')).code).toBe(1)
  expect((await run(publish, file('amandiers.ifc'))).code).toBe(2)
})

test('the model as maintained is written to a file, and reads like the delivered one', async () => {
  const { code, err } = await run(exportModel, ...at, '--out', file('entretenue.ifc'))
  expect(code).toBe(0)
  expect(err).toContain('entretenue.ifc')
  const seen = inspect(readStep(readFileSync(file('entretenue.ifc'))))
  expect(seen.rooms).toHaveLength(125)
  expect((await run(exportModel, '--building', 'Nulle part', '--out', file('x.ifc'))).code).toBe(1)
})

test('of a model that looks like another building, nothing enters until the order says that it is this one', async () => {
  await models.rows(
    sql`update estate.unit set surface = 98, rooms = 5 where building = ${centre.building} and kind = 'dwelling'`,
  )
  const safe = [...at, '--model', 'Relevé', '--accept', 'safe', '--json']
  const doubted = await run(publish, file('second.ifc'), ...safe)
  expect(doubted).toMatchObject({ code: 1, err: expect.stringContaining('ne ressemble pas') })
  const said = await run(publish, file('second.ifc'), ...safe, '--same-building')
  expect(said.code).toBe(0)
  expect(JSON.parse(said.out).accepted).toBeGreaterThan(0)
})
