import type { Polygon } from '../model/polygon.ts'
import { windContour } from '../plan/contour.ts'
import { rectangle } from '../plan/convex-hull.ts'
import type { Soup } from './pack-shapes.ts'

/** The narrowest upright box around points: what a window or a door is, seen from a room. Empty for what has no width. */
export const boxAround = (soup: Soup): Soup => {
  const points: [number, number][] = []
  let [low, high] = [Infinity, -Infinity]
  for (let i = 0; i < soup.length; i += 3) {
    points.push([soup[i]!, soup[i + 1]!])
    low = Math.min(low, soup[i + 2]!)
    high = Math.max(high, soup[i + 2]!)
  }
  const corners = rectangle(points)?.corners
  return corners ? upright(corners, low, high) : []
}

/** Walls, lid and bottom over a convex contour. South is down on a plan: what is seen from outside turns clockwise in its numbers. */
export const upright = (contour: Polygon, low: number, high: number): Soup => {
  const ring = windContour(contour, true)
  const soup: number[] = []
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    soup.push(x, y, low, x, y, high, nextX, nextY, low)
    soup.push(nextX, nextY, low, x, y, high, nextX, nextY, high)
  }
  const [first, ...rest] = ring
  for (let i = 0; i + 1 < rest.length; i++) {
    const [a, b] = [rest[i]!, rest[i + 1]!]
    soup.push(...first!, high, ...b, high, ...a, high, ...first!, low, ...a, low, ...b, low)
  }
  return soup
}

/** The floor of a room: its lowest faces, seen from above, and as much higher. */
export const floorOf = (soup: Soup, low: number, raised: number): Soup => {
  const kept: number[] = []
  for (let i = 0; i < soup.length; i += 9) {
    if (Math.max(soup[i + 2]!, soup[i + 5]!, soup[i + 8]!) > low + 0.3) continue
    const flat = flatness(soup, i)
    if (Math.abs(flat) < 1e-4) continue
    for (const at of flat < 0 ? [i, i + 3, i + 6] : [i, i + 6, i + 3])
      kept.push(soup[at]!, soup[at + 1]!, soup[at + 2]! + raised)
  }
  return kept
}

/** The sides of a room, seen from inside: its walls, where a model has none. */
export const sidesOf = (soup: Soup): Soup => {
  const kept: number[] = []
  for (let i = 0; i < soup.length; i += 9)
    if (Math.abs(flatness(soup, i)) < 1e-4)
      for (const at of [i, i + 6, i + 3]) kept.push(soup[at]!, soup[at + 1]!, soup[at + 2]!)
  return kept
}

/** Twice the area of a triangle on the plan; below zero for one that looks up. */
const flatness = (soup: Soup, i: number): number =>
  (soup[i + 3]! - soup[i]!) * (soup[i + 7]! - soup[i + 1]!) -
  (soup[i + 6]! - soup[i]!) * (soup[i + 4]! - soup[i + 1]!)
