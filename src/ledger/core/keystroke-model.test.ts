import { expect, test } from 'vitest'
import { askedKinds, estimateOf, priceOf } from './keystroke-model.ts'

test('operators have the seconds of Card, Moran and Newell', () => {
  expect(['K*2', 'P', 'BB', 'H', 'M', 'R0.12'].map(priceOf)).toEqual([0.56, 1.1, 0.2, 0.4, 1.35, 0.12])
})

test('every kind of question has an estimate; a choice costs less than a text', () => {
  for (const kind of askedKinds) expect(estimateOf(kind)).toBeGreaterThan(1)
  expect(estimateOf('choice')).toBeCloseTo(1.35 + 1.1 + 0.2)
  expect(estimateOf('choice')).toBeLessThan(estimateOf('text'))
})
