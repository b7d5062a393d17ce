import { expect, test } from 'vitest'
import { bareSiret, isSiret, saySiret } from './siret.ts'

test.each([
  ['73282932000074', true],
  ['73282932000075', false],
  ['7328293200007', false],
  ['7328293200007a', false],
  ['', false],
  // La Poste: its seat by Luhn, an office by the sum of its digits.
  ['35600000000048', true],
  ['35600000049837', true],
  ['35600000049838', false],
])('%s: %s', (siret, is) => {
  expect(isSiret(siret)).toBe(is)
})

test('one digit wrong, or two neighbours exchanged, is seen', () => {
  const siret = '73282932000074'
  for (let i = 0; i < 14; i++) {
    const other = (Number(siret[i]) + 1) % 10
    expect(isSiret(siret.slice(0, i) + other + siret.slice(i + 1)), `digit ${i}`).toBe(false)
  }
  expect(isSiret('37282932000074')).toBe(false)
})

test('typed as on a letterhead, and said like it', () => {
  expect(bareSiret('732 829 320 00074')).toBe('73282932000074')
  expect(bareSiret('732.829.320\u00a000074')).toBe('73282932000074')
  expect(saySiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074')
  expect(saySiret('12')).toBe('12')
})
