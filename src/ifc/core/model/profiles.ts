import type { StepRecord } from '../step/read-step.ts'
import type { Value } from '../step/step-values.ts'
import { pointsOfCurve } from './curves.ts'
import { apply, type ModelPoint } from './matrix.ts'
import { axes } from './placement.ts'

export type Profile = { outer: ModelPoint[]; holes: ModelPoint[][] }

const number = (value: Value): number => (typeof value === 'number' ? value : 0)

/** The contour of a profile and its holes, flat. Steel sections and the like become the box around them. */
export const profileOf = (step: StepRecord, to: Value): Profile => {
  const row = step.find(to)
  if (row < 0) return { outer: [], holes: [] }
  const args = step.args(row)
  const type = step.typeOf(row)
  if (type.startsWith('IFCARBITRARY')) {
    const holes = Array.isArray(args[3]) ? args[3].map((each) => open(pointsOfCurve(step, each))) : []
    return { outer: open(pointsOfCurve(step, args[2])), holes }
  }
  const round = type.startsWith('IFCCIRCLE')
  const [x, y] = round ? [number(args[3]) * 2, number(args[3]) * 2] : [number(args[3]), number(args[4])]
  const corners: ModelPoint[] = round
    ? Array.from({ length: 24 }, (_, i) => circle(x / 2, (i * Math.PI) / 12))
    : [
        [-x / 2, -y / 2, 0],
        [x / 2, -y / 2, 0],
        [x / 2, y / 2, 0],
        [-x / 2, y / 2, 0],
      ]
  const frame = axes(step, args[2])
  return { outer: corners.map((corner) => apply(frame, corner)), holes: [] }
}

const circle = (radius: number, angle: number): ModelPoint => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
  0,
]

/** Without its last point where that repeats the first, and without doubles. */
const open = (points: ModelPoint[]): ModelPoint[] =>
  points.filter((point, i) => {
    const before = points[(i || points.length) - 1]!
    return points.length < 2 || Math.hypot(point[0] - before[0], point[1] - before[1]) > 1e-9
  })
