import { describe, expect, test } from 'vitest'
import { cents, parts } from '../../../kernel/core/money.ts'
import { claimOf } from './claim.ts'

describe('what a firm claims on its form', () => {
  test('quantities are paid at the price of their line, to the cent', () => {
    expect(
      claimOf(
        {
          a: { parts: parts(30_000), unitPrice: cents(1235) },
          b: { parts: parts(0), unitPrice: cents(9000) },
        },
        '',
      ),
    ).toEqual({
      lines: [{ item: 'a', parts: 30_000 }],
      price: undefined,
      amount: 3705,
    })
  })

  test('a price is read as people write it in France and in England', () => {
    expect(claimOf({}, '1 240,50').amount).toBe(124_050)
    expect(claimOf({}, '80.2 €').amount).toBe(8020)
  })

  test('what is no price is no claim', () => {
    for (const typed of ['', '  ', 'deux cents', '-4'])
      expect(claimOf({}, typed)).toEqual({ lines: [], price: undefined, amount: 0 })
  })
})
