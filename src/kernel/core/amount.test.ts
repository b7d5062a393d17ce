import { expect, test } from 'vitest'
import { readAmount, typedAmount } from './amount.ts'
import { cents } from './money.ts'

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

test('an amount that stands is typed as it is read again, to the cent', () => {
  expect([45_050, 45_000, 5, 0].map((n) => typedAmount(cents(n), 'fr'))).toEqual([
    '450,50',
    '450',
    '0,05',
    '0',
  ])
  expect(typedAmount(cents(128_050), 'en')).toBe('1280.50')
  for (let n = 0; n <= 300_000; n += 7) expect(readAmount(typedAmount(cents(n), 'fr'))).toEqual({ amount: n })
})
