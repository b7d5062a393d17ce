import { expect, test } from 'vitest'
import { cellsOf } from '../../../kernel/core/read-cells.ts'
import { readRates } from './read-rates.ts'

const file = 'Code;Désignation;Unité;Prix\r\nPL01;Remplacement d’un robinet à 3/4";u;118,00 €\r\n'

test('a semicolon file of today', () => {
  expect(readRates(cellsOf(file))).toMatchObject({
    lines: [{ code: 'PL01', label: 'Remplacement d’un robinet à 3/4"', unit: 'u', unitPrice: 11_800 }],
    refused: [],
    headed: true,
  })
  expect(readRates(cellsOf(`\ufeff${file}`)).headed).toBe(true)
})

test('pasted from a spreadsheet: tabs, commas inside, a cell of two lines; lines are counted as one sees them', () => {
  const read = readRates(cellsOf('A\t"Pose, dépose\net essais"\tu\t12,50\n\nB\tJoint\tu\t-3\n'))
  expect(read.lines).toEqual([{ code: 'A', label: 'Pose, dépose et essais', unit: 'u', unitPrice: 1250 }])
  expect(read.refused).toMatchObject([{ line: 4, why: 'price_negative' }])
})

test('two quotes are one, and a quote within a word is a letter', () => {
  expect(cellsOf('A,"Tube ""cuivre"" de 3/4"" posé",u,1')[0]!.cells[1]).toBe('Tube "cuivre" de 3/4" posé')
  expect(cellsOf('A;"Tube" fort";u;1')[0]!.cells[1]).toBe('Tube" fort')
})

test('a quote that is never closed swallows nothing', () => {
  const read = readRates(cellsOf('A;"Tube;u;1\nB;Joint;u;-2\nC;Coude;u;3\n'))
  expect(read.lines.map(({ code }) => code)).toEqual(['A', 'C'])
  expect(read.refused).toMatchObject([{ line: 2 }])
})

test('an empty last cell, a last line without an end, a lone carriage return', () => {
  expect(cellsOf('a;b;\rc;;d')).toEqual([
    { line: 1, cells: ['a', 'b', ''] },
    { line: 2, cells: ['c', '', 'd'] },
  ])
})

test('ten thousand lines, and a file that is one quote after another', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `L${i};"Prestation numéro ${i}";u;${i},5`).join('\n')
  expect(readRates(cellsOf(many)).lines).toHaveLength(10_000)
  expect(cellsOf('"'.repeat(200_001)).length).toBeGreaterThan(0)
  expect(cellsOf('')).toEqual([])
})
