import { afterAll, beforeAll, expect, test } from 'vitest'
import { numberKey } from '../../src/kernel/core/number-key.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

/** What somebody gave as a number, and by which key it is compared. */
const numbers: Record<string, string> = {
  '102372': '102372',
  '00102372': '102372',
  '  00102372\t': '102372',
  '\u00a0102372\u202f': '102372',
  '0': '0',
  '000': '0',
  '': '',
  '   ': '',
  '0-12': '-12',
  '000l-12a': 'L-12A',
  '10 20': '10 20',
  L0001: 'L0001',
  '0é': 'É',
}

let db: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

test.each(Object.entries(numbers))('«%s» has the key «%s» here', (said, key) => {
  expect(numberKey(said)).toBe(key)
})

test('numbers have the same keys in the database', async () => {
  const rows = await db.owner.rows<{ said: string; key: string }>(sql`
    select n.said, app.number_key(n.said) as key from unnest(${Object.keys(numbers)}::text[]) n (said)`)
  expect(Object.fromEntries(rows.map(({ said, key }) => [said, key]))).toEqual(numbers)
})
