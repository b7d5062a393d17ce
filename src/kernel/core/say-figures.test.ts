import { expect, test } from 'vitest'
import { sayMoney, sayPhone, sayShare } from './say-figures.ts'
import { cents } from './money.ts'

const plain = (said: string): string => said.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  ['0612345678', '06 12 34 56 78'],
  ['+33 6 12 34 56 78', '06 12 34 56 78'],
  ['+33 (0)2.40.12.34.56', '02 40 12 34 56'],
  ['0033612345678', '06 12 34 56 78'],
  ['+32 470 12 34 56', '+32 470 12 34 56'],
  ['poste 12', 'poste 12'],
])('the phone %s is said %s', (typed, said) => {
  expect(plain(sayPhone(typed))).toBe(said)
})

test('money goes with cents only where there are some', () => {
  expect(plain(sayMoney(cents(123450), 'fr'))).toBe('1 234,50 €')
  expect(plain(sayMoney(cents(123400), 'fr'))).toBe('1 234 €')
  expect(sayMoney(cents(123450), 'en')).toBe('€1,234.50')
})

test.each(['fr', 'en'] as const)('an amount is written as the locale has it, in %s', (lang) => {
  const whole = (n: number): Intl.NumberFormatOptions => (n % 100 ? {} : { minimumFractionDigits: 0 })
  for (const n of [
    0, 5, 99, 100, 101, 99_999, 100_000, 123_450, 100_000_000, 123_456_789_012, -1, -150_000, -99_905,
  ])
    expect(sayMoney(cents(n), lang)).toBe(
      new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
        style: 'currency',
        currency: 'EUR',
        ...whole(n),
      }).format(n / 100),
    )
})

test('a share is a whole per cent', () => {
  expect(plain(sayShare(0.924, 'fr'))).toBe('92 %')
  expect(sayShare(0.924, 'en')).toBe('92%')
})

test('all is said of all alone, and none of none', () => {
  for (const [share, said] of [
    [282 / 283, '99 %'],
    [1, '100 %'],
    [1 - 1e-15, '100 %'],
    [1 / 283, '1 %'],
    [0, '0 %'],
    [0.924, '92 %'],
  ] as const)
    expect(plain(sayShare(share, 'fr'))).toBe(said)
})
