import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { FileTooLarge, limitBytes } from '../../src/erp/server/limit-bytes.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type ErpExtracts, erpExtracts } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let from: ErpExtracts
const column = (name: string, to: string, converter = 'text', more: object = {}) => ({
  from: [name],
  to,
  converter,
  ...more,
})
const mapping = {
  entity: 'unit',
  full: false,
  layout: { delimiter: ';' },
  key: ['LOT'],
  columns: [column('PORTE', 'door'), column('TYPLOG', 'rooms', 'knownNumber', { codes: 'TYPLOG' })],
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

let made = 0
const take = async (content: string | Buffer) => {
  const file = from.drop(`LOGEMENTS_${++made}.csv`, content)
  const first = await from.take('logements', file, '--apply')
  if (first.state !== 'held') return first
  await w.act('batch.release', first.batch, {})
  return from.take('logements', file, '--apply')
}
const doorOf = async (ref: string) =>
  (await w.database.owner.row<{ door: string }>(sql`select u.door from estate.unit u where u.ref = ${ref}`))
    ?.door
const head = 'LOT;PORTE;TYPLOG'

test('a code that is a word of the language it is read in is an unknown code, and stops nobody', async () => {
  const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
  const report = await take(
    `${head}\r\nL-centre;12 bis;T3\r\n${words.map((word) => `L-roches;1;${word}\r\n`).join('')}`,
  )
  expect(report.causes.map(({ id }) => id).toSorted()).toEqual(
    words.map((word) => `unknown_code TYPLOG=${word}`).toSorted(),
  )
  expect(await doorOf('L-centre')).toBe('12 bis')
})

test('headings of the same kind are columns like others', async () => {
  const columns = [column('constructor', 'door'), column('__proto__', 'rooms', 'knownNumber')]
  await from.setUp('bizarre', { ...mapping, columns })
  const whole = from.drop('BIZARRE_1.csv', 'LOT;constructor;__proto__\r\nL-centre;13;3\r\n')
  expect(await from.take('bizarre', whole)).toMatchObject({ rows: 1, added: 1, causes: [] })
  const without = from.drop('BIZARRE_2.csv', 'LOT;PORTE\r\nL-centre;14\r\n')
  expect(await from.take('bizarre', without)).toMatchObject({ rows: 1, causes: [] })
  expect({}).not.toHaveProperty('rooms')
})

test('a line of ten megabytes costs itself, and a million empty lines cost nothing', async () => {
  const report = await take(
    Buffer.concat([
      Buffer.from(`${head}\r\nL-centre;15;T3\r\nL-roches;`),
      Buffer.alloc(10_000_000, 'x'),
      Buffer.from(';T3\r\n'),
      Buffer.alloc(2_000_000, '\r\n'),
      Buffer.from('L-roches-2;16;T3\r\n'),
    ]),
  )
  expect(report.causes).toMatchObject([{ id: 'line_broken ', lines: [3] }])
  expect(report.rows).toBe(3)
  expect([await doorOf('L-centre'), await doorOf('L-roches-2')]).toEqual(['15', '16'])
})

test('a server that never stops is not heard to its end', async () => {
  let sent = 0
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      sent++
      yield Buffer.alloc(1000)
    }
  }
  const read = async (): Promise<void> => {
    for await (const _ of limitBytes(10_000)(endless())) continue
  }
  await expect(read()).rejects.toThrow(FileTooLarge)
  expect(sent).toBe(11)
})

test('an archive in the folder of extracts is left where it lies, and nothing is unfolded', async () => {
  const folder = join(from.folder, 'depot')
  mkdirSync(folder)
  // The beginning of a ZIP whose one file is called ../../etc/cron.d/loge.
  const zip = Buffer.concat([
    Buffer.from('504b0304140000000000', 'hex'),
    Buffer.from('../../etc/cron.d/loge'),
  ])
  writeFileSync(join(folder, 'LOGEMENTS_9.csv'), zip)
  writeFileSync(join(folder, 'LOGEMENTS_9.csv.ok'), '')
  const way = { source: 'logements', folder, begins: 'LOGEMENTS_', done: 'pris' }
  expect(await fetchExtracts(w.kernel, way)).toEqual([
    { source: 'logements', file: 'LOGEMENTS_9.csv', why: 'compressed' },
  ])
  expect(readdirSync(folder).toSorted()).toEqual(['LOGEMENTS_9.csv', 'LOGEMENTS_9.csv.ok'])
})
