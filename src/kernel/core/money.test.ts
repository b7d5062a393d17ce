import { expect, test } from 'vitest'
import { cents, centsOf, parts, partsOf, quantityOf, sumOf, timesPrice } from './money.ts'

/** What was done before: euros as doubles. */
const drifting = (quantity: number, price: number): number =>
  Math.round((quantity * price + Number.EPSILON) * 100)

test('a quarter of 16,74 € is 4,19 €', () => {
  expect(timesPrice(parts(2500), cents(1674))).toBe(419)
})

test('quarters up to 25 at every price up to 114,32 €: 1 143 200 lines, each to the cent', () => {
  let [lines, wrong, were] = [0, 0, 0]
  for (let quarters = 1; quarters <= 100; quarters++)
    for (let price = 1; price <= 11_432; price++) {
      lines++
      // The reference needs no fraction: quarters × cents, and a half goes up.
      const exact = Math.floor((2 * quarters * price + 4) / 8)
      if (timesPrice(parts(quarters * 2500), cents(price)) !== exact) wrong++
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

test('every cent and every ten-thousandth is counted as what it is, however a double keeps it', () => {
  for (let n = -1_000; n <= 200_000; n += 7) expect(centsOf(n / 100)).toBe(n)
  for (let n = 0; n <= 200_000; n += 3) expect(partsOf(quantityOf(parts(n)))).toBe(n)
  expect(centsOf(1_000_000)).toBe(100_000_000)
})

test('what a double cannot hold is counted all the same', () => {
  expect(timesPrice(partsOf(10_000), centsOf(999_999.99))).toBe(999_999_990_000)
  expect(timesPrice(partsOf(0.3333), cents(1))).toBe(0)
  expect(sumOf([cents(10), cents(20)])).toBe(30)
  expect(sumOf([])).toBe(0)
})
