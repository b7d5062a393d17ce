import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Polygon } from '../model/polygon.ts'
import { combine } from './combine-contours.ts'
import { signedArea, windContour } from './contour.ts'
import { growContour, thick } from './grow-contour.ts'

const union = (polygons: Polygon[]): Polygon[] => combine(polygons, [], (a) => a > 0)
const area = (polygons: Polygon[]): number => union(polygons).reduce((sum, each) => sum + signedArea(each), 0)

test('a square room grows on all sides, an L keeps its inner corner', () => {
  const square: Polygon = [
    [0, 0],
    [1000, 0],
    [1000, 1000],
    [0, 1000],
  ]
  expect(area([growContour(square, 300)])).toBe(1600 * 1600)
  const l: Polygon = [
    [0, 0],
    [4000, 0],
    [4000, 1000],
    [1000, 1000],
    [1000, 4000],
    [0, 4000],
  ]
  expect(union([growContour(l, 300)])).toHaveLength(1)
  expect(area([growContour(l, 300)])).toBe(4600 * 1600 + 3000 * 1600)
})

test('whatever its corners, a room grows as a square that is drawn along its sides', () => {
  const star = fc.array(fc.integer({ min: 400, max: 4000 }), { minLength: 3, maxLength: 12 }).map((far) =>
    far.map((r, i): [number, number] => {
      const angle = (i / far.length) * 2 * Math.PI
      return [Math.round(r * Math.cos(angle)), Math.round(r * Math.sin(angle))]
    }),
  )
  fc.assert(
    fc.property(star, (polygon) => {
      const drawn = area([windContour(polygon, true), ...thick(polygon, 300)])
      // Crossings are rounded to whole millimetres, each way at other places.
      expect(Math.abs(area([growContour(polygon, 300)]) - drawn) / drawn).toBeLessThan(0.002)
    }),
    { numRuns: 200 },
  )
})
