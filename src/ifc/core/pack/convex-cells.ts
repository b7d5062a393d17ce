import type { Polygon } from '../model/polygon.ts'
import { straight } from '../plan/combine-contours.ts'
import { roundPolygon } from '../plan/contour.ts'

/** A convex part of space: a, b, c, d of each plane, inside where a·x + b·y + c·z + d ≥ 0; metres of the plan. */
export type Plane = [a: number, b: number, c: number, d: number]
export type Cell = {
  planes: Plane[]
  /** the box around it on the plan: west, north, east, south */
  box: [number, number, number, number]
}

type Side = { x1: number; y1: number; x2: number; y2: number }
type Band = { left: Side; right: Side; top: number; bottom: number }

/** Cuts a region of the plan (contours in millimetres, holes the other way) into parts between two heights (metres). */
export const cellsOf = (region: readonly Polygon[], low: number, high: number): Cell[] => {
  const sides = region
    .map((each) => straight(roundPolygon(each.map(([x, y]) => [x / 10, y / 10]))))
    .flatMap((each) => each.map(([x1, y1], i): Side => sideOf([x1, y1], each[(i + 1) % each.length]!)))
    .filter(({ y1, y2 }) => y1 !== y2)
  const heights = [...new Set(sides.flatMap(({ y1, y2 }) => [y1, y2]))].toSorted((a, b) => a - b)
  const bands: Band[] = []
  for (const [i, top] of heights.slice(0, -1).entries()) {
    const bottom = heights[i + 1]!
    const middle = (top + bottom) / 2
    const across = sides
      .filter(({ y1, y2 }) => y1 <= top && y2 >= bottom)
      .toSorted((a, b) => at(a, middle) - at(b, middle))
    for (let j = 0; j + 1 < across.length; j += 2) {
      const [left, right] = [across[j]!, across[j + 1]!]
      const above = bands.find((each) => each.bottom === top && each.left === left && each.right === right)
      if (above) above.bottom = bottom
      else bands.push({ left, right, top, bottom })
    }
  }
  return bands.map((band) => cellOf(band, low, high))
}

/** Downwards, in whole centimetres. */
const sideOf = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Side =>
  y1 < y2 ? { x1, y1, x2, y2 } : { x1: x2, y1: y2, x2: x1, y2: y1 }

const at = ({ x1, y1, x2, y2 }: Side, y: number): number => x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)

const cellOf = ({ left, right, top, bottom }: Band, low: number, high: number): Cell => {
  const west = Math.min(at(left, top), at(left, bottom))
  const east = Math.max(at(right, top), at(right, bottom))
  return {
    planes: [
      planeBeside(left, 1),
      planeBeside(right, -1),
      [0, 1, 0, -top / 100],
      [0, -1, 0, bottom / 100],
      ...heightPlanes(low, high),
    ],
    box: [west / 100, top / 100, east / 100, bottom / 100],
  }
}

/** What lies between two heights. */
export const heightPlanes = (low: number, high: number): Plane[] => [
  [0, 0, 1, -low],
  [0, 0, -1, high],
]

const planeBeside = ({ x1, y1, x2, y2 }: Side, sign: 1 | -1): Plane => {
  const size = Math.hypot(x2 - x1, y2 - y1)
  const [a, b] = [((y2 - y1) / size) * sign, ((x1 - x2) / size) * sign]
  return [a, b, 0, -(a * x1 + b * y1) / 100]
}
