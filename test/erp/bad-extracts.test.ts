import { gzipSync } from 'node:zlib'
import { utimesSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let from: ErpExtracts
const mapping = {
  entity: 'unit',
  full: true,
  layout: { delimiter: ';' },
  key: ['LOT'],
  columns: [
    { from: ['ETAGE'], to: 'storey', converter: 'wholeNumber' },
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['PIECES'], to: 'rooms', converter: 'knownNumber' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ],
}
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('logements', mapping)
})
afterAll(async () => {
  await w.close()
  from.close()
})

const header = 'LOT;ETAGE;PORTE;PIECES;SURF'
const right = ['L-centre;2;12;3;62', 'L-centre-2;1;4;2;48', 'L-roches;0;1;4;82', 'L-roches-2;2;7;3;61']
const held = (ref: string) =>
  w.database.owner.row<{ storey: number; door: string; rooms: number | null; surface: number | null }>(
    sql`select u.storey, u.door, u.rooms, u.surface::float8 as surface from estate.unit u where u.ref = ${ref}`,
  )
const said = async (file: string): Promise<string> =>
  (await from.run('run', 'logements', '--file', file, '--apply')).out

test('each bad line is told with its cause and its number; the others are taken', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${header}\r\nL-centre;2;12 à g`, 'latin1'),
    Buffer.from('\r\n', 'latin1'),
    Buffer.from('000L-centre-2  ;1;4 é;2;48\r\n', 'utf8'),
    Buffer.from('l-roches;0;1 \xe9;0;0\r\n', 'latin1'),
    Buffer.from('L-roches-2;2;"7;3;61\r\n', 'latin1'),
    Buffer.from('L-roches-3;2;\0;3;61\r\n', 'latin1'),
    Buffer.from(';2;9;3;61\r\nX-1;deux;9;3;61\r\nX-2;2;9;3;6500', 'latin1'),
  ])
  const file = from.drop('LOGEMENTS_1.csv', bytes)
  const report = await from.take('logements', file, '--apply')
  expect(report.causes.map(({ id, lines }) => `${id}: ${lines.join(' ')}`).toSorted()).toEqual([
    'half_line : 2',
    'line_broken : 6',
    'no_key LOT: 7',
    'not_a_number ETAGE=deux: 8',
    'out_of_bounds SURF=6500: 9',
    'quote_open : 5',
  ])
  expect(await held('L-centre-2')).toMatchObject({ storey: 1, door: '4 é', rooms: 2, surface: 48 })
  // 0 is unknown; a line of Windows beside one of UTF-8 is read as what it is.
  expect(await held('L-roches')).toMatchObject({ door: '1 é', rooms: null, surface: null })
  const words = await said(file)
  for (const sentence of ['un guillemet s’ouvre', 'nombre de colonnes', '6500 n’est pas croyable'])
    expect(words).toContain(sentence)
})

test('a number that comes back in other letters is one dwelling, and two that disagree wait both', async () => {
  await from.tell('logements', [header, ...right])
  const doubled = [...right, '00l-CENTRE;5;99;3;62', 'L-ROCHES;0;1;4;82']
  const report = await from.take(
    'logements',
    from.drop('LOGEMENTS_2.csv', `${header}\n${doubled.join('\n')}\n`),
    '--apply',
  )
  expect(report.causes).toMatchObject([{ code: 'key_doubled', lines: [2, 6] }])
  expect(report.gone).toBe(0)
  expect((await held('L-centre'))?.door).toBe('12')
})

test('columns that were swapped are held, and an older file that comes late too', async () => {
  const swapped = from.drop(
    'LOGEMENTS_3.csv',
    `${header}\n${right.map((line) => line.replace(/;(\d+);(\d+);/, ';$2;$1;')).join('\n')}\n`,
  )
  expect(await from.take('logements', swapped, '--apply')).toMatchObject({
    state: 'held',
    holds: expect.arrayContaining(['column_shift']),
  })
  expect(await held('L-centre')).toMatchObject({ storey: 2, door: '12' })
  const late = from.drop('LOGEMENTS_0.csv', `${header}\n${right.join('\n')}\n`)
  utimesSync(late, new Date(2026, 0, 1), new Date(2026, 0, 1))
  expect((await from.take('logements', late, '--apply')).holds).toContain('older')
})

test('a file that is compressed is not opened, whatever its name', async () => {
  const bomb = from.drop('LOGEMENTS_4.csv', gzipSync(Buffer.alloc(50_000_000)))
  const told = await from.run('run', 'logements', '--file', bomb, '--apply')
  expect(told).toMatchObject({ code: 1, err: expect.stringContaining('compressé') })
  const zip = from.drop('LOGEMENTS_5.csv', Buffer.from('504b03040000', 'hex'))
  expect((await from.run('run', 'logements', '--file', zip, '--apply')).code).toBe(1)
})

test('the same file twice, and one of two lines that are the same, change nothing the second time', async () => {
  const file = from.drop('LOGEMENTS_6.csv', `${header}\n${[...right, right[0]].join('\n')}\n`)
  await from.take('logements', file, '--apply')
  expect(await from.take('logements', file, '--apply')).toMatchObject({ added: 0, changed: 0, same: 4 })
})
