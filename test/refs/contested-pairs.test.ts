import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importReferences } from '../../src/app/cli/references-command.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/refs/core/contract.ts'
import { linkReferences } from '../../src/refs/server/chain/link-references.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'
import { workOff } from '../setup/work-off.ts'
import { banLine, dpeLine, registerFile, rnbLine } from './register-files.ts'

let w: Landlord
let folder: string
const [ter, bis] = [derivedId('entrance', 'ter'), derivedId('entrance', 'bis')]
const ban = '11262_0990_00016_ter'
const nadia = actorOf('agent')
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-contested-'))
  await build(w.act, centre, {
    entrances: [
      { id: ter, name: 'Entrée 2', address: '16 TER R VOLTAIRE' },
      { id: bis, name: 'Entrée 3', address: '22 TER R VOLTAIRE' },
    ],
    units: [
      { id: centre.unit, storey: 2, door: '12', surface: 66.5, energy: 'F' },
      { id: centre.empty, entrance: ter, storey: 1, door: '4', surface: 48 },
    ],
  })
  await build(w.act, roches, { address: '40 avenue de Bordeaux' })
  await take('ban', [banLine({ no: '16' }), banLine({ no: '16 ter' }), banLine({ no: '22 bis' })])
  await take('rnb', [rnbLine('AAAA1111BBBB', [ban])])
  await take('dpe', [
    dpeLine({ key: '2411E0000001A', energy: 'C', surface: '66.5', storey: '2', on: '2024-02-10' }),
    dpeLine({ key: '2311E0000002B', energy: 'E', kind: 'immeuble', ban }),
  ])
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const take = async (register: 'ban' | 'rnb' | 'dpe', lines: readonly string[]): Promise<void> => {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const code = await importReferences([register, registerFile(folder, register, lines), '--json'], w.kernel)
  silent.mockRestore()
  expect(code).toBe(0)
}
type Linked = Queries['pairs.linked']['output']
const linked = async (words = '', actor = nadia): Promise<Linked['pairs']> =>
  ((await w.kernel.ask(actor, 'pairs.linked', { words })) as Linked).pairs
const pairOf = (source: string, key: string, entity: string): string =>
  derivedId('pair', `${source} ${key} ${entity}`)
const energyOf = async (unit: string): Promise<string | null> =>
  (await w.database.owner.row<{ energy: string | null }>(
    sql`select p.energy from estate.place p where p.id = ${unit}`,
  ))!.energy
const addressOf = async (entrance: string): Promise<string> =>
  (await w.database.owner.row<{ address: string }>(
    sql`select e.address from estate.staircase e where e.id = ${entrance}`,
  ))!.address
const numbers = async (): Promise<string[]> =>
  (
    await w.database.owner.rows<{ number: string }>(sql`
      select x.kind || ' ' || x.ref as number from estate.reference x where x.kind in ('ban', 'rnb', 'dpe') order by 1`)
  ).map(({ number }) => number)
const all = [
  'ban 11262_0990_00016',
  `ban ${ban}`,
  'dpe 2311E0000002B',
  'dpe 2411E0000001A',
  'rnb AAAA1111BBBB',
]

test('what the house linked alone is found by words of either side, with why and how sure', async () => {
  expect(await numbers()).toEqual(all)
  expect((await linked()).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'sure'))
  const [found, ...others] = await linked('voltaire 16 TER', nadia)
  expect([found!.state, found!.source, others.length]).toEqual(['sure', 'ban', 1])
  expect(found!.why).toContain('même')
  expect((await linked('2411e0000001a')).map(({ source }) => source)).toEqual(['dpe'])
  expect(await linked('boulevard Voltaire')).toEqual([])
  expect(await linked('%', actorOf('agent', roches))).toEqual([])
})

test('a diagnosis of another dwelling: the class that stood before stands again, and the link is made no more', async () => {
  expect(await energyOf(centre.unit)).toBe('C')
  const id = pairOf('dpe', '2411E0000001A', centre.unit)
  await w.act('pair.contest', id, { reason: 'another' }, nadia)
  expect(await w.send(nadia, 'pair.contest', id, { reason: 'another' })).toMatchObject({
    ok: true,
    facts: [],
  })
  await workOff(w.kernel, 'refs.relink')
  expect(await energyOf(centre.unit)).toBe('F')
  expect(await numbers()).not.toContain('dpe 2411E0000001A')
  expect((await linked('2411E0000001A')).map(({ state, reason }) => [state, reason])).toEqual([
    ['not', 'another'],
  ])
  expect(await linkReferences(w.kernel)).toMatchObject({ told: 0 })
  expect(await energyOf(centre.unit)).toBe('F')
})

test('who contested comes back on it, and what the link told is told again', async () => {
  await w.act('pair.undo', pairOf('dpe', '2411E0000001A', centre.unit), {}, nadia)
  await workOff(w.kernel, 'refs.relink')
  expect(await energyOf(centre.unit)).toBe('C')
  expect(await numbers()).toEqual(all)
})

test('an address that is another’s takes its building and its diagnoses along', async () => {
  expect([await energyOf(centre.empty), await addressOf(ter)]).toEqual(['E', '16 ter Rue Voltaire'])
  const id = pairOf('ban', ban, ter)
  await w.act('pair.contest', id, { reason: 'outdated' }, nadia)
  await workOff(w.kernel, 'refs.relink')
  expect(await energyOf(centre.empty)).toBeNull()
  expect(await addressOf(ter)).toBe('16 TER R VOLTAIRE')
  expect(await numbers()).toEqual(['ban 11262_0990_00016', 'dpe 2411E0000001A'])
  expect((await linkReferences(w.kernel)).told).toBe(0)

  await w.act('pair.undo', id, {}, nadia)
  await workOff(w.kernel, 'refs.relink')
  expect([await energyOf(centre.empty), await addressOf(ter)]).toEqual(['E', '16 ter Rue Voltaire'])
  expect(await numbers()).toEqual(all)
})

test('a contest teaches like any other no', async () => {
  const id = pairOf('ban', ban, ter)
  await w.act('pair.contest', id, { reason: 'another' }, nadia)
  await w.act('pair.settle', pairOf('ban', '11262_0990_00022_bis', bis), { answer: 'same' }, nadia)
  await linkReferences(w.kernel)
  expect(await w.kernel.ask(nadia, 'pairs.open', {})).toMatchObject({ version: 1, answers: 2 })
  expect((await linked(ban)).map(({ state }) => state)).toEqual(['not'])
  await w.act('pair.undo', id, {}, nadia)
})

test('only who may contests, and not what somebody said', async () => {
  const id = pairOf('dpe', '2411E0000001A', centre.unit)
  for (const role of roles.filter(
    (each) => !['agent', 'technician', 'manager', 'hq', 'system'].includes(each),
  ))
    expect(await w.send(actorOf(role), 'pair.contest', id, { reason: 'another' })).toMatchObject({
      ok: false,
    })
  expect(await w.send(actorOf('agent', roches), 'pair.contest', id, { reason: 'another' })).toMatchObject({
    refused: 'not_found',
  })
  expect(await w.kernel.ask(actorOf('caretaker'), 'pairs.linked', {})).toMatchObject({ refused: 'not_yours' })
})
