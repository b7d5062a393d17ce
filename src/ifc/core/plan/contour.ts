import { isInside, type Polygon } from '../model/polygon.ts'

/** The area with its sign: positive when the inside is to the left, y going up. */
export const signedArea = (polygon: Polygon): number => {
  let twice = 0
  for (const [i, [x, y]] of polygon.entries()) {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length]!
    twice += x * nextY - nextX * y
  }
  return twice / 2
}

export const windContour = (polygon: Polygon, positive: boolean): Polygon =>
  signedArea(polygon) > 0 === positive ? polygon : polygon.toReversed()

/** Contours of one solid, turned so that what is inside an odd number of others is a hole. */
export const nestContours = (contours: readonly Polygon[]): Polygon[] =>
  contours.map((each) => {
    const around = contours.filter((other) => other !== each && isInside(other, middleOfSide(each)))
    return windContour(each, around.length % 2 === 0)
  })

/** The middle of a side: a corner may stand on a corner of another contour. */
const middleOfSide = ([first, second]: Polygon): [number, number] => [
  (first![0] + second![0]) / 2,
  (first![1] + second![1]) / 2,
]

/** In whole numbers, without the points that repeat the one before. */
export const roundPolygon = (polygon: Polygon): Polygon =>
  polygon
    .map(([x, y]): [number, number] => [Math.round(x), Math.round(y)])
    .filter(([x, y], i, all) => {
      const [px, py] = all[(i + all.length - 1) % all.length]!
      return x !== px || y !== py
    })

export type FlatBox = [west: number, north: number, east: number, south: number]

export const boxOf = (polygons: readonly Polygon[]): FlatBox => {
  const box: FlatBox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of polygons)
    for (const [x, y] of polygon) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  return box
}

/** The same, reckoned once for what it belongs to: neighbours ask again and again what is near. */
export const cachedBox = (polygons: readonly Polygon[], of: object = polygons): FlatBox => {
  const known = boxes.get(of) ?? boxOf(polygons)
  boxes.set(of, known)
  return known
}
const boxes = new WeakMap<object, FlatBox>()

export const overlap = (a: FlatBox, b: FlatBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
