import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { runRpls } from './run-rpls.ts'

let w: Landlord
let folder: string
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-doublets-'))
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const hq = actorOf('hq')
const year = 2027
type State = Queries['register.state']['output']
const state = async (): Promise<State> => (await w.kernel.ask(hq, 'register.state', { year })) as State
const doublets = (...lines: string[]): string => {
  const file = join(folder, 'doublets.csv')
  writeFileSync(file, `${['IDENT_REP;IDENT_INT', ...lines].join('\r\n')}\r\n`)
  return file
}
const facts = async (): Promise<number> =>
  (await w.database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.fact`))!.n

test('the numbers that the State sends back are kept, stand at position 1 of the next file, and are said', async () => {
  const { code, out } = await runRpls(
    w.kernel,
    'doublets',
    doublets('1100000001;L-centre', '1100000002;L-roches'),
  )
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('2 identifiants du répertoire gardés, 0 déjà connus'),
  ])
  expect(await state()).toMatchObject({ named: 2, dwellings: 4 })
  const kept = await w.database.owner.rows(
    sql`select x.ref, x.entity from estate.reference x where x.kind = 'rpls' order by x.ref`,
  )
  expect(kept).toEqual([
    { ref: '1100000001', entity: centre.unit },
    { ref: '1100000002', entity: roches.unit },
  ])
})

test('read twice, nothing changes', async () => {
  const before = await facts()
  const { code, out } = await runRpls(
    w.kernel,
    'doublets',
    doublets('1100000001;L-centre', '1100000002;L-roches'),
  )
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('0 identifiants du répertoire gardés, 2 déjà connus'),
  ])
  expect(await facts()).toBe(before)
})

test('a line that contradicts what is held is told with its number; the others are kept all the same', async () => {
  const file = doublets(
    '1100000009;L-centre',
    '1100000001;L-roches-2',
    '1100000003;L-centre-2',
    '12;L-9',
    '1100000008;L-9',
  )
  const { code, out } = await runRpls(w.kernel, 'doublets', file)
  expect(code).toBe(1)
  expect(out).toMatch(/Ligne 2.*L-centre porte déjà le numéro 1100000001/)
  expect(out).toMatch(/Ligne 3.*1100000001 est déjà le numéro du logement L-centre/)
  expect(out).toMatch(/Ligne 5.*dix signes/)
  expect(out).toMatch(/Ligne 6.*aucun logement/)
  expect(out).toContain('1 identifiants du répertoire gardés')
  expect((await state()).named).toBe(3)
  expect(await runRpls(w.kernel, 'doublets', join(folder, 'nowhere.csv'))).toMatchObject({ code: 1 })
})

test('the estate refuses a number that is another place’s, and a place that is none of the building', async () => {
  const refer = (ref: string, entity: string, actor = hq) =>
    w.send(actor, 'estate.refer', centre.building, { refs: [{ kind: 'rpls', ref, entity }] })
  expect(await refer('1100000002', centre.empty)).toMatchObject({ refused: 'reference_taken' })
  expect(await refer('1100000099', centre.unit)).toMatchObject({ refused: 'reference_taken' })
  expect(await refer('1100000099', roches.empty)).toMatchObject({ refused: 'not_found' })
  expect(await refer('1100000099', centre.empty, actorOf('manager'))).toMatchObject({ refused: 'not_yours' })
})

const layoutFile = async (
  change: (layout: Record<string, unknown>) => Record<string, unknown>,
): Promise<string> => {
  const { out } = await runRpls(w.kernel, 'layout', '--year', String(year))
  const file = join(folder, 'layout.json')
  writeFileSync(file, JSON.stringify(change(JSON.parse(out))))
  return file
}

test('the columns that the ministry sends are brought as a file: the page says of which day they are', async () => {
  const file = await layoutFile((layout) => ({
    ...layout,
    since: 2027,
    law: 'spécifications techniques RPLS 2027',
    version: '2026-10-15',
    controls: [{ code: 'layout_rule', no: 53, broken: [{ no: 53, filled: false }] }],
  }))
  expect(await runRpls(w.kernel, 'layout', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('64 rubriques'),
  })
  const { law, version, confirmed, missing } = await state()
  expect({ law, version, confirmed }).toEqual({
    law: 'spécifications techniques RPLS 2027',
    version: '2026-10-15',
    confirmed: true,
  })
  expect(missing.some(({ no }) => no === 53)).toBe(true)
  expect(await w.kernel.ask(hq, 'register.state', { year: 2026 })).toMatchObject({
    confirmed: false,
    version: null,
  })
})

test('a file of columns that does not hold is refused by each thing that is wrong', async () => {
  const moved = await layoutFile((layout) => ({
    ...layout,
    version: '2026-11-01',
    positions: (layout['positions'] as { name: string }[]).toSpliced(1, 1),
  }))
  expect(await runRpls(w.kernel, 'layout', moved)).toMatchObject({
    code: 1,
    err: expect.stringContaining('IDENT_INT'),
  })
  const shapeless = await layoutFile((layout) => ({ ...layout, version: 'hier' }))
  expect(await runRpls(w.kernel, 'layout', shapeless)).toMatchObject({
    code: 1,
    err: expect.stringContaining('version'),
  })
  writeFileSync(join(folder, 'layout.json'), '{ "since":')
  expect((await runRpls(w.kernel, 'layout', join(folder, 'layout.json'))).code).toBe(1)
  for (const role of ['letting', 'manager', 'operator'] as const)
    expect(await w.kernel.ask(actorOf(role), 'register.layout', { year })).toMatchObject({
      refused: 'not_yours',
    })
})

test('lines of another width than their year are not kept', async () => {
  const lines = [Array.from({ length: 60 }, () => '')]
  expect(await w.send(hq, 'register.keep', newId(), { year: 2026, lines })).toMatchObject({
    refused: 'width_wrong',
  })
})
