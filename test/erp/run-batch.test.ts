import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { erp } from '../../src/app/cli/erp-command.ts'
import { type BatchReport, runBatch } from '../../src/erp/server/run-batch.ts'
import { findSource } from '../../src/erp/server/source-store.ts'
import type { Queries } from '../../src/erp/core/contract.ts'
import { roles } from '../../src/kernel/core/roles.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let folder: string
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-erp-'))
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What an old system writes: Windows-1252, `;`, decimal comma, padded numbers, codes without a list. */
const mapping = {
  entity: 'unit',
  full: true,
  layout: { delimiter: ';' },
  key: ['NUM_LOT'],
  columns: [
    { from: ['ETAGE'], to: 'storey', converter: 'wholeNumber' },
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['TYPLOG'], to: 'rooms', converter: 'knownNumber', codes: 'TYPLOG' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ],
}
const header = 'NUM_LOT;ETAGE;PORTE;TYPLOG;SURF;LIBELLE'
const bellevue = [
  '000L-centre  ;3;12;T3;66,50;Appartement à l’étage',
  '000L-centre-2;1;4;T2;48,00;Appartement',
  '000L-roches  ;0;1;T4;82,00;Pavillon rénové',
  '000L-roches-2;2;7;T3;61,00;Appartement',
]
let day = 0
const drop = (name: string, lines: readonly string[], head = header): string => {
  const file = join(folder, name)
  writeFileSync(file, Buffer.from(`${[head, ...lines].join('\r\n').replaceAll('’', '\u0092')}\r\n`, 'latin1'))
  day++
  utimesSync(file, new Date(2026, 10, day), new Date(2026, 10, day))
  return file
}

type Said = { code: number; out: string; err: string }
const run = async (...argv: string[]): Promise<Said> => {
  const said: Said = { code: 0, out: '', err: '' }
  const spies = (['out', 'err'] as const).map((way) =>
    vi.spyOn(way === 'out' ? process.stdout : process.stderr, 'write').mockImplementation((words) => {
      said[way] += String(words)
      return true
    }),
  )
  try {
    said.code = await erp(argv, w.kernel)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return said
}
const take = async (file: string, ...more: string[]): Promise<BatchReport> =>
  JSON.parse((await run('run', 'logements', '--file', file, '--json', ...more)).out) as BatchReport
const unit = (ref: string) =>
  w.database.owner.row<{ door: string; rooms: number | null; surface: number | null }>(
    sql`select u.door, u.rooms, u.surface::float8 as surface from estate.unit u where u.ref = ${ref}`,
  )
const commandsSent = async (): Promise<number> =>
  (await w.database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.answer`))!.n
const flux = async () =>
  ((await w.kernel.ask(actorOf('hq'), 'erp.flux', {})) as Queries['erp.flux']['output']).sources

test('a source is set up by a file of data; one that makes no sense is told where', async () => {
  const file = join(folder, 'mapping.json')
  writeFileSync(file, JSON.stringify({ mapping: { ...mapping, key: [] }, codes: {} }))
  expect(await run('set', 'logements', file)).toMatchObject({ code: 1, err: expect.stringContaining('key') })
  const rent = { from: ['LOYER'], to: 'rent', converter: 'euros' }
  writeFileSync(file, JSON.stringify({ mapping: { ...mapping, columns: [rent] }, codes: {} }))
  expect((await run('set', 'logements', file)).code).toBe(1)
  writeFileSync(file, JSON.stringify({ mapping, codes: { TYPLOG: { T2: '2', T3: '3', T4: '4' } } }))
  expect((await run('set', 'logements', file)).code).toBe(0)
  expect(await run('run', 'loyers', '--file', file)).toMatchObject({ code: 1 })
  expect(await run('run', 'logements')).toMatchObject({ code: 2 })
})

test('a dry run writes nothing of the estate, and says what would come', async () => {
  const before = await unit('L-centre')
  expect(await take(drop('LOGEMENTS_1.csv', bellevue))).toMatchObject({
    state: 'read',
    rows: 4,
    added: 4,
    changed: 0,
    gone: 0,
    holds: [],
    causes: [],
  })
  expect(await unit('L-centre')).toEqual(before)
})

test('applied, the estate hears it with its file; a second run of the same file sends no command', async () => {
  const file = drop('LOGEMENTS_1.csv', bellevue)
  expect(await take(file, '--apply')).toMatchObject({ state: 'taken', added: 4 })
  expect(await unit('L-centre-2')).toMatchObject({ rooms: 2, surface: 48 })
  const sent = await commandsSent()
  expect(await take(file, '--apply')).toMatchObject({ state: 'taken', added: 0, changed: 0, same: 4 })
  expect(await commandsSent()).toBe(sent)
  // A dry run of what was taken looks at it, and does not say that it was never taken.
  await take(file)
  expect((await flux())[0]?.batches[0]?.state).toBe('taken')
})

test('lines that cannot be taken wait by their cause; mended once, they are taken', async () => {
  const odd = bellevue.map((line) => line.replace('T4', 'T4B').replace('61,00', '6500'))
  const file = drop('LOGEMENTS_2.csv', [
    ...odd,
    '000L-999;1;1;T2;40;Ailleurs',
    'une demi-ligne',
    ';1;1;T2;40;Sans numéro',
  ])
  const report = await take(file)
  expect(report.causes.map(({ code, value, lines }) => [code, value, lines])).toEqual([
    ['half_line', '', [7]],
    ['no_key', '', [8]],
    ['out_of_bounds', '6500', [5]],
    ['unknown_code', 'T4B', [4]],
  ])
  expect((await run('code', 'logements', 'TYPLOG', 'T4B', '4')).code).toBe(0)
  expect((await take(file)).causes.some(({ code }) => code === 'unknown_code')).toBe(false)
})

test('a batch that looks wrong waits for a person’s yes, and for hers alone', async () => {
  const file = drop(
    'LOGEMENTS_3.csv',
    bellevue.slice(0, 3).map((line) => line.replace(';12;', ';12 bis;')),
  )
  const held = await take(file, '--apply')
  expect(held).toMatchObject({ state: 'held', gone: 1 })
  expect(held.holds).toEqual(expect.arrayContaining(['shrunk', 'many_gone']))
  expect((await unit('L-centre'))?.door).not.toBe('12 bis')
  for (const role of roles.filter((each) => !['hq', 'system', 'visitor'].includes(each))) {
    expect(await w.send(actorOf(role), 'batch.release', held.batch, {})).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.kernel.ask(actorOf(role), 'erp.flux', {})).toMatchObject({ refused: 'not_yours' })
  }
  const [batch] = (await flux()).find(({ source }) => source === 'logements')!.batches
  expect(batch).toMatchObject({ id: held.batch, state: 'held', name: 'LOGEMENTS_3.csv' })
  expect(await w.send(actorOf('hq'), 'batch.release', held.batch, {})).toMatchObject({ ok: true })
  expect(await w.send(actorOf('hq'), 'batch.release', held.batch, {})).toMatchObject({
    refused: 'batch_over',
  })
  expect(await take(file, '--apply')).toMatchObject({ state: 'taken' })
  expect((await unit('L-centre'))?.door).toBe('12 bis')
})

test('an older file, another header and a column that shifted are seen', async () => {
  const older = drop('LOGEMENTS_0.csv', bellevue)
  utimesSync(older, new Date(2026, 8, 1), new Date(2026, 8, 1))
  expect((await take(older)).holds).toContain('older')
  const renamed = drop('LOGEMENTS_4.csv', bellevue, header.replace('LIBELLE', 'LIB'))
  expect((await take(renamed)).holds).toContain('new_header')
  const shifted = bellevue.map((line) => line.replace(/;(\d);(\d+);/, ';$2;$1;'))
  expect((await take(drop('LOGEMENTS_5.csv', shifted))).holds).toContain('column_shift')
})

test('refused for good, a file is never taken; two lines of one number that disagree wait both', async () => {
  const file = drop('LOGEMENTS_6.csv', bellevue.slice(0, 2))
  const held = await take(file, '--apply')
  await w.act('batch.refuse', held.batch, {}, actorOf('hq'))
  expect(await take(file, '--apply')).toMatchObject({ state: 'refused' })
  const twice = drop('LOGEMENTS_7.csv', [...bellevue, bellevue[0]!.replace(';12;', ';14;')])
  expect((await take(twice)).causes).toMatchObject([{ code: 'key_doubled', lines: [2, 6] }])
})

test('what Karim saw on the spot stands; the ERP’s word waits beside it', async () => {
  await w.act(
    'estate.correct',
    centre.building,
    { unit: { id: centre.unit, door: '31' } },
    actorOf('caretaker'),
  )
  const file = drop(
    'LOGEMENTS_8.csv',
    bellevue.map((line) => line.replace(';12;', ';15;')),
  )
  const first = await take(file, '--apply')
  if (first.state === 'held') await w.act('batch.release', first.batch, {}, actorOf('hq'))
  expect(await take(file, '--apply')).toMatchObject({ state: 'taken' })
  expect((await unit('L-centre'))?.door).toBe('31')
  expect(
    await w.kernel.ask(actorOf('manager'), 'estate.differences', { building: centre.building }),
  ).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ field: 'door' })]) })
})

test('a first extract whose house is killed under way is taken on: what half of it said holds nothing', async () => {
  const settings = join(folder, 'second.json')
  writeFileSync(settings, JSON.stringify({ mapping, codes: { TYPLOG: { T2: '2', T3: '3', T4: '4' } } }))
  await run('set', 'parc', settings)
  const file = drop('PARC_1.csv', bellevue)
  const source = (await findSource(w.database.owner, 'parc'))!
  const going = { file, made: new Date(2026, 10, 1).toISOString(), apply: true }
  expect(await runBatch(w.kernel, source, going)).toMatchObject({ state: 'taken', added: 4 })
  // As a kill leaves it: half of the lines were written down, and the batch was not over.
  await w.database.owner.run(sql`
    delete from erp.known k where k.source = 'parc' and k.key in (select key from erp.known where source = 'parc' order by key limit 2)`)
  await w.database.owner.run(sql`update erp.batch set state = 'read' where source = 'parc'`)
  expect(await runBatch(w.kernel, source, going)).toMatchObject({
    state: 'taken',
    holds: [],
    same: 2,
    added: 2,
  })
  expect(await runBatch(w.kernel, source, going)).toMatchObject({ state: 'taken', same: 4 })
  // The page says what the file brought, and not what was left of it at the last reading.
  const told = (await flux()).find((each) => each.source === 'parc')?.batches[0]
  expect(told).toMatchObject({ state: 'taken', added: 4, same: 0 })
  expect(told?.plan?.added).toHaveLength(4)
})
