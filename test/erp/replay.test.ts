import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'

let w: Landlord
let from: ErpExtracts
const mapping = {
  entity: 'unit',
  full: false,
  layout: { delimiter: ';' },
  key: ['LOT'],
  columns: [
    { from: ['TYPLOG'], to: 'rooms', converter: 'knownNumber', codes: 'TYPLOG' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ],
}
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('logements', mapping, { TYPLOG: { T3: '3' } })
})
afterAll(async () => {
  await w.close()
  from.close()
})

const header = 'LOT;TYPLOG;SURF;COMMENTAIRE'
const tell = (lines: readonly string[]) => from.tell('logements', [header, ...lines])
const roomsOf = async (ref: string): Promise<number | null> =>
  (await w.database.owner.row<{ rooms: number | null }>(
    sql`select u.rooms from estate.unit u where u.ref = ${ref}`,
  ))!.rooms
const landed = () =>
  w.database.owner.rows<{ line: number; cause: string; cells: object }>(
    sql`select l.line, l.cause, l.cells from erp.landed l order by l.line`,
  )
const causes = () =>
  w.database.owner.rows<{ cause: string; lines: number[] }>(
    sql`select c.cause, c.lines from erp.cause c order by c.cause`,
  )

test('of lines that wait the cells are kept that the mapping reads, and of no others', async () => {
  await tell(['L-centre;T3;62;Madame Le Goff est souffrante', 'L-roches;T3B;66,5;x', 'L-roches-2;T3B;6500;x'])
  expect(await landed()).toEqual([
    { line: 3, cause: 'unknown_code TYPLOG=T3B', cells: { LOT: 'L-roches', TYPLOG: 'T3B', SURF: '66,5' } },
    { line: 4, cause: 'unknown_code TYPLOG=T3B', cells: { LOT: 'L-roches-2', TYPLOG: 'T3B', SURF: '6500' } },
  ])
})

test('a code that is told takes its lines without the file; one that is wrong otherwise waits for that', async () => {
  expect((await from.run('code', 'logements', 'TYPLOG', 'T3B', '3')).code).toBe(0)
  await workOff(w.kernel, 'erp.replay')
  expect(await roomsOf('L-roches')).toBe(3)
  expect(await roomsOf('L-roches-2')).toBe(null)
  expect(await causes()).toEqual([{ cause: 'out_of_bounds SURF=6500', lines: [4] }])
})

test('a cause is replayed by its name, and one for which nothing waits is told', async () => {
  const waits = await from.run('replay', 'out_of_bounds SURF=6500', '--json')
  expect([waits.code, JSON.parse(waits.out)]).toEqual([1, { lines: 1, taken: 0, waiting: 1 }])
  expect(await from.run('replay', 'unknown_code TYPLOG=T3B')).toMatchObject({ code: 1 })
  expect(await from.run('replay', 'x', 'y')).toMatchObject({ code: 2 })
})

test('a line leaves by itself once a later extract is right; the others stay', async () => {
  await tell(['L-centre-2;T9;40;x'])
  expect((await landed()).map(({ cause }) => cause)).toEqual([
    'unknown_code TYPLOG=T9',
    'out_of_bounds SURF=6500',
  ])
  await tell(['L-roches-2;T3;65;x'])
  expect(await roomsOf('L-roches-2')).toBe(3)
  expect(await causes()).toEqual([{ cause: 'unknown_code TYPLOG=T9', lines: [2] }])
  expect((await landed()).map(({ cause }) => cause)).toEqual(['unknown_code TYPLOG=T9'])
})

test('412 dwellings of an unknown type are one cause, and one code takes them all', async () => {
  const lines = Array.from({ length: 410 }, (_, i) => `X-${i};T7B;70;x`)
  const report = await tell([...lines, 'L-centre;T7B;62;x', 'L-roches;T7B;66,5;x'])
  expect(report.causes).toMatchObject([{ id: 'unknown_code TYPLOG=T7B', lines: { length: 412 } }])
  await from.run('code', 'logements', 'TYPLOG', 'T7B', '7')
  await workOff(w.kernel, 'erp.replay')
  expect([await roomsOf('L-centre'), await roomsOf('L-roches')]).toEqual([7, 7])
  expect((await causes()).map(({ cause, lines: all }) => [cause, all.length])).toContainEqual([
    'unknown_place ',
    410,
  ])
})

test('a file that is read again once its code is told leaves nothing behind', async () => {
  const file = from.drop('LOGEMENTS_AGAIN.csv', `${header}\nL-centre;T8B;62;x\n`)
  await from.take('logements', file, '--apply')
  expect((await landed()).map(({ cause }) => cause)).toContain('unknown_code TYPLOG=T8B')
  await from.run('code', 'logements', 'TYPLOG', 'T8B', '5')
  // A file that was taken waits for no yes again.
  expect(await from.take('logements', file, '--apply')).toMatchObject({ state: 'taken', causes: [] })
  expect((await landed()).map(({ cause }) => cause)).not.toContain('unknown_code TYPLOG=T8B')
  expect(await roomsOf('L-centre')).toBe(5)
})
