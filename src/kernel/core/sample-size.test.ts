import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marginOf, sampleSize } from './sample-size.ts'

test('7 271 homes: 554 answers are four points (England’s tenant survey), five points take 365', () => {
  expect(sampleSize(7271, 0.04)).toBe(555)
  expect(sampleSize(7271, 0.05)).toBe(365)
  expect(marginOf(554, 7271)).toBeCloseTo(0.04, 3)
})

test('never more than there are, and of nobody nobody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 15 }), (homes, points) => {
      const size = sampleSize(homes, points / 100)
      expect(size).toBeLessThanOrEqual(homes)
      if (homes > 0) expect(size).toBeGreaterThan(0)
      const margin = marginOf(size, homes)
      if (margin !== null) expect(margin).toBeLessThanOrEqual(points / 100 + 1e-9)
    }),
  )
})
