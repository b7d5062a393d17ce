import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { runBatch } from '../../src/erp/server/run-batch.ts'
import { findSource } from '../../src/erp/server/source-store.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let folder: string
const hq = actorOf('hq')
const manager = actorOf('manager')
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-typed-'))
  const columns = [
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ]
  const mapping = { entity: 'unit', full: false, layout: { delimiter: ';' }, key: ['LOT'], columns }
  await w.act('source.set', derivedId('source', 'logements'), { source: 'logements', mapping, codes: {} })
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

let made = 0
/** An extract of Bellevue as the ERP tells it tonight: door and surface of Madame Le Goff’s dwelling, then of the empty one. */
const hear = async (door: string, surface: string, other = '4;48,00'): Promise<void> => {
  made++
  const file = join(folder, `LOGEMENTS_${made}.csv`)
  writeFileSync(file, `LOT;PORTE;SURF\r\n000L-centre;${door};${surface}\r\nL-centre-2;${other}\r\n`)
  utimesSync(file, new Date(2026, 0, made), new Date(2026, 0, made))
  const source = (await findSource(w.database.owner, 'logements'))!
  const take = () =>
    runBatch(w.kernel, source, { file, made: new Date(2026, 0, made).toISOString(), apply: true })
  const report = await take()
  if (report.state === 'held') {
    await w.act('batch.release', report.batch, {}, hq)
    await take()
  }
}
const type = (unit: object) =>
  w.act('estate.correct', centre.building, { unit: { id: centre.unit, ...unit } }, manager)
const board = async (by = hq): Promise<Queries['erp.typed']['output']> =>
  (await w.kernel.ask(by, 'erp.typed', {})) as Queries['erp.typed']['output']
const counted = () =>
  w.database.owner.rows<{ agency: string; task: string; way: string }>(
    sql`select a.agency, a.task, a.way from erp.typed_again a order by a.way, a.trace`,
  )

test('what Sylvie typed here and somebody typed in the ERP the same day is counted once, whoever runs it again', async () => {
  await hear('12', '66,50')
  await type({ door: '31' })
  await hear('31', '66,50')
  await hear('31', '66,50')
  expect(await counted()).toEqual([{ agency: 'centre', task: 'dwelling', way: 'hereFirst' }])
})

test('what she typed here after the ERP had told it is counted the other way', async () => {
  await hear('31', '70,00')
  await w.database.owner.run(sql`update estate.unit set surface = 66.5 where id = ${centre.unit}`)
  await type({ surface: 70 })
  await hear('31', '70,00', '5;48,00')
  expect((await counted()).map(({ way }) => way)).toEqual(['hereFirst', 'thereFirst'])
})

test('what only the ERP says, and what only she says, are typed once', async () => {
  await type({ door: '33' })
  await hear('35', '70,00', '6;48,00')
  expect(await counted()).toHaveLength(2)
})

test('two agencies of few people are told together: nobody reads what one of them types', async () => {
  const { rows, weeks } = await board()
  expect(weeks).toHaveLength(5)
  expect(rows.filter(({ agencies }) => agencies.length === 1)).toEqual([])
  const columns = await w.database.owner.rows<{ name: string }>(sql`
    select a.attname as name from pg_attribute a
    where a.attrelid = 'erp.typed_again'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`)
  expect(columns.map(({ name }) => name)).toEqual(['trace', 'agency', 'task', 'week', 'way'])
})

test('it is read by head office and agencies, and by nobody else', async () => {
  for (const role of ['caretaker', 'tenant', 'firm', 'operator', 'letting', 'visitor'] as const)
    expect(isRefusal((await board(actorOf(role))) as unknown)).toBe(true)
  expect((await board(manager)).can.close).toBe(false)
  expect((await board(actorOf('manager', roches))).weeks).toHaveLength(5)
})

test('a screen that people still need is not closed; one that was opens again by itself', async () => {
  const close = (by = hq, task = 'dwelling') => w.send(by, 'screen.close', newId(), { task })
  expect(await close(manager)).toMatchObject({ refused: 'not_yours' })
  expect(await close()).toMatchObject({ refused: 'still_typed' })
  expect(await close(hq, 'request')).toMatchObject({ refused: 'still_typed' })
  expect(await w.send(hq, 'screen.reopen', newId(), { task: 'dwelling' })).toMatchObject({
    refused: 'not_found',
  })
  await w.database.owner.run(sql`
    insert into erp.closed_screen (task, closed_at) values ('dwelling', now() - interval '30 days')`)
  expect((await board()).screens.find(({ task }) => task === 'dwelling')).toMatchObject({ screen: 'closed' })
  expect(await close()).toMatchObject({ refused: 'screen_closed' })
  await type({ door: '41' })
  await hear('41', '70,00', '7;48,00')
  const dwelling = (await board()).screens.find(({ task }) => task === 'dwelling')
  expect(dwelling).toMatchObject({ screen: 'typedTwice' })
  expect(dwelling?.reopenedAt).not.toBeNull()
})
