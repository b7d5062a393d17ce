import { expect, test } from 'vitest'
import { centsOf, eurosOf, partsOf, quantityOf, timesPrice } from './money.ts'

/** What was done before: euros as doubles. */
const drifting = (quantity: number, price: number): number =>
  Math.round((quantity * price + Number.EPSILON) * 100)

test('a quarter of 16,74 € is 4,19 €', () => {
  expect(timesPrice(partsOf(0.25), centsOf(16.74))).toBe(419)
})

test('quarters up to 25 at every price up to 114,32 €: 1 143 200 lines, each to the cent', () => {
  let [lines, wrong, were] = [0, 0, 0]
  for (let quarters = 1; quarters <= 100; quarters++)
    for (let price = 1; price <= 11_432; price++) {
      lines++
      // The reference needs no fraction: quarters × cents, and a half goes up.
      const exact = Math.floor((2 * quarters * price + 4) / 8)
      if (timesPrice(partsOf(quarters / 4), centsOf(price / 100)) !== exact) wrong++
      if (drifting(quarters / 4, price / 100) !== exact) were++
    }
  expect([lines, wrong]).toEqual([1_143_200, 0])
  // One line in thirty-four was a cent off.
  expect(were).toBe(33_179)
})

test('a half goes away from zero, on both sides', () => {
  expect([1.005, -1.005, 2.675, 1.345, 0.285, 8.115].map(centsOf)).toEqual([101, -101, 268, 135, 29, 812])
  expect(timesPrice(partsOf(-0.25), centsOf(16.74))).toBe(-419)
})

test('what goes out comes in again, to the last cent and ten-thousandth', () => {
  for (let cents = -1_000; cents <= 200_000; cents += 7) expect(centsOf(eurosOf(cents))).toBe(cents)
  for (let parts = 0; parts <= 200_000; parts += 3) expect(partsOf(quantityOf(parts))).toBe(parts)
  expect(centsOf(1_000_000)).toBe(100_000_000)
})

test('what a double cannot hold is counted all the same', () => {
  expect(timesPrice(partsOf(10_000), centsOf(999_999.99))).toBe(999_999_990_000)
  expect(timesPrice(partsOf(0.3333), centsOf(0.01))).toBe(0)
})
