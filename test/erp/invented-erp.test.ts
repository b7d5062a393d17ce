import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mapping } from '../../src/erp/core/mapping.ts'
import { type ReadExtract, readExtract } from '../../src/erp/server/read-extract.ts'
import { answerFile, openDesk } from '../setup/invented-erp/answer-items.ts'
import { dropFaults, type ExtractFault, plantFaults } from '../setup/invented-erp/extract-faults.ts'
import { inventPivoine, type Pivoine } from '../setup/invented-erp/invent-pivoine.ts'
import { inventTown, townOf } from '../setup/invented-erp/invented-town.ts'
import { changeTable, nextNight } from '../setup/invented-erp/next-night.ts'
import { dwellingCodes, dwellingMapping } from '../setup/invented-erp/pivoine-mappings.ts'
import { servePivoine } from '../setup/invented-erp/serve-pivoine.ts'
import {
  bytesOf,
  dropExtract,
  dropExtracts,
  inWindows1252,
  printExtract,
} from '../setup/invented-erp/write-extract.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-pivoine-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pivoine = inventPivoine(inventTown(200))
const read = (bytes: Buffer, mapping: Mapping = dwellingMapping): Promise<ReadExtract> => {
  const file = join(folder, 'read.csv')
  writeFileSync(file, bytes)
  return readExtract(file, mapping, dwellingCodes)
}

test('the same seed invents the same ERP; every dwelling of it is read as it was meant', async () => {
  expect(inventPivoine(inventTown(200))).toEqual(pivoine)
  const { rows, faults } = await read(bytesOf(printExtract(pivoine, 'LOGEMENT')))
  expect(faults).toEqual([])
  expect(rows).toHaveLength(200)
  expect(rows[0]!.row).toEqual({
    key: '102372',
    values: { storey: 0, door: '1', rooms: 1, surface: 28, energy: 'C' },
  })
  expect(bytesOf(printExtract(pivoine, 'BAIL')).includes('31/12/9999')).toBe(true)
})

const wrongAs: Record<Exclude<ExtractFault, 'noSuchDay' | 'endsFirst'>, string[]> = {
  twoEncodings: [],
  openQuote: ['quote_open'],
  nul: ['line_broken'],
  halfLine: ['half_line'],
  doubledKey: [],
  keyTypedOtherwise: [],
  noKey: ['no_key'],
  zeroForUnknown: [],
  hugeSurface: ['out_of_bounds'],
  unknownCode: ['unknown_code'],
  columnsSwapped: [],
  columnRenamed: [],
}

describe.each(Object.entries(wrongAs))('%s', (fault, codes) => {
  test('is planted in one line, and the others are read', async () => {
    const plain = printExtract(pivoine, 'LOGEMENT')
    const planted = plantFaults(plain, [fault as ExtractFault])
    expect(bytesOf(planted).equals(bytesOf(plain))).toBe(false)
    const { rows, faults } = await read(bytesOf(planted))
    expect(faults.map(({ line, fault: { code } }) => [line, code])).toEqual(codes.map((code) => [3, code]))
    expect(rows.length + faults.length).toBe(planted.lines.length - 1)
  })
})

test('a night later some leases began and ended, telephones and surfaces changed, and 3 % vanished', () => {
  const later = nextNight(pivoine, { leases: 3, ends: 4, phones: 5, surfaces: 6, vanish: 0.03 })
  const { changed, vanished } = later.difference
  expect(vanished).toHaveLength(6)
  expect(changed.LOGEMENT).toHaveLength(6)
  expect(changed.BAIL).toHaveLength(7)
  expect(changed.LOCATAIRE).toHaveLength(8)
  const since = { since: pivoine.now }
  for (const table of ['LOGEMENT', 'BAIL', 'LOCATAIRE'] as const)
    expect(printExtract(later, table, since).lines).toHaveLength(changed[table].length + 1)
  expect(printExtract(later, 'LOGEMENT').lines).toHaveLength(200 - 6 + 1)
})

test('it drops its files dated by its own clock; a bomb is small until it is opened', () => {
  const drop = join(folder, 'drop')
  const names = dropExtracts(drop, pivoine)
  expect(names).toContain('LOGEMENT_20261129.csv')
  expect(readdirSync(drop)).toHaveLength(names.length * 2)
  dropExtract(drop, pivoine, printExtract(pivoine, 'LOGEMENT'), { isWhole: false, suffix: '_PARTIEL' })
  expect(dropFaults.fileTwice(drop, names[0]!)).toBe('LOGEMENT_20261129_BIS.csv')
  const bomb = dropFaults.zipBomb(drop, names[0]!, 1 << 27)
  expect(readFileSync(join(drop, bomb)).length).toBeLessThan(1 << 18)
})

/** A numbered file as Loge writes it. */
const logeFile = (items: readonly string[]): string => {
  const head = 'ID_LOGE;TYPE;VERSION;DATE;NUM_BON;NUM_LOT;SIRET;MARCHE;CORPS_ETAT;MONTANT;NUM_ERP'
  const body = inWindows1252(`${[head, ...items].join('\r\n')}\r\n`)
  const sum = createHash('sha256').update(body).digest('hex')
  const file = join(folder, 'LOGE_ORDRES_000123.csv')
  writeFileSync(file, Buffer.concat([body, Buffer.from(`FIN;000123;${items.length};${sum}\r\n`)]))
  return file
}

test('an order is taken once, with its number; a dwelling that it does not know is refused; half a file is not opened', () => {
  const desk = openDesk(pivoine, ({ MARCHE }) => (MARCHE === 'ÉPUISÉ' ? 'MARCHÉ ÉPUISÉ' : undefined))
  const file = logeFile([
    'a;CDE;1;29/11/2026;7001;102372;;M1;PLB;120,50;',
    'b;CDE;1;29/11/2026;7002;999999;;M1;PLB;80,00;',
    'c;CDE;1;29/11/2026;7003;102373;;ÉPUISÉ;PLB;80,00;',
  ])
  for (const _ of [1, 2]) {
    const name = answerFile(desk, file, folder)
    expect(readFileSync(join(folder, name), 'latin1').split('\r\n')).toEqual([
      'ID_LOGE;ETAT;NUM_ERP;MOTIF',
      'a;OK;2026-4000;',
      'b;KO;;LOT INCONNU',
      'c;KO;;MARCHÉ ÉPUISÉ',
      'FIN;3',
      '',
    ])
  }
  expect(desk.taken()).toHaveLength(1)
  expect(desk.pivoine().tables.BON.at(-1)).toMatchObject({ NUM_BON: '2026-4000', MONTANT_HT: 120.5 })
  writeFileSync(file, readFileSync(file).subarray(0, 200))
  expect(() => answerFile(desk, file, folder)).toThrow(/not whole/)
})

test('over HTTP it gives pages with a link to the next, and answers one key once', async () => {
  const desk = openDesk(pivoine)
  const server = await servePivoine(pivoine, { desk })
  const as = { authorization: 'Bearer pivoine-secret' }
  const page = await fetch(`${server.url}/LOGEMENT`, { headers: as })
  expect((await page.text()).trim().split('\n')).toHaveLength(50)
  expect(page.headers.get('link')).toBe('</LOGEMENT?format=lines&from=50>; rel="next"')
  const etag = { 'if-none-match': page.headers.get('etag')! }
  expect((await fetch(`${server.url}/LOGEMENT`, { headers: { ...as, ...etag } })).status).toBe(304)
  expect((await fetch(`${server.url}/LOGEMENT`)).status).toBe(401)
  const order = () =>
    fetch(`${server.url}/ordres`, {
      method: 'POST',
      headers: { ...as, 'idempotency-key': 'k1' },
      body: JSON.stringify({ id: 'k1', type: 'CDE', NUM_LOT: '102372' }),
    })
  expect(await (await order()).json()).toEqual({ etat: 'OK', numero: '2026-4000', motif: '' })
  const again = await order()
  expect([again.status, await again.json()]).toEqual([409, { etat: 'OK', numero: '2026-4000', motif: '' }])
  await server.stop()
})

describe('of the town that the house knows', () => {
  let w: Landlord
  let own: Pivoine
  beforeAll(async () => {
    w = await openLandlord()
    own = inventPivoine(await townOf(w.database))
  })
  afterAll(() => w.close())

  test('it has the same dwellings and the same people, in its own numbers', () => {
    expect(own.tables.LOGEMENT.map((row) => row['NUM_LOT'])).toContain('L-centre')
    expect(own.tables.BAIL.map((row) => row['NOM'])).toContain('LE GOFF')
    expect(own.tables.FOURNISSEUR[0]?.['RAISON_SOCIALE']).toBe('PLOMBERIE CENTRE')
    const moved = changeTable(own, 'LOGEMENT', (row) => (row['PORTE'] === '12' ? { PORTE: '14' } : undefined))
    expect(moved.tables.LOGEMENT.some((row) => row['PORTE'] === '14')).toBe(true)
  })
})
