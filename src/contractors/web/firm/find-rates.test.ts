import { expect, test } from 'vitest'
import { cents } from '../../../kernel/core/money.ts'
import { sayQuantity } from '../../../kernel/core/say-figures.ts'
import { linesFor, mostShown } from './find-rates.ts'

const rates = Array.from({ length: 20 }, (_, i) => ({
  item: `i${i}`,
  code: `PL-${String(i).padStart(2, '0')}`,
  label: i === 4 ? 'Reprise d’une évacuation' : i === 17 ? 'Mitigeur d’évier' : `Ligne ${i}`,
  unit: 'u',
  unitPrice: cents(1000),
}))
const items = (text: string, lifted: string[] = []): string[] =>
  linesFor(rates, text, new Set(lifted)).map(({ item }) => item)

test('the lines stand in the order of the contract', () => {
  expect(items('')).toEqual(rates.slice(0, mostShown).map(({ item }) => item))
})

test('once the firm searches for something else, what it has counted stays before its eyes', () => {
  expect(items('mitigeur', ['i4'])).toEqual(['i4', 'i17'])
  expect(items('evacuation')).toEqual(['i4'])
  expect(items('', ['i17'])).toEqual(['i17', ...rates.slice(0, mostShown).map(({ item }) => item)])
})

test('a half is written as its reader writes it', () => {
  expect([1.5, 2, 1234.25].map((n) => sayQuantity(n, 'fr'))).toEqual(['1,5', '2', '1234,25'])
  expect(sayQuantity(1.5, 'en')).toBe('1.5')
})
