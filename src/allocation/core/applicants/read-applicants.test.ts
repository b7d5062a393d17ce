import { expect, test } from 'vitest'
import { csvOf } from '../../../kernel/core/csv.ts'
import { cellsOf } from '../../../kernel/core/read-cells.ts'
import type { T } from '../../../kernel/core/words.ts'
import { en } from '../words.allocation.en.ts'
import { fr } from '../words.allocation.fr.ts'
import { applicantFile } from './applicant-file.ts'
import type { ApplicantRow } from './applicant-queries.ts'
import { mergeApplicant } from './merge-applicant.ts'
import { readApplicants } from './read-applicants.ts'

const today = '2026-12-01'
const file = (...lines: string[]): ReturnType<typeof readApplicants> =>
  readApplicants(cellsOf(lines.join('\n')), today)
const head = 'Nom;Prénom;Numéro unique;Date;Téléphone;Courriel;Personnes;Plafond;DALO;Points;Attente;Place'

test('an applicant is read by the headings, without what the house does not keep', () => {
  expect(
    file(head, 'Blin;Rose;044 0326 000001 10001;12/03/2026;06 12 34 56 78;;3;Sous plafond;oui;1 148;22;3')
      .rows,
  ).toEqual([
    {
      name: 'Rose Blin',
      uniqueNumber: '044032600000110001',
      numberOn: '2026-03-12',
      phone: '06 12 34 56 78',
      size: 3,
      ceiling: 'under',
      priorities: ['dalo'],
      score: 1148,
      meanWait: 22,
      place: 3,
    },
  ])
})

test('a line that cannot be taken is told by its number and why; the others are taken', () => {
  const { rows, refused } = file(
    head,
    ';;044032600000110001;;;;2;;',
    'Blin;Rose;12;;;;2;;',
    'Costa;Ana;044032600000210001;31/02/2026;;;2;;',
    'Roux;Léa;044032600000310001;;;;beaucoup;;',
    '',
    'Nguyen;Paul;044032600000410001;;;;2;;',
    'Nguyen;Paul;0440326 00000410001;;;;2;;',
    'Diallo;Sam;044032600000510001;02/12/2026;;;2;;',
    `${'D’Almeida '.repeat(1_000)};Sam;;;;;2;;`,
    'Diallo;Sam;;;;;2;;;beaucoup;;',
    'Diallo;Sam;;;;;21;;;;;',
  )
  expect(rows.map(({ name }) => name)).toEqual(['Paul Nguyen'])
  expect(refused).toEqual([
    { line: 2, why: 'name' },
    { line: 3, why: 'number' },
    { line: 4, why: 'day' },
    { line: 5, why: 'size' },
    { line: 8, why: 'twice' },
    { line: 9, why: 'ahead' },
    { line: 10, why: 'long' },
    { line: 11, why: 'figures' },
    { line: 12, why: 'size' },
  ])
})

test('a file without the headings of a name and of a number of people is read by nobody’s guess', () => {
  expect(file('Rose Blin;3')).toEqual({ rows: [], refused: [{ line: 1, why: 'columns' }] })
})

test('of a hundred thousand lines five hundred are taken, and each of the others is told', () => {
  const { rows, refused } = file(head, ...Array.from({ length: 100_000 }, (_, i) => `N’Diaye ${i};;;;;;2`))
  expect(rows).toHaveLength(500)
  expect(refused).toHaveLength(99_500)
  expect(refused[0]).toEqual({ line: 502, why: 'tooMany' })
})

const row: ApplicantRow = {
  id: '00000000-0000-4000-8000-000000000001',
  name: '=HYPERLINK("http://x.example";"Rose")',
  uniqueNumber: '044032600000110001',
  numberOn: '2026-03-12',
  numberUntil: '2027-03-12',
  holds: true,
  email: 'rose@courriel.example',
  phone: '+33 6 12 34 56 78',
  address: '102372 «Les Trois-Moulins», bât. B2\n11100 Narbonne',
  size: 3,
  ceiling: 'over',
  papers: ['tax'],
  priorities: ['dalo', 'listed'],
  isTenant: true,
  score: 0,
  meanWait: 22,
  place: null,
  isCandidate: false,
  keptUntil: '2027-06-01',
}

test('the list that is saved is read again as it was, in both languages; no spreadsheet reckons a name', () => {
  for (const [lang, words] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const t = ((key: keyof typeof fr) => words[key]) as T
    const saved = csvOf(applicantFile([row], t), lang)
    expect(saved).not.toMatch(/(^|[;,\n])"?[=+]/)
    expect(readApplicants(cellsOf(saved), today)).toEqual({
      rows: [
        {
          name: row.name,
          uniqueNumber: row.uniqueNumber,
          numberOn: row.numberOn,
          email: row.email,
          phone: row.phone,
          address: '102372 «Les Trois-Moulins», bât. B2 11100 Narbonne',
          size: 3,
          ceiling: 'over',
          priorities: ['dalo'],
          isTenant: true,
          score: 0,
          meanWait: 22,
        },
      ],
      refused: [],
    })
  }
})

test('what a file does not say of somebody who is known stays', () => {
  const held = { address: '4 rue du Luxembourg', papers: ['tax' as const], priorities: ['listed' as const] }
  expect(mergeApplicant(held, { name: 'Rose Blin', size: 2, priorities: ['dalo'], score: 12 })).toEqual({
    name: 'Rose Blin',
    size: 2,
    address: '4 rue du Luxembourg',
    papers: ['tax'],
    priorities: ['listed', 'dalo'],
    score: 12,
  })
})
