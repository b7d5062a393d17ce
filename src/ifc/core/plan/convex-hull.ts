import type { Polygon } from '../model/polygon.ts'

type At = [x: number, y: number]

/** The smallest convex contour around points (Andrew's chain). */
export const hull = (points: readonly At[]): Polygon => {
  const sorted = outer(points).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (from: readonly At[]): At[] => {
    const line: At[] = []
    for (const point of from) {
      while (line.length > 1 && turn(line.at(-2)!, line.at(-1)!, point) <= 0) line.pop()
      line.push(point)
    }
    return line.slice(0, -1)
  }
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())]
}

/** Without most of those within: a window frame has thousands, and all but four are on or inside its diagonal corners. */
const outer = (points: readonly At[]): readonly At[] => {
  if (points.length < 64) return points
  const corners = [0, 1, 2, 3].map((i) => {
    const [across, down] = [i === 0 || i === 3 ? -1 : 1, i < 2 ? -1 : 1]
    let [best, most] = [points[0]!, -Infinity]
    for (const point of points) {
      const far = across * point[0] + down * point[1]
      if (far > most) [best, most] = [point, far]
    }
    return best
  })
  const within = (point: At): boolean =>
    corners.every((corner, i) => turn(corner, corners[(i + 1) % 4]!, point) > hair)
  return [...corners, ...points.filter((point) => !within(point))]
}

const hair = 1e-9

const turn = (a: At, b: At, c: At): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** The narrowest rectangle around points: its long side first. */
export const rectangle = (
  points: readonly At[],
): { corners: Polygon; length: number; width: number } | undefined => {
  const around = hull(points)
  let best: { corners: Polygon; length: number; width: number } | undefined
  for (const [i, [x, y]] of around.entries()) {
    const [nextX, nextY] = around[(i + 1) % around.length]!
    const size = Math.hypot(nextX - x, nextY - y)
    if (size < 1e-6) continue
    const [ux, uy] = [(nextX - x) / size, (nextY - y) / size]
    const along = around.map(([px, py]) => px * ux + py * uy)
    const across = around.map(([px, py]) => py * ux - px * uy)
    const [a, b, c, d] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)]
    if (best && (b - a) * (d - c) >= best.length * best.width) continue
    const at = (u: number, v: number): At => [u * ux - v * uy, u * uy + v * ux]
    best =
      b - a >= d - c
        ? { corners: [at(a, c), at(b, c), at(b, d), at(a, d)], length: b - a, width: d - c }
        : { corners: [at(a, d), at(a, c), at(b, c), at(b, d)], length: d - c, width: b - a }
  }
  return best
}
