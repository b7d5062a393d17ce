import type { Solid, Soup } from './pack-shapes.ts'

/** Part of a soup: numbers from `from` to `to`. */
export type Stretch = { soup: Soup; from: number; to: number }

/** Corners onto a grid, those that fall together are one; triangles that are left without a surface are gone. */
export const weld = (
  { soup, from, to }: Stretch,
  step: number,
  [ox, oy, oz]: readonly [number, number, number],
): Solid => {
  const known = new Map<number, number>()
  const corners: number[] = []
  const triangles: number[] = []
  const corner = (i: number): number => {
    const x = Math.round((soup[i]! - ox) / step)
    const y = Math.round((soup[i + 1]! - oy) / step)
    const z = Math.round((soup[i + 2]! - oz) / step)
    const key = (x * 2 ** 17 + y) * 2 ** 17 + z
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, known.size)
    corners.push(x, y, z)
    return known.size - 1
  }
  for (let i = from; i < to; i += 9) {
    const [a, b, c] = [corner(i), corner(i + 3), corner(i + 6)]
    if (a !== b && b !== c && c !== a) triangles.push(a, b, c)
  }
  return { corners, triangles }
}

/** The same with a grid as coarse as it must be, so that no more than so many triangles are left; undefined where even that fails. */
export const simplify = (
  stretch: Stretch,
  step: number,
  origin: readonly [number, number, number],
  most: number,
): Solid | undefined => {
  for (const coarse of [1, 2, 4, 8, 16]) {
    const { corners, triangles } = weld(stretch, step * coarse, origin)
    if (triangles.length <= most * 3) return { corners: corners.map((at) => at * coarse), triangles }
  }
  return undefined
}
