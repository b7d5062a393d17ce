import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

test('111 of 185 is sixty per cent, and as well 52.8 or 66.8', () => {
  const { low, high } = wilsonInterval(111, 185)!
  expect([low, high].map((bound) => Math.round(bound * 1000) / 10)).toEqual([52.8, 66.8])
})

test('five of five may as well be less than three of five', () => {
  const { low, high } = wilsonInterval(5, 5)!
  expect(low).toBeCloseTo(0.5655, 3)
  expect(high).toBeCloseTo(1, 10)
  expect(wilsonInterval(0, 0)).toBeNull()
})

test('the share lies within, and more answers say it more closely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, any) => {
      const counted = any % (of + 1)
      const { low, high } = wilsonInterval(counted, of)!
      const closer = wilsonInterval(counted * 4, of * 4)!
      expect(low).toBeLessThanOrEqual(counted / of + 1e-12)
      expect(high).toBeGreaterThanOrEqual(counted / of - 1e-12)
      expect(closer.high - closer.low).toBeLessThan(high - low)
    }),
  )
})
