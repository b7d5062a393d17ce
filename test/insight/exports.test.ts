import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Charts } from '../../src/insight/core/contract.ts'
import { parquetOf } from '../../src/insight/server/measures-file.ts'
import type { WorkbookSheet } from '../../src/kernel/core/workbook.ts'
import { workbookBlob } from '../../src/kernel/web/save-file.ts'
import { hasPrograms } from '../setup/programs.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-exports-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const charts: Charts = {
  months: ['2026-09', '2026-10'],
  sides: [
    { agency: null, name: null, measures: [{ name: 'kept', n: [9, 9], whole: [9, 9] }] },
    {
      agency: 'centre',
      name: 'Agence du Cœur d’Aude',
      measures: [
        { name: 'kept', n: [111, 0], whole: [185, 0] },
        { name: 'closed', n: [70_000, 2], whole: [70_000, 2] },
      ],
    },
    { agency: 'roches', name: 'Roches-Grises', measures: [{ name: 'kept', n: [0, 3], whole: [1, 4] }] },
  ],
}

/** What DuckDB finds in a Parquet file: it has written none of it. */
const readParquet = async (bytes: Buffer, query: string): Promise<unknown[][]> => {
  const file = join(folder, 'measures.parquet')
  writeFileSync(file, bytes)
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  const reader = await connection.runAndReadAll(query.replace('FILE', `'${file}'`))
  const rows = reader.getRowsJson()
  connection.closeSync()
  database.closeSync()
  return rows
}

describe('Parquet, read by DuckDB', () => {
  test('a line a month, agency and measure, days as days and numbers as numbers; all agencies together are not in it', async () => {
    expect(await readParquet(await parquetOf(charts), 'from FILE')).toEqual([
      ['2026-09-01', 'centre', 'Agence du Cœur d’Aude', 'kept', 111, 185],
      ['2026-10-01', 'centre', 'Agence du Cœur d’Aude', 'kept', 0, 0],
      ['2026-09-01', 'centre', 'Agence du Cœur d’Aude', 'closed', 70_000, 70_000],
      ['2026-10-01', 'centre', 'Agence du Cœur d’Aude', 'closed', 2, 2],
      ['2026-09-01', 'roches', 'Roches-Grises', 'kept', 0, 1],
      ['2026-10-01', 'roches', 'Roches-Grises', 'kept', 3, 4],
    ])
    expect(
      await readParquet(await parquetOf(charts), 'select column_name, column_type from (describe from FILE)'),
    ).toEqual([
      ['month', 'DATE'],
      ['agency', 'VARCHAR'],
      ['name', 'VARCHAR'],
      ['measure', 'VARCHAR'],
      ['n', 'INTEGER'],
      ['whole', 'INTEGER'],
    ])
  })

  test('of a house that counts nothing yet it has the columns and no line', async () => {
    const none = await parquetOf({ months: [], sides: [] })
    expect(await readParquet(none, 'select count(*)::int from FILE')).toEqual([[0]])
  })

  test('fifteen agencies and three years come whole', async () => {
    const months = Array.from(
      { length: 36 },
      (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    )
    const side = (agency: string): Charts['sides'][number] => ({
      agency,
      name: agency,
      measures: (['kept', 'contested', 'closed'] as const).map((name, i) => ({
        name,
        n: months.map((_, month) => month * (i + 1)),
        whole: months.map((_, month) => month * 10),
      })),
    })
    const many = await parquetOf({ months, sides: Array.from({ length: 15 }, (_, i) => side(`a${i}`)) })
    expect(
      await readParquet(
        many,
        'select count(*)::int, sum(n)::int, count(distinct agency)::int, max(month) from FILE',
      ),
    ).toEqual([[15 * 36 * 3, 15 * 630 * 6, 15, '2026-12-01']])
  })
})

const sheet: WorkbookSheet = {
  name: 'Chiffres',
  columns: ['Chiffre', 'Nombre', 'Sur', 'Valeur', 'Jour'],
  rows: [
    ['Délais tenus', 111, 185, { share: 0.6 }, { day: '2026-11-24' }],
    ['L’Œuvre, "dit" <Paul> & fils', 12_345.5, null, { share: 0.1234 }, null],
    ['=SUM(A1:A9)', -1, 0, null, { day: '2024-02-29' }],
    [' deux  espaces', 0.1, 600, null, null],
  ],
}

// LibreOffice weighs 82 MB, as much as a browser: what people open the file with is worth it.
describe.runIf(hasPrograms('soffice'))('a workbook, read by LibreOffice', () => {
  /** Cells as LibreOffice says them, without the looks that they are given. */
  const readWorkbook = async (sheets: readonly WorkbookSheet[]): Promise<string[][]> => {
    writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await (await workbookBlob(sheets)).arrayBuffer()))
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        // Commas, double quotes, UTF-8, from the first line on; cells whole, and not cut to how they look.
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'pipe' },
    )
    return parse(readFileSync(join(folder, 'book.csv')))
  }

  test('the same cells come back: words, numbers, shares and days, and nothing is reckoned', async () => {
    expect(await readWorkbook([sheet])).toEqual([
      ['Chiffre', 'Nombre', 'Sur', 'Valeur', 'Jour'],
      ['Délais tenus', '111', '185', '60%', expect.stringMatching(/^(?:2026-11-24|11\/24\/2026)$/)],
      ['L’Œuvre, "dit" <Paul> & fils', '12345.5', '', '12.34%', ''],
      ['=SUM(A1:A9)', '-1', '0', '', expect.stringMatching(/^(?:2024-02-29|02\/29\/2024)$/)],
      [' deux  espaces', '0.1', '600', '', ''],
    ])
  })

  test('six hundred rows come whole, and a sheet without any has its titles', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, i) => [`Ligne ${i}`, i, 600, { share: i / 600 }, null] as const,
    )
    const read = await readWorkbook([{ ...sheet, rows }])
    expect(read).toHaveLength(601)
    expect(read.at(-1)!.slice(0, 3)).toEqual(['Ligne 599', '599', '600'])
    expect(await readWorkbook([{ ...sheet, rows: [] }])).toEqual([[...sheet.columns]])
  })
})
