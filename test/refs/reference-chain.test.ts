import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importReferences } from '../../src/app/cli/references-command.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/refs/core/contract.ts'
import { importRegister } from '../../src/refs/server/register/import-register.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'
import { banLine, dpeLine, registerFile, rnbLine } from './register-files.ts'

let w: Landlord
let folder: string
const ter = derivedId('entrance', 'ter')
const twin = derivedId('unit', 'twin')
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-registers-'))
  await build(w.act, centre, {
    entrances: [{ id: ter, name: 'Entrée 2', address: '16 TER R VOLTAIRE' }],
    units: [
      { id: centre.unit, storey: 2, door: '12', surface: 66.5 },
      { id: centre.empty, storey: 1, door: '4', surface: 48 },
      { id: twin, storey: 1, door: '5', surface: 48 },
    ],
  })
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const voltaire = ['16', '16 bis', '18'].map((no) => banLine({ no }))
const elsewhere = banLine({ no: '2', street: 'Rue Trivalle', postcode: '11000', insee: '11069' })

type Said = { code: number; out: string; err: string }
const run = async (...argv: string[]): Promise<Said> => {
  const said: Said = { code: 0, out: '', err: '' }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
      said.out += String(words)
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ]
  try {
    said.code = await importReferences([...argv, '--json'], w.kernel)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return said
}
const take = async (register: 'ban' | 'rnb' | 'dpe', lines: readonly string[], ...more: string[]) => {
  const { code, out } = await run(register, registerFile(folder, register, lines), ...more)
  return { code, ...(out ? (JSON.parse(out) as Record<string, number>) : {}) }
}

type Pair = { source: string; key: string; entity: string; state: string }
const pairs = (source: string): Promise<Pair[]> =>
  w.database.owner.rows<Pair>(
    sql`select p.source, p.key, p.entity, p.state from refs.pair p where p.source = ${source} order by p.key, p.entity`,
  )
const energyOf = async (unit: string): Promise<string | null> =>
  (await w.database.owner.row<{ energy: string | null }>(
    sql`select u.energy from estate.unit u where u.id = ${unit}`,
  ))!.energy
const open = async (role: 'agent' | 'hq' = 'agent', at = centre) =>
  (await w.kernel.ask(actorOf(role, at), 'pairs.open', {})) as Queries['pairs.open']['output']

test('of the BAN the landlord’s own postcodes are kept, and the same file twice changes nothing', async () => {
  expect(await take('ban', [...voltaire, elsewhere])).toMatchObject({
    code: 0,
    rows: 4,
    kept: 3,
    added: 3,
    gone: 0,
  })
  expect(await take('ban', [...voltaire, elsewhere])).toMatchObject({
    added: 0,
    changed: 0,
    same: 3,
    pairs: 0,
    told: 0,
  })
})

test('an entrance is its address without asking; one that is written unlike any is asked about', async () => {
  const found = await pairs('ban')
  expect(found.filter(({ entity }) => entity === centre.entrance)).toEqual([
    expect.objectContaining({ key: '11262_0990_00016', state: 'sure' }),
  ])
  expect(found.filter(({ entity }) => entity === ter).map(({ state }) => state)).toEqual(['asked', 'asked'])
})

test('two records stand side by side with what differs, the metres and the reasons', async () => {
  const { pairs: asked, open: n } = await open()
  expect(n).toBe(2)
  expect(asked[0]!.why).toContain('même rue')
  const address = asked[0]!.own.fields.find(({ field }) => field === 'address')!
  expect(address.words.filter(({ isOther }) => isOther).map(({ text }) => text)).toEqual(['TER'])
  expect(asked[0]!.metres).toBe(0)
  expect((await open('agent', roches)).open).toBe(0)
})

test('a building is placed where its address is, and knows its number in the RNB; one that was demolished is left', async () => {
  const rows = [
    rnbLine('AAAA1111BBBB', ['11262_0990_00016']),
    rnbLine('CCCC2222DDDD', ['11262_0990_00016'], 'demolished'),
  ]
  expect(await take('rnb', rows)).toMatchObject({ rows: 2, kept: 1, told: 1 })
  expect((await pairs('rnb')).map(({ key, entity }) => [key, entity])).toEqual(
    [centre.building, roches.building].toSorted().map((building) => ['AAAA1111BBBB', building]),
  )
  const placed = await w.database.owner.row<{ lat: number; source: string }>(
    sql`select s.lat, s.source from estate.standpoint s where s.building = ${centre.building}`,
  )
  expect(placed).toEqual({ lat: 43.1842, source: 'imported' })
})

test('a diagnosis that fits one dwelling gives it its class; the newest wins, and where two fit somebody is asked', async () => {
  const rows = [
    dpeLine({ key: '2311E0000001A', energy: 'D', surface: '66,2', storey: '2' }),
    dpeLine({
      key: '2511E0000002B',
      energy: 'C',
      surface: '66.5',
      storey: '2',
      on: '2025-01-10',
      until: '2035-01-09',
    }),
    dpeLine({
      key: '1211V0000003C',
      energy: 'G',
      surface: '66.5',
      storey: '2',
      on: '04/05/2012',
      until: '03/05/2022',
    }),
    dpeLine({ key: '2311E0000004D', energy: 'E', surface: '48', storey: '1' }),
  ]
  expect(await take('dpe', rows)).toMatchObject({ code: 0, kept: 4, unread: 0 })
  expect(await energyOf(centre.unit)).toBe('C')
  expect(await energyOf(centre.empty)).toBeNull()
  const waiting = (await pairs('dpe')).filter(({ key }) => key === '2311E0000004D')
  expect(
    waiting.map(({ entity, state }) => [entity, state]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  ).toEqual([centre.empty, twin].toSorted().map((unit) => [unit, 'asked']))
  const line = await w.database.owner.row<{ origin: string; batch: string }>(sql`
    select s.origin, s.batch from estate.statement s where s.object = ${centre.unit} and s.field = 'energy' and s.state = 'stands'`)
  expect(line).toEqual({ origin: 'dpe', batch: '2511E0000002B' })
  expect(await take('dpe', rows)).toMatchObject({ same: 4, pairs: 0, told: 0 })
})

test('a door that is named decides, and its storey is no door', async () => {
  const named = dpeLine({ key: '2411E0000005E', energy: 'B', surface: '48', words: 'Appt 5, 4e étage' })
  await take('dpe', [named], '--anyway')
  expect((await pairs('dpe')).map(({ key, entity, state }) => [key, entity, state])).toEqual([
    ['2411E0000005E', twin, 'sure'],
  ])
  expect(await energyOf(twin)).toBe('B')
})

test('what somebody said of a class stands, and the diagnosis is a difference told once', async () => {
  await w.act('estate.correct', centre.building, { unit: { id: twin, energy: 'F' } }, actorOf('agent'))
  const other = dpeLine({
    key: '2611E0000006F',
    energy: 'A',
    surface: '48',
    words: 'Appt 5',
    on: '2026-01-10',
    until: '2036-01-09',
  })
  expect(await take('dpe', [other], '--anyway')).toMatchObject({ told: 1 })
  expect(await energyOf(twin)).toBe('F')
  expect(await take('dpe', [other])).toMatchObject({ told: 0 })
})

test('one answer of somebody: the others of that entrance are asked no more, and it can be taken back', async () => {
  const [first, second] = (await open()).pairs
  const nadia = actorOf('agent')
  expect(await w.send(nadia, 'pair.settle', first!.id, { answer: 'later' })).toMatchObject({ ok: true })
  expect((await open()).pairs.map(({ id }) => id)).toEqual([second!.id, first!.id])
  expect(await w.send(nadia, 'pair.settle', first!.id, { answer: 'same' })).toMatchObject({ ok: true })
  expect((await open()).open).toBe(0)
  // Another window, which did not see it yet.
  expect(await w.send(nadia, 'pair.settle', first!.id, { answer: 'same' })).toMatchObject({
    ok: true,
    facts: [],
  })
  expect(await w.send(nadia, 'pair.settle', first!.id, { answer: 'not' })).toMatchObject({
    refused: 'pair_answered',
  })
  expect(await w.send(nadia, 'pair.undo', first!.id, {})).toMatchObject({ ok: true })
  expect((await open()).open).toBe(2)
})

test('a no and a yes teach; the same answers give the same weights, and the chain goes on from them', async () => {
  const [first, second] = (await open()).pairs
  const nadia = actorOf('agent')
  await w.act('pair.settle', first!.id, { answer: 'not' }, nadia)
  await w.act('pair.settle', second!.id, { answer: 'same' }, nadia)
  expect(await take('ban', voltaire)).toMatchObject({ version: 1 })
  expect((await open()).version).toBe(1)
  expect((await open()).answers).toBe(2)
  expect(await take('ban', voltaire)).toMatchObject({ version: 1, pairs: 0 })
  expect(
    (await pairs('ban'))
      .filter(({ entity }) => entity === ter)
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(['not', 'same'])
})

test('only who may settles: an agency in its own buildings, head office everywhere', async () => {
  const [pair] = await pairs('ban').then((all) => all.filter(({ state }) => state === 'not'))
  const id = derivedId('pair', `ban ${pair!.key} ${pair!.entity}`)
  for (const role of roles.filter(
    (each) => !['agent', 'technician', 'manager', 'hq', 'system'].includes(each),
  ))
    expect(await w.send(actorOf(role), 'pair.undo', id, {})).toMatchObject({ ok: false })
  expect(await w.send(actorOf('agent', roches), 'pair.undo', id, {})).toMatchObject({ refused: 'not_found' })
  expect(await w.kernel.ask(actorOf('caretaker'), 'pairs.open', {})).toMatchObject({ refused: 'not_yours' })
  expect(await w.send(actorOf('hq'), 'pair.undo', id, {})).toMatchObject({ ok: true })
})

const problems = async (register: 'ban' | 'rnb' | 'dpe', file: string, anyway = true): Promise<string[]> => {
  const told: string[] = []
  const report = await importRegister(w.database, register, file, {
    tell: ({ code, line }) => void told.push(`${code} ${line}`),
    progress: () => {},
    signal: new AbortController().signal,
    anyway,
  })
  return 'code' in report ? [...told, `${report.code} ${report.line}`] : told
}

test('lines that cannot be read are told by their code and line; the rest is read', async () => {
  const file = registerFile(folder, 'dpe', [
    dpeLine({ key: '12', energy: 'D' }),
    dpeLine({ key: '2311E0000011A', energy: 'H' }),
    dpeLine({ key: '2311E0000012A', energy: 'D', on: '30/02/2024' }),
    dpeLine({ key: '2311E0000013A', energy: 'D' }),
    dpeLine({ key: '2311E0000013A', energy: 'E' }),
    '2311E0000014A;2023-05-04',
    `2311E0000015A;2023\u0000`,
  ])
  expect(await problems('dpe', file)).toEqual([
    'bad_number 2',
    'bad_class 3',
    'bad_day 4',
    'key_doubled 6',
    'half_line 7',
    'nul 8',
  ])
  const broken = rnbLine('EEEE3333FFFF', ['11262_0990_00018']).replace('cle_interop_ban', 'cle"_interop')
  expect(await problems('rnb', registerFile(folder, 'rnb', [broken, 'x;y']))).toEqual([
    'not_json 2',
    'half_line 3',
  ])
  expect(await problems('ban', registerFile(folder, 'ban', [banLine({ no: '1', insee: 'XX' })]))).toEqual([
    'bad_place 2',
  ])
})

test('a whole file that is wrong is not taken, and nothing changes', async () => {
  await take('ban', voltaire)
  const before = await pairs('ban')
  const cut = registerFile(folder, 'ban', [banLine({ no: '300' })], 'cut.csv')
  expect(await problems('ban', cut, false)).toEqual(['shrunk 0'])
  expect(await run('ban', cut)).toMatchObject({ code: 1 })
  const wrong = join(folder, 'wrong.csv')
  writeFileSync(wrong, 'id;rue\n1;Voltaire\n')
  expect(await problems('ban', wrong)).toEqual(['missing_column 0'])
  expect(await problems('ban', join(folder, 'nowhere.csv'))).toEqual(['no_file 0'])
  expect(await run('cadastre', wrong)).toMatchObject({ code: 2 })
  const stop = new AbortController()
  stop.abort()
  const whole = registerFile(folder, 'ban', voltaire)
  expect(
    await importRegister(w.database, 'ban', whole, {
      tell: () => {},
      progress: () => {},
      signal: stop.signal,
      anyway: false,
    }),
  ).toMatchObject({ code: 'stopped' })
  expect((await pairs('ban')).length).toBe(before.length)
})

test('a file is read folded as the register gives it; one that is cut says so', async () => {
  const whole = gzipSync(readFileSync(registerFile(folder, 'ban', voltaire)))
  const file = join(folder, 'adresses-11.csv.gz')
  writeFileSync(file, whole)
  expect(await problems('ban', file)).toEqual([])
  writeFileSync(file, whole.subarray(0, whole.length - 20))
  expect(await problems('ban', file)).toEqual(['broken_archive 0'])
})
