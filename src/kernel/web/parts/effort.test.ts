import { expect, test } from 'vitest'
import { activeSeconds } from './effort.ts'

test('Madame Le Goff writes for nine seconds', () => {
  expect(activeSeconds([0, 2_000, 5_500, 9_000])).toBe(9)
})

test('while she answers the door for five minutes, twenty seconds are counted', () => {
  expect(activeSeconds([0, 4_000, 304_000, 306_000])).toBe(26)
})

test('a field that was only crossed costs nothing', () => {
  expect(activeSeconds([])).toBe(0)
  expect(activeSeconds([1_000])).toBe(0)
})
