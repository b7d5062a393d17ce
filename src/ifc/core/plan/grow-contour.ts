import type { Polygon } from '../model/polygon.ts'
import { windContour } from './contour.ts'
import { hull } from './convex-hull.ts'

type At = [x: number, y: number]

/**
 * A contour without holes, grown by as much along both axes (its convolution with a square). What comes back may cross itself:
 * what it winds around more than not is the grown area.
 */
export const growContour = (polygon: Polygon, by: number): Polygon => {
  const ring = windContour(polygon, true)
  const found: Polygon = []
  for (const [i, at] of ring.entries()) {
    const before = ring[(i + ring.length - 1) % ring.length]!
    const after = ring[(i + 1) % ring.length]!
    const left = turn(before, at, after) >= 0
    const [into, out] = [facing(before, at), facing(at, after)]
    // Odd numbers are corners of the square; a side that is upright lies between two of them.
    const from = into % 2 === 1 ? into : left ? into + 1 : into - 1
    const to = out % 2 === 1 ? out : left ? out - 1 : out + 1
    const steps = ((((left ? to - from : from - to) / 2) % 4) + 4) % 4
    for (let step = 0; step <= steps; step++) {
      const [x, y] = corners[(((from + (left ? 2 : -2) * step) % 8) + 8) % 8]!
      found.push([at[0] + x * by, at[1] + y * by])
    }
  }
  return found
}

const turn = (a: At, b: At, c: At): number => (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])

/** Where the outside of a side is: 0 east, 1 between east and north, 2 north… 7. */
const facing = ([ax, ay]: At, [bx, by]: At): number => {
  const [x, y] = [Math.sign(by - ay), Math.sign(ax - bx)]
  return x > 0 ? (y < 0 ? 7 : y) : x === 0 ? (y > 0 ? 2 : 6) : 4 - y
}

const corners: Record<number, At> = { 1: [1, 1], 3: [-1, 1], 5: [-1, -1], 7: [1, -1] }

/** Each side of a contour with holes, as thick as it grows: what a square leaves when it is drawn along it. */
export const thick = (polygon: Polygon, by: number): Polygon[] =>
  polygon.map((from, i) => {
    const to = polygon[(i + 1) % polygon.length]!
    const around = [from, to].flatMap(([x, y]) =>
      Object.values(corners).map(([u, v]): At => [x + u * by, y + v * by]),
    )
    return windContour(hull(around), true)
  })
