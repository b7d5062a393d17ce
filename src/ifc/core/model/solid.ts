import type { ModelPoint } from './matrix.ts'
import { areaOf, type Polygon } from './polygon.ts'

/** A solid, as far as this reader goes: an outline that is pushed along a line, or nothing but the points of its faces. */
export type Piece =
  | { outer: ModelPoint[]; holes: ModelPoint[][]; rise: ModelPoint }
  | { faces: ModelPoint[][] }

/** The eight corners of a box. */
export const corners = ({ low, high }: Box): ModelPoint[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    (i & 1 ? high : low)[0],
    (i & 2 ? high : low)[1],
    (i & 4 ? high : low)[2],
  ])

export type Box = { low: ModelPoint; high: ModelPoint }

const everyPoint = (piece: Piece): ModelPoint[] =>
  'faces' in piece
    ? piece.faces.flat()
    : piece.outer.flatMap((p) => [
        p,
        [p[0] + piece.rise[0], p[1] + piece.rise[1], p[2] + piece.rise[2]] as ModelPoint,
      ])

/** The box around pieces, along the axes of the world. */
export const boxAround = (pieces: readonly Piece[]): Box | undefined => {
  const low: ModelPoint = [Infinity, Infinity, Infinity]
  const high: ModelPoint = [-Infinity, -Infinity, -Infinity]
  for (const point of pieces.flatMap(everyPoint))
    for (const i of [0, 1, 2] as const) {
      low[i] = Math.min(low[i], point[i])
      high[i] = Math.max(high[i], point[i])
    }
  return high[0] < low[0] ? undefined : { low, high }
}

/** The floor of a room: its outlines, and its area without the holes. Undefined when the shape has no floor that is flat. */
export const floorOf = (pieces: readonly Piece[]): { outlines: Polygon[]; area: number } | undefined => {
  const outlines: Polygon[] = []
  let area = 0
  for (const piece of pieces) {
    const faces =
      'faces' in piece ? lowest(piece.faces) : isUpright(piece) ? [piece.outer] : lowest(sides(piece))
    const holes = 'faces' in piece || !isUpright(piece) ? [] : piece.holes
    for (const face of faces) {
      outlines.push(flat(face))
      area += areaOf(flat(face))
    }
    for (const hole of holes) area -= areaOf(flat(hole))
  }
  return outlines.length > 0 ? { outlines, area: Math.max(0, area) } : undefined
}

type PushedPiece = Extract<Piece, { rise: ModelPoint }>

const flat = (points: readonly ModelPoint[]): Polygon => points.map(([x, y]) => [x, y])

const isUpright = ({ outer, rise }: PushedPiece): boolean =>
  outer.length > 2 && Math.abs(rise[2]) > 0.99 * Math.hypot(...rise)

/** Revit pushes some rooms sideways: then the floor is among the faces that the sides of the outline leave behind. */
const sides = ({ outer, rise }: PushedPiece): ModelPoint[][] => {
  const pushed = ([x, y, z]: ModelPoint): ModelPoint => [x + rise[0], y + rise[1], z + rise[2]]
  return outer.map((point, i) => {
    const next = outer[(i + 1) % outer.length]!
    return [point, next, pushed(next), pushed(point)]
  })
}

/** The faces that lie flat at the foot of the shape. */
const lowest = (faces: readonly ModelPoint[][]): ModelPoint[][] => {
  const heights = faces.flat().map((point) => point[2])
  const foot = heights.reduce((a, b) => Math.min(a, b), Infinity)
  const tall = heights.reduce((a, b) => Math.max(a, b), -Infinity) - foot
  return faces.filter(
    (face) => face.length > 2 && face.every((point) => point[2] - foot < 0.02 * tall + 1e-9),
  )
}
