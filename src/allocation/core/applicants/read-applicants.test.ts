import { expect, test } from 'vitest'
import { cellsOf } from '../../../kernel/core/read-cells.ts'
import { readApplicants } from './read-applicants.ts'

const file = (...lines: string[]): ReturnType<typeof readApplicants> =>
  readApplicants(cellsOf(lines.join('\n')))
const head = 'Nom;Prénom;Numéro unique;Date;Téléphone;Courriel;Personnes;Plafond;DALO'

test('an applicant is read by the headings, without what the house does not keep', () => {
  expect(
    file(head, 'Blin;Rose;044 0326 000001 10001;12/03/2026;06 12 34 56 78;;3;Sous plafond;oui').rows,
  ).toEqual([
    {
      name: 'Rose Blin',
      uniqueNumber: '044032600000110001',
      numberOn: '2026-03-12',
      phone: '06 12 34 56 78',
      size: 3,
      ceiling: 'under',
      priorities: ['dalo'],
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
  )
  expect(rows.map(({ name }) => name)).toEqual(['Paul Nguyen'])
  expect(refused).toEqual([
    { line: 2, why: 'name' },
    { line: 3, why: 'number' },
    { line: 4, why: 'day' },
    { line: 5, why: 'size' },
    { line: 8, why: 'twice' },
  ])
})

test('a file without the headings of a name and of a number of people is read by nobody’s guess', () => {
  expect(file('Rose Blin;3')).toEqual({ rows: [], refused: [{ line: 1, why: 'columns' }] })
})
