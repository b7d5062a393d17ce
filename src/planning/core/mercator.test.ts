import { expect, test } from 'vitest'
import { groupPoints, pixelOf, pointAt, toDegrees, toPlane, viewOfAll, zoomAround } from './mercator.ts'

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

test('points that would hide each other are drawn as one, and apart once one looks nearer', () => {
  const points = [0, 0.0001, 0.2].map((more) => ({ at: toPlane({ lat: 43.18, lon: 3 + more }) }))
  const sizes = (zoom: number): number[] => groupPoints(points, zoom).map((group) => group.points.length)
  expect(sizes(5)).toEqual([3])
  expect(sizes(12)).toEqual([2, 1])
  expect(sizes(18)).toEqual([1, 1, 1])
  expect(groupPoints([], 12)).toEqual([])
})

test('no point is lost, and two that are drawn can be touched apart', () => {
  // Six hundred that lie as a street lies, by the golden ratio: no chance, and no grid.
  const points = Array.from({ length: 600 }, (_, i) => ({
    at: toPlane({ lat: 43 + ((i * 0.618) % 1) * 0.1, lon: 3 + ((i * 0.324) % 1) * 0.1 }),
  }))
  for (const zoom of [8, 10.5, 12, 13, 14.5, 16]) {
    const groups = groupPoints(points, zoom)
    expect(groups.reduce((sum, group) => sum + group.points.length, 0)).toBe(600)
    const pixels = groups.map(({ at }) => pixelOf(at, { x: 0.5, y: 0.4, zoom }, 800, 500))
    const gaps = pixels.flatMap((a, i) => pixels.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
    expect(gaps.reduce((least, gap) => Math.min(least, gap), 100)).toBeGreaterThanOrEqual(35)
  }
})

test('what is under the pointer stays there when one looks nearer', () => {
  const frame = { width: 800, height: 500 }
  const view = { ...toPlane({ lat: 43.18, lon: 3 }), zoom: 12 }
  const pixel = { x: 120, y: 400 }
  const before = pointAt(pixel, view, 800, 500)
  const after = pointAt(pixel, zoomAround(view, pixel, 2, frame), 800, 500)
  expect(after.x).toBeCloseTo(before.x, 12)
  expect(after.y).toBeCloseTo(before.y, 12)
  expect(pixelOf(before, view, 800, 500).x).toBeCloseTo(120, 6)
})
