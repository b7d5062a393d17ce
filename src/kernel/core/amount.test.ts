import { expect, test } from 'vitest'
import { readAmount } from './amount.ts'

test.each([
  ['38', 3800],
  ['38,5', 3850],
  ['38,50 €', 3850],
  ['€ 38.50', 3850],
  ['38,00 EUR HT', 3800],
  ['12,30 euros', 1230],
  ['1 234,50', 123450],
  ['1\u202f234,50\u00a0€', 123450],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1.234.567,89', undefined],
  ['12’000,00', 1200000],
  ['0', 0],
  ['1 000 000', 100_000_000],
] as const)('%s is %s cents', (typed, amount) => {
  expect(readAmount(typed)).toEqual(amount === undefined ? { why: 'price_high' } : { amount })
})

test.each([
  ['', 'price_missing'],
  ['  €', 'price_missing'],
  ['-12,00', 'price_negative'],
  ['−12', 'price_negative'],
  ['(12,00)', 'price_negative'],
  ['12-', 'price_negative'],
  ['1.234', 'price_doubtful'],
  ['1,234', 'price_doubtful'],
  ['12,3456', 'price_doubtful'],
  ['1,23.4,5', 'price_doubtful'],
  ['sur devis', 'price_unread'],
  ['12 €/m²', 'price_unread'],
  ['1e9', 'price_unread'],
  ['٣٨', 'price_unread'],
  ['1000001', 'price_high'],
  ['9'.repeat(400), 'price_unread'],
])('%s: %s', (typed, why) => {
  expect(readAmount(typed)).toEqual({ why })
})
