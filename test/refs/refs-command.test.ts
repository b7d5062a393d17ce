import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
const at = (name: string): string => join(folder, name)
const write = (name: string, text: string | Buffer): string => {
  writeFileSync(at(name), text)
  return at(name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-refs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Said = { code: number | null; out: string; err: string }

/** The command line where no database can be reached. */
const loge = (...argv: string[]): Said => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/cli.ts', 'refs', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: at('data') },
  })
  return { code: status, out: stdout, err: stderr }
}

const columns = ['--address', 'adresse', '--postcode', 'cp']

type Pair = { a: number; b: number; p: number; why: string }
type Problem = { file: string; code: string; line: number; says: string }

const linesOf = <One>(text: string): One[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as One)

const pairsIn = (text: string): string[] => linesOf<Pair>(text).map(({ a, b }) => `${a}=${b}`)

const codesIn = ({ err }: Said): string[] => linesOf<Problem>(err).map(({ code, line }) => `${code} ${line}`)

test('lines that say one place are told by their data lines, a place on several lines included', () => {
  const file = write(
    'erp.csv',
    [
      'id;adresse;cp',
      '102372;16-20 RUE DES MEUNIERS;75012',
      '2;12 rue de la Clape;11100',
      '3;"16 A 20,\nR. DES MEUNIERS";75012',
      '4;12 RUE DE LA CLAPE;75012',
      '5;16-20 rue des Meuniers;75012',
    ].join('\r\n'),
  )
  const said = loge('same', file, ...columns, '--json')
  expect([said.code, said.err]).toEqual([0, ''])
  expect(pairsIn(said.out).toSorted()).toEqual(['1=3', '1=5', '3=5'])
  for (const { p, why } of linesOf<Pair>(said.out)) {
    expect(p).toBeGreaterThan(0.5)
    expect(why).toContain('16–20')
  }
})

test('two files are linked, each by its own columns, in French or in English', () => {
  const erp = write('a.csv', 'adresse;cp\n7 AV FOCH;11100\n9 rue Barathe, bât. B;11100\n')
  const rpls = write(
    'b.csv',
    'NUMVOIE;TYPVOIE;NOMVOIE;CODEPOSTAL\n9;RUE;BARATHE;11100\n7;AVENUE;FOCH;11000\n',
  )
  const named = [...columns, '--address-b', 'numvoie+typvoie+nomvoie', '--postcode-b', 'CodePostal']
  expect(pairsIn(loge('link', erp, rpls, ...named, '--json').out)).toEqual(['2=1'])
  const said = loge('link', erp, rpls, ...named, '--lang', 'en')
  expect(said.out).toMatch(/^2 = 1 \(\d+%\): 9 rue Barathe, bât. B \/ 9 RUE BARATHE: .*same street \+/)
  expect(said.err).toContain('1 pair found in 4 lines.')
})

test('a bad line is told with its line and a sentence, and all the others are read', () => {
  const rows = [
    'adresse;cp;note',
    '9 rue Barathe;11100;a',
    '"10 rue Barathe;11100;b',
    '9 r. Barathe;11100;c',
    '11 rue Bara',
    '12 rue \u0000Barathe;11100;d',
    '9, RUE BARATHE;11100;e;f',
    ';11100;g',
    '9 RUE "BARATHE";11100;h',
    '"9 rue BARATHE" ;11100;i',
  ]
  const said = loge('same', write('bad.csv', rows.join('\n')), ...columns, '--json')
  expect(said.code).toBe(0)
  expect(codesIn(said)).toEqual([
    'open_quote 3',
    'half_line 5',
    'nul 6',
    'long_line 7',
    'no_address 8',
    'open_quote 10',
  ])
  expect(pairsIn(said.out).toSorted()).toEqual(['1=3', '1=8', '3=8'])
  expect(loge('same', at('bad.csv'), ...columns).err).toContain(
    'bad.csv, ligne 5\u00a0: Cette ligne semble coupée\u00a0: il y faudrait 3 cases, on en trouve 1.',
  )
})

test('a file in two encodings is read, each line in its own, and where they meet is told', () => {
  const file = write(
    'two.csv',
    Buffer.concat([
      Buffer.from('adresse;cp\n3 allée Félix-Éboué;11100\n'),
      Buffer.from('3 ALL\u00c9E F\u00c9LIX \u00c9BOU\u00c9;11100\n', 'latin1'),
    ]),
  )
  const said = loge('same', file, ...columns, '--json')
  expect([codesIn(said), pairsIn(said.out)]).toEqual([['two_encodings 3'], ['1=2']])
})

test.each([
  ['empty.csv', '', 'empty_file'],
  ['heading.csv', 'adresse;cp\n\n', 'no_rows'],
  ['renamed.csv', 'rue;cp\n1 rue A;11100\n', 'missing_column'],
  ['twice.csv', 'adresse;cp;Adresse;adresse\n1 rue A;11100;;\n', 'repeated_column'],
  ['workbook.csv', 'PK\u0003\u0004\u0000\u0000', 'not_csv'],
  ['unicode.csv', Buffer.from('\ufeffadresse;cp\n', 'utf16le'), 'not_csv'],
])('%s cannot be read as a whole: nothing is linked, and the reason is said', (name, text, code) => {
  const said = loge('same', write(name, text), ...columns, '--json')
  const [problem, ...more] = linesOf<Problem>(said.out)
  expect([said.code, more]).toEqual([1, []])
  expect(problem).toMatchObject({ file: name, code, line: 0 })
  expect(problem?.says).not.toContain('{')
})

test('a file that is not there, and a command that asks for nothing', () => {
  expect(loge('same', at('nowhere.csv'), ...columns)).toMatchObject({
    code: 1,
    err: 'nowhere.csv\u00a0: Ce fichier n’existe pas, ou n’est pas lisible. (no_file)\n',
  })
  for (const argv of [['same'], ['link', at('a.csv'), ...columns], ['same', at('a.csv')]])
    expect(loge(...argv).code).toBe(2)
})

test('what was settled is learnt: here a lot is a place of its own', () => {
  const lots = Array.from({ length: 30 }, (_, i) => `${i + 1} RUE DES HAIES LOT ${(i % 3) + 1};75020`)
  const again = lots.map((line, i) => (i % 2 ? line : line.replace(/LOT \d/, 'LOT 9')))
  const file = write('lots.csv', ['adresse;cp', ...lots, ...again].join('\n'))
  const pairs = lots.slice(0, 28).map((_, i) => `${i + 1};${i + 31};${i % 2 ? 'oui' : 'non'}`)
  const settled = write('settled.csv', ['a;b;same', ...pairs, '3;99;oui', '1;2;peut-être'].join('\n'))
  expect(pairsIn(loge('same', file, ...columns, '--json').out)).toContain('29=59')
  const said = loge('same', file, ...columns, '--settled', settled, '--json')
  expect(codesIn(said)).toEqual(['no_answer 31', 'no_such_line 30'])
  expect(pairsIn(said.out)).not.toContain('29=59')
  expect(pairsIn(said.out)).toContain('30=60')
  const yes = write('yes.csv', 'a;b;same\n2;32;oui\n')
  expect(loge('same', file, ...columns, '--settled', yes)).toMatchObject({ code: 1, out: '' })
})

test('rows of one person are found inside her dwelling, and nowhere else', () => {
  const rows = [
    'logement;nom;prenom;naissance',
    'A-101;N’DIAYE;Awa;12/03/1980',
    'A-101;NDIAYE;AWA;12/03/1980',
    'A-101;N’Diaye;Ousmane;01/01/2005',
    'A-102;Le Goff;Jeanne;04/05/1941',
    'A-102;Jeanne;Le Goff;04/05/1941',
    'A-102;Martin;Paul;01/02/1970',
    'A-103;MARTIN;Paul;01/02/1970',
    'A-103;Martin;Paule;03/09/1971',
  ]
  const file = write('people.csv', rows.join('\n'))
  const fields = ['people', file, '--fields', 'nom,prenom,naissance']
  const said = loge(...fields, '--within', 'logement', '--json')
  expect([said.code, said.err, pairsIn(said.out)]).toEqual([0, '', ['1=2', '4=5']])
  expect(pairsIn(loge(...fields, '--json').out).toSorted()).toEqual(['1=2', '4=5', '6=7'])
  expect(loge(...fields, '--lang', 'en').out).toContain('nom in another cell +')
  expect(loge('people', file, '--fields', 'nom').code).toBe(2)
})
