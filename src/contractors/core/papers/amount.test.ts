import { expect, test } from 'vitest'
import { readAmount } from './amount.ts'

test.each([
  ['38', 38],
  ['38,5', 38.5],
  ['38,50 €', 38.5],
  ['€ 38.50', 38.5],
  ['38,00 EUR HT', 38],
  ['12,30 euros', 12.3],
  ['1 234,50', 1234.5],
  ['1\u202f234,50\u00a0€', 1234.5],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1.234.567,89', undefined],
  ['12’000,00', 12000],
  ['0', 0],
  ['1 000 000', 1000000],
] as const)('%s is %s euros', (typed, amount) => {
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
