import { expect, test } from 'vitest'
import { cellsOf } from '../../../kernel/server/file-lines.ts'
import { dwellingCodes, dwellingMapping } from '../../../../test/setup/invented-erp/pivoine-mappings.ts'
import { mappingShape } from '../mapping.ts'
import { compareMappings } from './compare-mappings.ts'
import { cutLine } from './cut-line.ts'
import { holdAgainst, proposeDraft, tellCodeOf, tellConverter, tellEntity, tellUse } from './edit-draft.ts'
import { readSample, type Sample } from './read-sample.ts'
import { draftOf, lackOf, mappingOf } from './setup-draft.ts'
import { trySample } from './try-mapping.ts'

const linesOf = (text: string) =>
  text.split('\n').map((each, i) => ({ no: i + 1, text: each, broken: each.includes('\0') }))

/** Seven lines of LOGEMENT as an old system prints them. */
const dwellings = `NUM_LOT;CODE_GROUPE;ADRESSE;ETAGE;PORTE;TYPLOG;SURF;DPE;ANNEE_CONST;MODIF_LE
0000000000102372  ;GR01;12 RUE DES TANNEURS;3;12;T3;66,50;D;1974;05/03/2026 11:02:00
0000000000102373  ;GR01;12 RUE DES TANNEURS;3;13;T2;48,00;N;1974;05/03/2026 11:02:00
0000000000102374  ;GR01;12 RUE DES TANNEURS;4;14;??;0;D;1974;05/03/2026 11:02:00
0000000000102375  ;GR01;12 RUE DES TANNEURS;4;15;STU;6500;D;1974;05/03/2026 11:02:00
0000000000102376  ;GR01;12 RUE DES TANNEURS;0;"1;B";T1B;30,00;E;1974;05/03/2026 11:02:00
0000000000102377  ;GR01;12 RUE DES TANNEURS;0;2;T4
`
const sampleOf = (text: string): Sample => readSample(linesOf(text))!

test('LOGEMENT is understood at first sight, but for the code that nobody can know', () => {
  const draft = proposeDraft(sampleOf(dwellings), 'LOGEMENT_20261129.csv')
  const { mapping, codes } = mappingOf(draft)
  expect(mapping).toEqual(dwellingMapping)
  expect(codes['TYPLOG']).toEqual({ T3: '3', T2: '2', STU: '1', T1B: '1' })
  for (const [list, told] of Object.entries(codes)) expect(dwellingCodes[list]).toMatchObject(told)
  expect(lackOf(draft)).toBeUndefined()
})

test('what would wait is told by its cause before anything is kept', () => {
  const sample = sampleOf(dwellings)
  const draft = proposeDraft(sample, 'LOGEMENT.csv')
  const causes = ({ code, value, lines }: { code: string; value: string; lines: number[] }) =>
    `${code} ${value} ${lines.join()}`
  expect(trySample(sample, draft)).toMatchObject({ lines: 6, read: 3 })
  expect(trySample(sample, draft).causes.map(causes).toSorted()).toEqual([
    'line_broken  7',
    'out_of_bounds 6500 5',
    'unknown_code ?? 4',
  ])
  const told = tellCodeOf(draft, 'TYPLOG', '??', '')
  expect(trySample(sample, told).read).toBe(4)
  expect(trySample(sample, tellCodeOf(told, 'TYPLOG', '??', undefined)).read).toBe(3)
})

test('two lines of one number that contradict one another would wait both', () => {
  const sample = sampleOf('LOT;PORTE\n001;a\n1;b\n2;c\n')
  expect(trySample(sample, proposeDraft(sample, 'lots.csv'))).toMatchObject({ lines: 3, read: 1 })
})

test.each([
  ['LOT,PORTE,SURF\n1,2,30\n', ',', ['LOT', 'PORTE', 'SURF']],
  ['LOT\tPORTE\n1\t2\n', '\t', ['LOT', 'PORTE']],
  ['LOT|PORTE|SURF\n1|2|66,50\n2|3|48,00\n', '|', ['LOT', 'PORTE', 'SURF']],
  ['102372;12;66,50\n102373;13;48,00\n', ';', ['C1', 'C2', 'C3']],
])('what parts the cells of %j is found, and whether it names its columns', (text, delimiter, columns) => {
  const sample = sampleOf(text)
  expect(sample).toMatchObject({ delimiter, columns })
  expect(sample.isHeaded).toBe(columns[0] === 'LOT')
})

test.each([
  'Bonjour,\nvoici le fichier demandé.\nCordialement\nM. N’Diaye',
  'PK\u0003\u0004\0\0',
  'NUM_LOT\n1\n2',
])('%j is no table', (text) => {
  expect(readSample(linesOf(text))).toBeUndefined()
})

test.each(['a;b', 'a;"b;c";d', '"a ""b""";c', 'a;;', '"";x', 'a;3/4" cuivre;b', '"a";"b"'])(
  'the line %s is cut as the house cuts it',
  (line) => {
    expect(cutLine(line, ';')).toEqual(cellsOf(line, ';'))
  },
)

test('a quote that is never closed costs its line, here as there', () => {
  expect(cutLine('a;"b;c', ';')).toBeUndefined()
  expect(cellsOf('a;"b;c', ';')).toBeUndefined()
})

test('a draft and its mapping are one: read again, nothing has changed', () => {
  const draft = draftOf(dwellingMapping, dwellingCodes)
  expect(mappingOf(draft)).toEqual({ mapping: dwellingMapping, codes: dwellingCodes })
  const held = holdAgainst(draft, sampleOf('ADRESSE;NUM_LOT;PORTE\nx;1;2\n'))
  expect(held.columns.map(({ name }) => name).join()).toBe('ADRESSE,NUM_LOT,PORTE,ETAGE,TYPLOG,SURF,DPE')
})

test('whoever says otherwise is heard: the version tells it column by column', () => {
  const sample = sampleOf(dwellings)
  const draft = proposeDraft(sample, 'LOGEMENT.csv')
  const before = mappingOf(draft)
  const none = tellUse(draft, sample, 'ETAGE', '')
  const key = tellUse(none, sample, 'PORTE', 'key')
  const after = mappingOf({ ...tellConverter(key, 'TYPLOG', 'wholeNumber'), full: false })
  expect(mappingShape.safeParse(after.mapping).success).toBe(true)
  expect(compareMappings(before, after).map(({ code, column }) => `${code} ${column}`)).toEqual([
    'extent ',
    'key ',
    'use ETAGE',
    'use PORTE',
    'converter TYPLOG',
  ])
  expect(compareMappings(before, before)).toEqual([])
})

test('two columns taken for one field are read together', () => {
  const sample = sampleOf('LOT;BAT;PORTE\n1;A;12\n')
  const draft = tellUse(proposeDraft(sample, 'lots'), sample, 'BAT', 'door')
  expect(mappingOf(draft).mapping.columns).toEqual([
    { from: ['BAT', 'PORTE'], to: 'door', converter: 'text' },
  ])
})

test('a draft without a number, or without a field, says what it lacks', () => {
  const sample = sampleOf('A;B\nx;y\n')
  const draft = tellEntity(proposeDraft(sample, ''), sample, 'unit')
  expect(lackOf(draft)).toBe('key')
  expect(lackOf(tellUse(draft, sample, 'A', 'key'))).toBe('field')
  expect(lackOf(tellUse(tellUse(draft, sample, 'A', 'key'), sample, 'B', 'door'))).toBeUndefined()
})
