import { expect, test } from 'vitest'
import { cents } from '../../../kernel/core/money.ts'
import type { Cells } from '../../../kernel/core/read-cells.ts'
import { compareRates, mostLines, readRates } from './read-rates.ts'

const rows = (...lines: string[][]): Cells[] => lines.map((cells, i) => ({ line: i + 1, cells }))
const tap = { code: 'PL01', label: 'Remplacement d’un robinet mitigeur', unit: 'u', unitPrice: cents(11_800) }

test('a price list without headings: code, words, unit, price', () => {
  expect(readRates(rows(['PL01', 'Remplacement d’un robinet mitigeur', 'u', '118,00 €']))).toEqual({
    lines: [tap],
    refused: [],
    repeated: 0,
    headed: false,
  })
})

test('headings say where each column is, chapters and empty lines are passed over', () => {
  const read = readRates(
    rows(
      ['Bordereau des prix 2026'],
      ['N° d’article', 'P.U. HT', 'Désignation des ouvrages', 'Unité'],
      ['Chapitre 1 : robinetterie', '', '', ''],
      ['', '', '', ''],
      ['PL01', '118,00', '  Remplacement d’un\u00a0robinet   mitigeur ', 'u'],
    ),
  )
  expect(read.headed).toBe(true)
  expect(read.refused).toEqual([])
  expect(read.lines).toEqual([tap])
})

test('«Prix unitaire» is a price; three columns have no unit', () => {
  const read = readRates(rows(['Code', 'Libellé', 'Prix unitaire'], ['PL01', tap.label, '118']))
  expect(read.lines).toEqual([tap])
  expect(readRates(rows(['PL01', tap.label, '118'], ['PL02', 'Joint', '12'])).lines).toHaveLength(2)
})

test('each line that is not taken says which, what and why', () => {
  const read = readRates(
    rows(
      ['PL01', tap.label, 'u', '118'],
      ['', 'Sans code', 'u', '5'],
      ['PL02', '', 'u', '5'],
      ['PL03', 'Joint', 'u', '-5'],
      ['PL04', 'Joint', 'u', ''],
      ['PL05', 'Joint', 'u', '1.234'],
      ['PL06', 'Joint', 'u', 'sur devis'],
      ['PL07', 'Joint'],
      ['PL01', tap.label, 'u', '120'],
      ['PL01', tap.label, 'u', '118,0'],
      ['PL08', 'x'.repeat(301), 'u', '1'],
    ),
  )
  expect(read.lines).toEqual([tap])
  expect(read.repeated).toBe(1)
  expect(read.refused.map(({ line, why, other }) => [line, why, other])).toEqual([
    [2, 'code_missing', undefined],
    [3, 'label_missing', undefined],
    [4, 'price_negative', undefined],
    [5, 'price_missing', undefined],
    [6, 'price_doubtful', undefined],
    [7, 'price_unread', undefined],
    [8, 'columns', undefined],
    [9, 'twice', 1],
    [11, 'too_long', undefined],
  ])
})

test('ten thousand lines are taken, the next says that they are too many', () => {
  const many = Array.from({ length: mostLines + 2 }, (_, i) => [`L${i}`, 'Joint', 'u', '1'])
  const read = readRates(rows(...many))
  expect(read.lines).toHaveLength(mostLines)
  expect(read.refused.map(({ line, why }) => [line, why])).toEqual([
    [mostLines + 1, 'too_many'],
    [mostLines + 2, 'too_many'],
  ])
})

test('against what stands: new, changed, the same; what the whole list leaves out goes', () => {
  const joint = { code: 'PL02', label: 'Joint', unit: 'u', unitPrice: cents(1250) }
  const dearer = { ...joint, unitPrice: cents(1300) }
  const visit = { code: 'DEP', label: 'Déplacement', unit: 'forfait', unitPrice: cents(3800) }
  expect(compareRates([tap, joint], [tap, dearer, visit], false)).toEqual({
    fresh: [visit],
    changed: [dearer],
    unchanged: 1,
    gone: [],
  })
  expect(compareRates([tap, joint], [visit], true)).toMatchObject({ fresh: [visit], gone: ['PL01', 'PL02'] })
})
