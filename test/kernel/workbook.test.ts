import { expect, test } from 'vitest'
import { child, type Element, readXml } from '../../src/ifc/core/xml/read-xml.ts'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import type { WorkbookSheet } from '../../src/kernel/core/workbook.ts'
import { checksum, workbookBlob } from '../../src/kernel/web/save-file.ts'
import { linesOf } from '../../src/kernel/web/parts/table-file.ts'
import type { Column } from '../../src/kernel/web/parts/table-columns.ts'

const bytesOf = async (sheets: readonly WorkbookSheet[]): Promise<Buffer> =>
  Buffer.from(await (await workbookBlob(sheets)).arrayBuffer())

/** A document of the archive, unpacked by zlib and read by saxes: neither has written it. */
const documentOf = (bytes: Buffer, path: string): Element => {
  const entries = listZip(bytes)
  const entry = Array.isArray(entries) && entries.find(({ name }) => name === path)
  const text = entry && unzip(bytes, entry, 1e6)
  const document = Buffer.isBuffer(text) ? readXml(text.toString('utf8')) : undefined
  if (!document || 'code' in document) throw new Error(`no ${path}`)
  return document
}

/** A cell as a spreadsheet takes it: its type, else by the format of its style. */
const valueOf = ({ attributes, children }: Element): unknown => {
  const [inside] = children
  if (attributes['t'] === 'inlineStr') return child(inside!, 't')!.text
  const n = Number(inside!.text)
  return attributes['s'] === '2' ? new Date((n - 25_569) * 86_400_000) : n
}

const readSheets = (bytes: Buffer): { sheet: string; data: unknown[][] }[] =>
  child(documentOf(bytes, 'xl/workbook.xml'), 'sheets')!.children.map(({ attributes }, i) => ({
    sheet: attributes['name']!,
    data: child(documentOf(bytes, `xl/worksheets/sheet${i + 1}.xml`), 'sheetData')!.children.map((row) => {
      const cells = new Map(
        row.children.map((cell) => [cell.attributes['r']!.replace(/\d+/, ''), valueOf(cell)]),
      )
      return ['A', 'B', 'C', 'D'].map((letter) => cells.get(letter) ?? null)
    }),
  }))

const bills: WorkbookSheet = {
  name: 'Factures à payer',
  columns: ['Entreprise', 'Montant HT', 'À payer avant', 'Où'],
  rows: [
    ['D’Angelo & Fils <SARL>', 1250.5, { day: '2026-02-12' }, '24 rue Edmond Valentin'],
    ['N’Diaye "Plomberie"', -3, null, ' deux  espaces\nune ligne'],
  ],
}

test('another reader finds the words, the numbers and the days that were written', async () => {
  const read = readSheets(await bytesOf([bills]))
  expect(read).toEqual([
    {
      sheet: 'Factures à payer',
      data: [
        bills.columns,
        ['D’Angelo & Fils <SARL>', 1250.5, new Date('2026-02-12T00:00:00Z'), '24 rue Edmond Valentin'],
        ['N’Diaye "Plomberie"', -3, null, expect.stringContaining('deux  espaces')],
      ],
    },
  ])
})

test('a share is a number that the reader sees in percent', async () => {
  const bytes = await bytesOf([{ name: 'Chiffres', columns: ['Délais tenus'], rows: [[{ share: 0.9091 }]] }])
  const rows = child(documentOf(bytes, 'xl/worksheets/sheet1.xml'), 'sheetData')!.children
  const cell = rows[1]!.children[0]!
  expect(valueOf(cell)).toBe(0.9091)
  const looks = child(documentOf(bytes, 'xl/styles.xml'), 'cellXfs')!.children
  // The tenth format of every spreadsheet is 0.00 % (ECMA-376, 18.8.30).
  expect(looks[Number(cell.attributes['s'])]!.attributes['numFmtId']).toBe('10')
})

test('several sheets keep their names, cut to what Excel takes, and each its own', async () => {
  const named = (name: string): WorkbookSheet => ({ name, columns: ['a'], rows: [['b']] })
  const long = 'Résidence du Général-de-Gaulle, bâtiment C'
  const read = readSheets(await bytesOf([named('Par mois'), named('a/b:c'), named(long), named(long)]))
  expect(read.map(({ sheet }) => sheet)).toEqual([
    'Par mois',
    'a b c',
    'Résidence du Général-de-Gaulle,',
    'Résidence du Général-de-Gau 4',
  ])
})

test('what begins as a formula does is a text in the file, and is marked as one', async () => {
  const typed = ['=HYPERLINK("http://x")', '+33 6', '-1', '@SUM(A1)', '\t=1']
  const bytes = await bytesOf([{ name: 'x', columns: ['mots'], rows: typed.map((cell) => [cell]) }])
  const [read] = readSheets(bytes)
  expect(read!.data.slice(1).map(([cell]) => typeof cell)).toEqual(typed.map(() => 'string'))
  const cells = child(documentOf(bytes, 'xl/worksheets/sheet1.xml'), 'sheetData')!.children.slice(1)
  for (const { children } of cells) expect(children[0]!.attributes).toMatchObject({ s: '3', t: 'inlineStr' })
})

test('each file of the archive is whole: its sum is the one that every archive knows', async () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  const bytes = await bytesOf([bills])
  const entries = listZip(bytes)
  if (!Array.isArray(entries)) throw new Error(entries.code)
  for (const entry of entries) expect(Buffer.isBuffer(unzip(bytes, entry, 1e6))).toBe(true)
})

test('a file has the columns that were not put away, however narrow the window, and amounts and days as such', () => {
  type Bill = { firm: string; cents: number; day: string; open: number }
  const columns: Column<Bill>[] = [
    { key: 'firm', label: 'Entreprise', width: '1fr', main: true, cell: ({ firm }) => firm },
    { key: 'amount', label: 'Montant', width: '1fr', cell: () => '12 €', file: ({ cents }) => cents / 100 },
    {
      key: 'day',
      label: 'Avant',
      width: '1fr',
      from: 92,
      cell: () => '12 févr.',
      file: ({ day }) => ({ day }),
    },
    { key: 'open', label: 'En cours', width: '1fr', align: 'end', cell: () => '', by: ({ open }) => open },
    { key: 'away', label: 'Ordre', width: '1fr', away: true, cell: () => 'x' },
  ]
  const rows = [{ firm: 'n°\u00a02 Élec', cents: 1250, day: '2026-02-12', open: 0 }]
  expect(linesOf({ columns, rows, choice: {} })).toEqual([
    ['Entreprise', 'Montant', 'Avant', 'En cours'],
    ['n° 2 Élec', 12.5, { day: '2026-02-12' }, 0],
  ])
  expect(linesOf({ columns, rows, choice: { away: true, amount: false } })[0]).toEqual([
    'Entreprise',
    'Avant',
    'En cours',
    'Ordre',
  ])
})
