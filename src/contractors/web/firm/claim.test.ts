import { describe, expect, test } from 'vitest'
import { claimOf } from './claim.ts'

describe('what a firm claims on its form', () => {
  test('quantities are paid at the price of their line, to the cent', () => {
    expect(claimOf({ a: { quantity: 3, price: 12.35 }, b: { quantity: 0, price: 90 } }, '')).toEqual({
      lines: [{ item: 'a', quantity: 3 }],
      price: undefined,
      amount: 37.05,
    })
  })

  test('a price is read as people write it in France and in England', () => {
    expect(claimOf({}, '1 240,50').amount).toBe(1240.5)
    expect(claimOf({}, '80.2 €').amount).toBe(80.2)
  })

  test('what is no price is no claim', () => {
    for (const typed of ['', '  ', 'deux cents', '-4'])
      expect(claimOf({}, typed)).toEqual({ lines: [], price: undefined, amount: 0 })
  })
})
