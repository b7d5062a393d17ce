import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWays } from './fold-ways.ts'

test('what has room stays; what has none goes under «Plus» from the last on, but the way on which one is', () => {
  expect(foldWays([100, 100, 100], 300, 60, 0)).toEqual([])
  expect(foldWays([100, 100, 100], 299, 60, 0)).toEqual([2])
  expect(foldWays([100, 100, 100], 299, 60, 2)).toEqual([1])
  expect(foldWays([100, 100, 100], 200, 60, 2)).toEqual([0, 1])
})

test('whatever their widths, what stays has room beside «Plus» as soon as anything is folded', () => {
  const width = fc.integer({ min: 20, max: 200 })
  fc.assert(
    fc.property(
      fc.array(width, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 300, max: 1600 }),
      fc.nat(19),
      (widths, room, at) => {
        const here = at % widths.length
        const folded = foldWays(widths, room, 60, here)
        expect(folded).not.toContain(here)
        const left = widths.filter((_, i) => !folded.includes(i)).reduce((sum, each) => sum + each, 0)
        expect(left + (folded.length > 0 ? 60 : 0)).toBeLessThanOrEqual(room)
      },
    ),
  )
})
