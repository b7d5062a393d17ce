import type { Cell, Plane } from './convex-cells.ts'
import type { Soup } from './pack-shapes.ts'

/** What of triangles lies within the cells; the cut faces stay open. */
export const clipToCells = (soup: Soup, cells: readonly Cell[]): Soup => {
  const kept: number[] = []
  for (let i = 0; i < soup.length; i += 9) {
    const west = Math.min(soup[i]!, soup[i + 3]!, soup[i + 6]!)
    const east = Math.max(soup[i]!, soup[i + 3]!, soup[i + 6]!)
    const north = Math.min(soup[i + 1]!, soup[i + 4]!, soup[i + 7]!)
    const south = Math.max(soup[i + 1]!, soup[i + 4]!, soup[i + 7]!)
    for (const { planes, box } of cells)
      if (west <= box[2] && east >= box[0] && north <= box[3] && south >= box[1])
        cutOne(soup, i, planes, kept)
  }
  return kept
}

/** The part of each triangle that lies on the inner side of all planes. */
export const cutBy = (soup: Soup, planes: readonly Plane[]): Soup => {
  const kept: number[] = []
  for (let i = 0; i < soup.length; i += 9) cutOne(soup, i, planes, kept)
  return kept
}

/** Most triangles are wholly in or wholly out: only the others are cut. */
const cutOne = (soup: Soup, from: number, planes: readonly Plane[], kept: number[]): void => {
  let through: Plane[] | undefined
  for (const plane of planes) {
    const inside =
      (heightAbove(plane, soup, from) >= 0 ? 1 : 0) +
      (heightAbove(plane, soup, from + 3) >= 0 ? 1 : 0) +
      (heightAbove(plane, soup, from + 6) >= 0 ? 1 : 0)
    if (inside === 0) return
    if (inside < 3) (through ??= []).push(plane)
  }
  if (!through) {
    for (let i = from; i < from + 9; i++) kept.push(soup[i]!)
    return
  }
  const triangle: number[] = []
  for (let i = from; i < from + 9; i++) triangle.push(soup[i]!)
  // What lies on the inner side of a plane stays there, however the others cut it.
  fan(cut(triangle, through), kept)
}

/** A convex polygon in space, cut plane by plane (Sutherland and Hodgman). */
const cut = (polygon: number[], planes: readonly Plane[]): number[] => {
  let kept = polygon
  for (const plane of planes) {
    const before = kept
    kept = []
    for (let i = 0; i < before.length; i += 3) {
      const next = (i + 3) % before.length
      const [here, there] = [heightAbove(plane, before, i), heightAbove(plane, before, next)]
      if (here >= 0) kept.push(before[i]!, before[i + 1]!, before[i + 2]!)
      if (here >= 0 === there >= 0) continue
      const along = here / (here - there)
      for (let axis = 0; axis < 3; axis++)
        kept.push(before[i + axis]! + (before[next + axis]! - before[i + axis]!) * along)
    }
    if (kept.length < 9) return []
  }
  return kept
}

/** A hair inside counts as inside: what lies on the plane stays. */
const heightAbove = (plane: Plane, points: Soup, i: number): number =>
  plane[0] * points[i]! + plane[1] * points[i + 1]! + plane[2] * points[i + 2]! + plane[3] + 1e-6

const fan = (polygon: readonly number[], kept: number[]): void => {
  for (let i = 3; i + 5 < polygon.length; i += 3) {
    kept.push(polygon[0]!, polygon[1]!, polygon[2]!)
    for (let k = i; k < i + 6; k++) kept.push(polygon[k]!)
  }
}
