import { expect, test } from 'vitest'
import { frameBox, onScreen, type SpacePoint } from './orbit-camera.ts'

const corners = (size: SpacePoint): SpacePoint[] =>
  [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z): SpacePoint => [x * size[0], y * size[1], z * size[2]])),
  )

const extent = (size: SpacePoint, aspect: number) => {
  const camera = frameBox(size, [0, 0, 0], aspect)
  const seen = corners(size).map((at) => onScreen(camera, aspect, at))
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    above: Math.min(...ys),
    below: Math.max(...ys),
  }
}

test.each<[string, SpacePoint, number]>([
  ['a long building in the frame of a desk', [38, 9, 14], 3.4],
  ['the same one, built from north to south', [9, 38, 14], 3.4],
  ['a long building on a phone', [38, 9, 14], 0.9],
  ['a tower', [18, 18, 40], 3.4],
  ['a dwelling', [9, 8, 2.5], 1.6],
])('%s is whole in the picture, in its middle, and fills it one way', (_, size, aspect) => {
  const { left, right, above, below } = extent(size, aspect)
  expect(Math.min(left, above)).toBeGreaterThanOrEqual(0)
  expect(Math.max(right, below)).toBeLessThanOrEqual(1)
  expect(left + right).toBeCloseTo(1, 1)
  expect(above + below).toBeCloseTo(1, 1)
  expect(Math.max(right - left, below - above)).toBeGreaterThan(0.9)
})

test('a long building fills more than half of a wide frame', () => {
  const { left, right } = extent([38, 9, 14], 3.4)
  expect(right - left).toBeGreaterThan(0.55)
})
