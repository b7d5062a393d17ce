import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importReferences } from '../../src/app/cli/references-command.ts'
import type { Queries as Erp } from '../../src/erp/core/contract.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as References } from '../../src/refs/core/contract.ts'
import type { Queries } from '../../src/statutory/core/contract.ts'
import { banLine, dpeLine, registerFile, rnbLine } from '../refs/register-files.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'

let w: Landlord
let from: ErpExtracts
let folder: string
const attic = derivedId('unit', 'attic')
const hq = actorOf('hq')
const doors = { from: ['PORTE'], to: 'door', converter: 'text' }
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  folder = mkdtempSync(join(tmpdir(), 'loge-energy-'))
  await build(w.act, centre, {
    units: [
      { id: centre.unit, storey: 2, door: '12', surface: 66.5 },
      { id: centre.empty, storey: 1, door: '4', surface: 48 },
      { id: attic, storey: 5, door: '21', surface: 31 },
    ],
  })
  await build(w.act, roches, { address: '18 rue Voltaire' })
  await from.setUp('logements', {
    entity: 'unit',
    full: true,
    layout: { delimiter: ';' },
    key: ['LOT'],
    columns: [doors],
  })
})
afterAll(async () => {
  await w.close()
  from.close()
  rmSync(folder, { recursive: true, force: true })
})

type State = Queries['register.state']['output']
const state = async (year: number): Promise<State> =>
  (await w.kernel.ask(hq, 'register.state', { year })) as State
const lacking = async (year: number, position: number): Promise<string[]> => {
  const rows = (await w.kernel.ask(hq, 'register.lacking', {
    year,
    position,
    agency: 'centre',
  })) as Queries['register.lacking']['output']
  return rows.map(({ unit }) => unit)
}
const take = async (register: 'ban' | 'rnb' | 'dpe', lines: readonly string[]): Promise<void> => {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const code = await importReferences(
    [register, registerFile(folder, register, lines), '--json', '--anyway'],
    w.kernel,
  )
  silent.mockRestore()
  expect(code).toBe(0)
}
const energyOf = (unit: string) =>
  w.database.owner.row<{ energy: string | null; origin: string | null }>(sql`
    select u.energy, (select k.origin from estate.known_value k where k.object = u.id and k.field = 'energy' and k.state = 'stands') as origin
    from estate.place u where u.id = ${unit}`)
const diagnosesOn = (day: string, actor = hq) =>
  w.kernel.ask(actor, 'diagnoses.on', { day }) as Promise<References['diagnoses.on']['output']>

test('a diagnosis of the whole building gives its class to the dwellings that have none of their own, and says so', async () => {
  await take('ban', [banLine({ no: '16' }), banLine({ no: '18' })])
  await take('dpe', [
    dpeLine({ key: '2411E0000001A', energy: 'C', surface: '66.5', storey: '2', on: '2024-02-10' }),
    dpeLine({ key: '2311E0000002B', energy: 'E', kind: 'immeuble' }),
  ])
  expect(await energyOf(centre.unit)).toEqual({ energy: 'C', origin: 'dpe' })
  expect(await energyOf(centre.empty)).toEqual({ energy: 'E', origin: 'buildingDpe' })
  expect(await energyOf(roches.unit)).toEqual({ energy: null, origin: null })
})

test('one of a building that has several addresses in the RNB covers them all; where two buildings may be meant somebody is asked once', async () => {
  await take('rnb', [rnbLine('AAAA1111BBBB', ['11262_0990_00016', '11262_0990_00018'])])
  await take('dpe', [dpeLine({ key: '2311E0000003C', energy: 'D', kind: 'immeuble', rnb: 'AAAA1111BBBB' })])
  const waiting = await w.database.owner.rows<{
    id: string
    building: string
    state: string
    chance: number
  }>(
    sql`select p.id, p.building, p.state, p.chance from refs.pair p where p.key = '2311E0000003C' order by p.building`,
  )
  expect(waiting.map(({ building, state: is }) => [building, is])).toEqual(
    [centre.building, roches.building].toSorted().map((building) => [building, 'asked']),
  )
  const mine = waiting.find(({ building }) => building === roches.building)!
  await w.act('pair.settle', mine.id, { answer: 'same' }, hq)
  await take('dpe', [dpeLine({ key: '2311E0000003C', energy: 'D', kind: 'immeuble', rnb: 'AAAA1111BBBB' })])
  expect(await energyOf(roches.unit)).toEqual({ energy: 'D', origin: 'buildingDpe' })
  expect(await energyOf(centre.empty)).toMatchObject({ energy: 'E' })
})

test('the diagnosis that held on the day fills three positions; «none» is said where a file was searched and has none', async () => {
  await take('dpe', [
    dpeLine({ key: '2411E0000001A', energy: 'C', surface: '66.5', storey: '2', on: '2024-02-10' }),
  ])
  const { dwellings, undiagnosed } = await diagnosesOn('2026-01-01')
  expect(dwellings.map(({ unit, number, isOwn }) => [unit, number, isOwn])).toEqual([
    [centre.unit, '2411E0000001A', true],
  ])
  expect(undiagnosed).toContain(attic)
  expect(undiagnosed).not.toContain(centre.unit)
  // Of two the class of their building was told before: that somebody found one is known, and its month is asked.
  expect((await lacking(2026, 48)).toSorted()).toEqual([centre.empty, attic].toSorted())
  for (const role of roles.filter(
    (each) => !['agent', 'technician', 'manager', 'hq', 'system', 'visitor'].includes(each),
  ))
    expect(await diagnosesOn('2026-01-01', actorOf(role))).toMatchObject({ refused: 'not_yours' })
  expect((await diagnosesOn('2026-01-01', actorOf('agent', roches))).dwellings).toEqual([])
})

test('a diagnosis that is open to several dwellings leaves the question open', async () => {
  await take('dpe', [dpeLine({ key: '2311E0000009J', energy: 'F', surface: '31' })])
  expect((await diagnosesOn('2026-01-01')).dwellings.map(({ unit }) => unit)).toEqual([attic])
  await take('dpe', [dpeLine({ key: '2311E0000010K', energy: 'F', surface: '99' })])
  expect((await diagnosesOn('2026-01-01')).undiagnosed).toEqual(
    [roches.unit, roches.empty].toSorted((a, b) => (a < b ? -1 : 1)),
  )
})

test('a dwelling that was sold is told of once, with its code; its buyer is asked of the sales service', async () => {
  const lots = ['L-centre;12', 'L-centre-2;1', 'L-roches;12', 'L-roches-2;7']
  const told = (lines: readonly string[]) => from.tell('logements', ['LOT;PORTE', ...lines])
  await told(lots)
  await told(lots.slice(1))
  await told(lots.slice(1).toReversed())
  const { rows } = (await w.kernel.ask(hq, 'erp.gone', { entity: 'unit' })) as Erp['erp.gone']['output']
  expect(rows.map(({ key }) => key)).toEqual(['L-centre'])
  await w.act('gone.settle', rows[0]!.id, { answer: 'soldTenant', on: '2025-06-30' }, hq)

  const [before, after, later] = [await state(2025), await state(2026), await state(2027)]
  expect([before.exits, before.dwellings]).toEqual([[], 5])
  expect(after.exits).toEqual([{ reason: 'soldTenant', code: '1', dwellings: 1 }])
  expect([after.dwellings, later.dwellings]).toEqual([5, 4])
  expect(later.exits).toEqual([])
  expect(after.missing.find(({ no, agency }) => no === 58 && agency.id === 'centre')).toMatchObject({
    knower: 'sales',
    dwellings: 1,
  })
  // Nobody is asked for the lease of what was sold.
  expect(await lacking(2026, 40)).not.toContain(centre.unit)
  expect(await lacking(2026, 44)).not.toContain(centre.unit)
  expect(
    await w.send(hq, 'register.tell', newId(), {
      year: 2026,
      values: [{ unit: centre.unit, position: 58, value: '01' }],
    }),
  ).toMatchObject({ ok: true })
  expect(await lacking(2026, 58)).toEqual([])
})

test('the dwelling that was sold stands in the file one last time, with nobody in it', async () => {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const { landlord } = await import('../../src/app/cli/landlord-command.ts')
  await landlord(['name=Habitat du Midi', 'registerNumber=110000123'], w.kernel)
  silent.mockRestore()
  const file = (await w.kernel.ask(hq, 'register.file', { year: 2026, send: 1 })) as { text: string }
  const line = file.text.split('\r\n').find((each) => each.split(';')[1] === 'L-centre')!
  const cells = line.split(';')
  expect([37, 40, 41, 44, 58, 59].map((no) => cells[no - 1])).toEqual(['1', '9', '', '', '01', ''])
})
