import { crc32 } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { CobieSource } from '../../src/bim/core/cobie/cobie-source.ts'
import { columns, type Sheet, sheetOf } from '../../src/bim/core/cobie/sheets.ts'
import { namesOf } from '../../src/bim/core/cobie/cobie-names.ts'
import { cobieOf } from '../../src/bim/core/cobie/cobie-tables.ts'
import { sayIn } from '../../src/bim/core/words/say-model.ts'
import { child, readXml } from '../../src/ifc/core/xml/read-xml.ts'
import { csvOf } from '../../src/kernel/core/csv.ts'
import { workbookFiles } from '../../src/kernel/core/workbook.ts'
import { listZip, unzip, zipOf } from '../../src/kernel/server/zip.ts'

const say = sayIn('fr')
const id = (n: number): string => `0190c3d2-0000-7000-8000-${String(n).padStart(12, '0')}`
const nothing = { maker: '', model: '', serial: '', installedOn: null, warrantyUntil: null, globalId: null }

const held: CobieSource = {
  at: '2026-11-24T10:00:00.000Z',
  house: 'https://loge.example',
  building: {
    id: id(1),
    name: 'Les Roches A',
    kind: 'collective',
    address: '16 rue Voltaire',
    postcode: '11100',
    commune: 'Narbonne',
    built: 1974,
    receivedOn: null,
    scheme: { id: id(2), name: 'Les Roches' },
    agency: {
      id: 'roches',
      name: 'Agence Roches-Grises',
      email: 'roches@loge.example',
      phone: '04 68 90 10 50',
    },
  },
  storeys: [{ id: id(10), name: 'R+2', storey: 2, z: 5.6, globalId: '2O2Fr$t4X7Zf8NOew3FNr2' }],
  units: [
    {
      id: id(20),
      ref: 'LOT-1',
      kind: 'dwelling',
      part: null,
      storey: 2,
      door: '4',
      surface: 61.2,
      energy: 'D',
    },
    {
      id: id(21),
      ref: 'LOT-2',
      kind: 'dwelling',
      part: null,
      storey: 2,
      door: '5',
      surface: null,
      energy: null,
    },
  ],
  rooms: [
    {
      id: id(30),
      unit: id(20),
      storey: id(10),
      kind: 'bedroom',
      name: 'Chambre, 1',
      number: '',
      surface: 11,
      computed: 11.4,
      globalId: null,
    },
    {
      id: id(31),
      unit: id(20),
      storey: id(10),
      kind: 'bedroom',
      name: 'Chambre 1',
      number: '2',
      surface: null,
      computed: 9,
      globalId: null,
    },
  ],
  assets: [
    {
      ...nothing,
      id: id(40),
      unit: id(20),
      room: id(30),
      storey: id(10),
      kind: 'boiler',
      name: 'Chaudière',
      code: 'K7PQ2M',
      maker: '=HYPERLINK("x")',
      model: 'Éco 25',
      serial: 'S-1',
      installedOn: '2019-05-02',
      warrantyUntil: '2021-05-02',
    },
    {
      ...nothing,
      id: id(41),
      unit: id(21),
      room: null,
      storey: null,
      kind: 'boiler',
      name: 'Chaudière',
      code: 'K7PQ2N',
    },
    {
      ...nothing,
      id: id(42),
      unit: null,
      room: null,
      storey: null,
      kind: 'lift',
      name: 'Ascenseur',
      code: 'K7PQ2P',
    },
  ],
  contracts: [
    {
      id: id(60),
      ref: 'P-7',
      name: 'Chauffage',
      trades: ['heating'],
      assets: [],
      firm: 'Aude Thermique',
      until: '2027-06-30',
    },
  ],
  plans: [
    { unit: id(20), storey: id(10), of: 'dwelling', sha256: 'ab'.repeat(32), at: '2026-03-01T09:00:00.000Z' },
  ],
  models: [],
}
const csv = ({ columns: heads, rows }: Sheet): string[][] =>
  parse(csvOf([heads, ...rows], 'en'), { bom: true })
const tradeOf = (kind: string): string | undefined => ({ boiler: 'heating' })[kind]
const sheets = cobieOf(held, tradeOf, say)
const rowsOf = (name: Sheet['name']): Record<string, string | number>[] => {
  const sheet = sheets.find((each) => each.name === name)!
  return sheet.rows.map((row) => Object.fromEntries(row.map((value, i) => [sheet.columns[i]!, value])))
}
const names = (name: Sheet['name']) => rowsOf(name).map((row) => row['Name'])

test('every sheet has the columns of COBie 2.4, and every cell says something', () => {
  expect(sheets.map(({ name }) => name)).toEqual(Object.keys(columns))
  for (const { columns: wanted, rows } of sheets)
    for (const row of rows) {
      expect(row).toHaveLength(wanted.length)
      expect(row.filter((cell) => cell === '' || cell === undefined)).toEqual([])
    }
  expect(() => sheetOf('Zone', [{ Colour: 'red' }])).toThrow('Colour')
})

test('what the house does not know is n/a: no value is made up', () => {
  expect(rowsOf('Type')[1]).toMatchObject({ Manufacturer: 'n/a', ModelNumber: 'n/a', ReplacementCost: 'n/a' })
  expect(rowsOf('Component')[1]).toMatchObject({
    SerialNumber: 'n/a',
    InstallationDate: 'n/a',
    WarrantyStartDate: 'n/a',
  })
  expect(rowsOf('Facility')[0]).toMatchObject({ Phase: 'n/a', AreaMeasurement: 'n/a' })
  expect(rowsOf('Document')).toHaveLength(1)
})

test('a name stands once in its sheet, and what is named elsewhere is there', () => {
  for (const { name } of sheets)
    if (name !== 'Attribute' && name !== 'Contact')
      expect(new Set(names(name)).size).toBe(rowsOf(name).length)
  expect(names('Space')).toEqual(['LOT-1 Chambre 1', 'LOT-1 Chambre 1 (2)', 'LOT-2'])
  const known = (sheet: Sheet['name'], named: unknown) =>
    String(named)
      .split(',')
      .every((each) => each === 'n/a' || names(sheet).includes(each))
  for (const row of rowsOf('Component')) {
    expect(known('Type', row['TypeName'])).toBe(true)
    expect(known('Space', row['Space'])).toBe(true)
  }
  for (const row of rowsOf('Space')) expect(known('Floor', row['FloorName'])).toBe(true)
  for (const row of rowsOf('Zone')) expect(known('Space', row['SpaceNames'])).toBe(true)
  for (const row of rowsOf('System')) expect(known('Component', row['ComponentNames'])).toBe(true)
  for (const row of rowsOf('Job')) expect(known('Type', row['TypeName'])).toBe(true)
})

test('a name that somebody counted himself stands once too', () => {
  const [storey] = held.storeys
  const storeys = ['R+1', 'R+1 (2)', 'R+1'].map((name, i) => ({ ...storey!, id: `storey ${i}`, name }))
  expect([...namesOf({ ...held, storeys }, (key) => key).floor.values()]).toEqual([
    'R+1',
    'R+1 (2)',
    'R+1 (3)',
  ])
})

test('both areas are told, and the end of a guarantee', () => {
  expect(rowsOf('Space')[0]).toMatchObject({ NetArea: 11, FloorName: 'R+2', Category: 'chambre' })
  expect(rowsOf('Attribute').map((row) => [row['Name'], row['Value']])).toEqual([
    ['YearBuilt', 1974],
    ['LivingArea', 61.2],
    ['EnergyClass', 'D'],
    ['DrawnArea', 11.4],
    ['WarrantyEndDate', '2021-05-02'],
  ])
})

test('without storeys, the floors are those that the doors tell', () => {
  const bare = cobieOf({ ...held, storeys: [] }, tradeOf, (key) => key)
  const floors = bare.find(({ name }) => name === 'Floor')!
  expect(floors.rows.map((row) => row[0])).toEqual(['place.storey.nth'])
})

test('a spreadsheet reads each sheet, and reckons no formula that somebody typed as a maker', () => {
  for (const sheet of sheets) expect(csv(sheet)).toHaveLength(sheet.rows.length + 1)
  const type = csv(sheets.find(({ name }) => name === 'Type')!)
  expect(type[1]![6]).toBe(`'=HYPERLINK("x")`)
})

test('the workbook is an archive of sound documents, a sheet each, with the same cells', () => {
  const bytes = zipOf(
    workbookFiles(sheets).map(({ name, text }) => ({ name, bytes: text })),
    held.at,
  )
  const entries = listZip(bytes)
  if ('code' in entries) throw new Error(entries.code)
  const read = (name: string) => {
    const file = unzip(bytes, entries.find((entry) => entry.name === name)!, 1e6)
    if ('code' in file) throw new Error(file.code)
    const document = readXml(file.toString('utf8'))
    if ('code' in document) throw new Error(`${name} ${document.code}`)
    return document
  }
  for (const { name } of entries) read(name)
  const book = child(read('xl/workbook.xml'), 'sheets')!
  expect(book.children.map(({ attributes }) => attributes['name'])).toEqual(Object.keys(columns))
  const cells = child(read('xl/worksheets/sheet6.xml'), 'sheetData')!.children[1]!.children
  expect(child(child(cells[6]!, 'is')!, 't')!.text).toBe('=HYPERLINK("x")')
})

test('the same files give the same archive, whose sums are right', () => {
  const files = [
    { name: 'é/a.txt', bytes: 'aaaa'.repeat(99) },
    { name: 'b.bin', bytes: Buffer.from([1]) },
  ]
  const bytes = zipOf(files, held.at)
  expect(bytes.equals(zipOf(files, held.at))).toBe(true)
  const entries = listZip(bytes)
  if ('code' in entries) throw new Error(entries.code)
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['é/a.txt', 396],
    ['b.bin', 1],
  ])
  for (const [i, entry] of entries.entries()) {
    const out = unzip(bytes, entry, 1000)
    if ('code' in out) throw new Error(out.code)
    expect(bytes.readUInt32LE(entry.at + 14)).toBe(crc32(out))
    expect(out).toEqual(Buffer.from(files[i]!.bytes as string))
  }
})
