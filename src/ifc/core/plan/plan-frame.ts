import type { Polygon } from '../model/polygon.ts'
import type { FlatBox } from './contour.ts'

/**
 * How a plan lies in the world: turned so that its walls are upright, its north-west corner the origin, y downwards, in
 * millimetres.
 */
export type PlanFrame = { angle: number; x: number; y: number }

/** The direction that most of the walls have, in radians between -45° and 45°; `pieces` as `slice` gives them. */
export const directionOf = (pieces: readonly number[]): number => {
  const bins = new Float64Array(180)
  const lines: [angle: number, size: number][] = []
  for (let i = 0; i < pieces.length; i += 4) {
    const [dx, dy] = [pieces[i + 2]! - pieces[i]!, pieces[i + 3]! - pieces[i + 1]!]
    const size = Math.hypot(dx, dy)
    if (size < 0.05) continue
    const angle = turnOf(Math.atan2(dy, dx))
    lines.push([angle, size])
    bins[binOf(angle)]! += size
  }
  const best = bins.indexOf(Math.max(...bins))
  let [sum, weight] = [0, 0]
  for (const [angle, size] of lines) {
    const off = turnOf(angle - (best * Math.PI) / 360)
    if (Math.abs(off) > 0.0175) continue
    sum += off * size
    weight += size
  }
  return weight > 0 ? turnOf((best * Math.PI) / 360 + sum / weight) : 0
}

const quarter = Math.PI / 2
const turnOf = (angle: number): number => angle - Math.round(angle / quarter) * quarter
const binOf = (angle: number): number => ((Math.round((angle * 360) / Math.PI) % 180) + 180) % 180

const turnBack = (angle: number, x: number, y: number): [number, number] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [x * cos + y * sin, y * cos - x * sin]
}

/** The frame whose origin is the north-west corner of all that is given, in metres of the world. */
export const frameAround = (angle: number, points: Iterable<readonly [number, number]>): PlanFrame => {
  const box: FlatBox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    const [u, v] = turnBack(angle, x, y)
    box[0] = Math.min(box[0], u)
    box[3] = Math.max(box[3], v)
  }
  return { angle, x: Number.isFinite(box[0]) ? box[0] : 0, y: Number.isFinite(box[3]) ? box[3] : 0 }
}

/** The same frame for a model that was moved by so much, metres of its world. */
export const movedBy = (frame: PlanFrame, [dx, dy]: readonly number[]): PlanFrame => {
  const [u, v] = turnBack(frame.angle, dx!, dy!)
  return { ...frame, x: frame.x + u, y: frame.y + v }
}

/** From metres of the world to millimetres of the plan. */
export const onPlan = ({ angle, x: west, y: north }: PlanFrame, x: number, y: number): [number, number] => {
  const [u, v] = turnBack(angle, x, y)
  return [(u - west) * 1000, (north - v) * 1000]
}

/** From metres of the plan back to metres of the world. */
export const toWorld = ({ angle, x: west, y: north }: PlanFrame, x: number, y: number): [number, number] => {
  const [u, v] = [x + west, north - y]
  return [u * Math.cos(angle) - v * Math.sin(angle), u * Math.sin(angle) + v * Math.cos(angle)]
}

/** Pieces of a cut, from the world to the plan. */
export const piecesOnPlan = (
  { angle, x: west, y: north }: PlanFrame,
  pieces: readonly number[],
): number[] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const moved: number[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const x = pieces[i]!
    const y = pieces[i + 1]!
    moved.push((x * cos + y * sin - west) * 1000, (north - (y * cos - x * sin)) * 1000)
  }
  return moved
}

export const polygonOnPlan = (frame: PlanFrame, polygon: Polygon): Polygon =>
  polygon.map(([x, y]) => onPlan(frame, x, y))
