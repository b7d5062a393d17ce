import { expect, test } from 'vitest'
import { pixelOf, toDegrees, toPlane, viewOfAll } from './mercator.ts'

test('where the equator meets Greenwich is the middle, and what goes there comes back', () => {
  expect(toPlane({ lat: 0, lon: 0 })).toEqual({ x: 0.5, y: 0.5 })
  const narbonne = { lat: 43.184, lon: 3.004 }
  const back = toDegrees(toPlane(narbonne))
  expect(back.lat).toBeCloseTo(narbonne.lat, 9)
  expect(back.lon).toBeCloseTo(narbonne.lon, 9)
  expect(toPlane(narbonne).y).toBeLessThan(0.5)
})

test('a view of all holds each point in its frame', () => {
  const points = [
    { lat: 43.16, lon: 2.98 },
    { lat: 43.21, lon: 3.02 },
    { lat: 43.2, lon: 3.05 },
  ].map(toPlane)
  const view = viewOfAll(points, 800, 500)!
  for (const point of points) {
    const { x, y } = pixelOf(point, view, 800, 500)
    expect([x >= 40, x <= 760, y >= 40, y <= 460]).toEqual([true, true, true, true])
  }
})

test('one point is not looked at from an atom’s distance, and none gives no view', () => {
  expect(viewOfAll([toPlane({ lat: 43.18, lon: 3 })], 800, 500)!.zoom).toBe(16)
  expect(viewOfAll([], 800, 500)).toBeUndefined()
})
