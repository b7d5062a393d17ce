import { describe, expect, test } from 'vitest'
import { layoutOf } from './rpls-columns.ts'
import { type Communes, readRow } from './rpls-row.ts'
import { numberDoors, storeys } from './number-storeys.ts'

const header =
  'DEPCOM;CODEPOSTAL;LIBCOM;NUMVOIE;INDREP;TYPVOIE;NOMVOIE;NUMAPPT;ESC;ETAGE;TYPECONST;NBPIECE;SURFHAB;CONSTRUCT;DPEENERGIE;nb'
const whole = {
  DEPCOM: '11262',
  CODEPOSTAL: '11100',
  LIBCOM: 'NARBONNE',
  NUMVOIE: '16',
  TYPVOIE: 'R',
  NOMVOIE: 'VOLTAIRE',
  NUMAPPT: '4201',
  ESC: '0',
  ETAGE: '1',
  TYPECONST: 'C',
  NBPIECE: '3',
  SURFHAB: '1184.0',
  CONSTRUCT: '1851',
  DPEENERGIE: 'C',
  nb: '19.0',
} as Record<string, string>
const narbonne = { insee: '11262', name: 'Narbonne', postcodes: ['11100'] }
const communes: Communes = (insee) => (insee === '11262' ? narbonne : undefined)

const read = (cells: Record<string, string> = {}) => {
  const layout = layoutOf(header)
  if ('missing' in layout) throw new Error('the header was not read')
  const row = { ...whole, ...cells }
  return readRow(layout.pick(header.split(';').map((name) => row[name] ?? '')), 2, communes)
}

test('a row that stands for nineteen flats shares its surface among them', () => {
  expect(read()).toMatchObject({
    number: '16',
    street: 'rue Voltaire',
    count: 19,
    surface: 62.32,
    storey: 1,
    energy: 'C',
    stair: '',
    commune: 'Narbonne',
  })
})

describe('a row that can’t be placed says why', () => {
  test.each([
    [{ DEPCOM: '99999', LIBCOM: 'ATLANTIS' }, 'unknown_commune', '99999'],
    [{ NOMVOIE: '' }, 'no_street', ''],
    [{ NUMVOIE: '??' }, 'bad_number', '??'],
    [{ nb: '0' }, 'bad_count', '0'],
    [{ nb: '-3' }, 'bad_count', '-3'],
    [{ nb: '2.5' }, 'bad_count', '2.5'],
    [{ nb: '' }, 'bad_count', ''],
    [{ SURFHAB: 'douze' }, 'bad_surface', 'douze'],
    [{ SURFHAB: '0' }, 'bad_surface', '0'],
    [{ SURFHAB: '9999999' }, 'bad_surface', '9999999'],
    [{ NBPIECE: 'T3' }, 'bad_rooms', 'T3'],
    [{ CONSTRUCT: '19' }, 'bad_year', '19'],
  ])('%o', (cells, refused, value) => {
    expect(read(cells)).toEqual({ refused, value })
  })
})

test('what a spreadsheet spoils is still read', () => {
  expect(read({ DEPCOM: '11262.0', SURFHAB: '1 184,00', nb: '19', ETAGE: 'RDC' })).toMatchObject({
    surface: 62.32,
    storey: 0,
  })
  expect(read({ SURFHAB: '', NBPIECE: '', CONSTRUCT: '', DPEENERGIE: 'Z' })).toMatchObject({
    surface: null,
    rooms: null,
    built: null,
    energy: null,
  })
})

test('the flats of a row are spread from the ground up, to the known storey at least', () => {
  expect(storeys(1, 4)).toEqual([4])
  expect(storeys(6, null)).toEqual([0, 0, 1, 1, 2, 2])
  expect(Math.max(...storeys(10, 7).map(Number))).toBe(7)
  expect(storeys(102, 3)).toHaveLength(102)
})

test('doors are numbered round the labels that exist; a door alone has none', () => {
  const doors = [
    { door: '', storey: 1 },
    { door: '1', storey: 2 },
    { door: '', storey: 0 },
  ]
  expect(numberDoors(doors).map((d) => d.door)).toEqual(['2', '3', '1'])
  expect(numberDoors([{ door: '', storey: 0 }])[0]?.door).toBe('')
})

describe('the header', () => {
  test('of 2023 is read by its codes, whatever the separator and the quotes', () => {
    const layout = layoutOf(
      '"DEPCOM_CODE","DEPCOM_LIBELLE","NUMVOIE","NOMVOIE","TYPECONST_CODE","TYPECONST_LIBELLE"',
    )
    expect(layout).toMatchObject({ year: '2023', delimiter: ',', width: 6, counted: false })
    if ('missing' in layout) throw new Error('not read')
    expect(layout.pick(['11262', 'Narbonne', '16', 'RUE VOLTAIRE', 'C', 'collectif'])).toMatchObject({
      insee: '11262',
      commune: 'Narbonne',
      construction: 'C',
      count: '1',
      surface: '',
    })
  })
  test('says which columns it lacks', () => {
    expect(layoutOf('nom;prénom;NUMVOIE')).toEqual({ missing: ['DEPCOM', 'NOMVOIE'] })
  })
})
