import { expect, test } from 'vitest'
import { boundCells, foldRows } from './fold-cells.ts'

test('a board that has room for all folds nothing', () => {
  expect(boundCells([3, 0, 12, 5], 200)).toBe(12)
  expect(boundCells([], 200)).toBe(1)
})

test('six hundred visits are drawn evenly: a full day gives way before one that has few', () => {
  const sizes = [120, 120, 120, 120, 110, 10]
  const bound = boundCells(sizes, 200)
  expect(sizes.reduce((sum, size) => sum + Math.min(size, bound), 0)).toBeLessThanOrEqual(200)
  expect(bound).toBe(38)
})

test('no cell that holds something is drawn empty', () => {
  expect(
    boundCells(
      Array.from({ length: 600 }, () => 1),
      200,
    ),
  ).toBe(1)
})

test('a danger and what was just moved stay in sight; one alone is not folded, its word would take its place', () => {
  const isKept = (row: number): boolean => row === 5
  expect(foldRows([1, 2, 3, 4, 5], 2, isKept)).toEqual([1, 2, 5])
  expect(foldRows([1, 2, 3], 2, isKept)).toEqual([1, 2, 3])
})
