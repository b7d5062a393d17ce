import { expect, test } from 'vitest'
import { isDrawnBy } from './draw-homes.ts'

const marks = Array.from({ length: 20_000 }, (_, i) => `mark-${i * 7919}`)

test('one request in four is drawn, the same ones each time; in none, none; in one, all', () => {
  const drawn = marks.filter((mark) => isDrawnBy(mark, 4))
  expect(drawn.length / marks.length).toBeCloseTo(0.25, 1)
  expect(marks.filter((mark) => isDrawnBy(mark, 4))).toEqual(drawn)
  expect(marks.filter((mark) => isDrawnBy(mark, 0))).toEqual([])
  expect(marks.filter((mark) => isDrawnBy(mark, 1))).toHaveLength(marks.length)
})
