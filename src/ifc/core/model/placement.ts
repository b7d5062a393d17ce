import type { StepRecord } from '../step/read-step.ts'
import type { Value } from '../step/step-values.ts'
import { type Frame, frameOf, type ModelPoint, composeFrames, world } from './matrix.ts'

const numbers = (value: Value): number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'number') : []

/** A point or a direction, in the file's own units; the third coordinate is 0 when there is none. */
export const pointOf = (step: StepRecord, to: Value): ModelPoint | undefined => {
  const row = step.find(to)
  if (row < 0) return undefined
  const [x = 0, y = 0, z = 0] = numbers(step.args(row)[0])
  return [x, y, z]
}

/** The points of a list, those that are there. `known`: points read before, as the faces of a solid share theirs. */
export const pointsIn = (step: StepRecord, list: Value, known?: Map<number, ModelPoint>): ModelPoint[] => {
  const points: ModelPoint[] = []
  for (const each of Array.isArray(list) ? list : []) {
    const row = known ? step.find(each) : -1
    const point = known?.get(row) ?? pointOf(step, each)
    if (!point) continue
    known?.set(row, point)
    points.push(point)
  }
  return points
}

/** An IfcAxis2Placement, in two or three dimensions. */
export const axes = (step: StepRecord, to: Value): Frame => {
  const row = step.find(to)
  if (row < 0) return world
  const args = step.args(row)
  const origin = pointOf(step, args[0]) ?? [0, 0, 0]
  return step.typeOf(row) === 'IFCAXIS2PLACEMENT2D'
    ? frameOf(origin, [0, 0, 1], pointOf(step, args[1]))
    : frameOf(origin, pointOf(step, args[1]), pointOf(step, args[2]))
}

/** A mapping's target (IfcCartesianTransformationOperator), its scale included. */
export const operator = (step: StepRecord, to: Value): Frame => {
  const row = step.find(to)
  if (row < 0) return world
  const [x, y, origin, scale, z] = step.args(row)
  const frame = frameOf(pointOf(step, origin) ?? [0, 0, 0], pointOf(step, z), pointOf(step, x))
  const upward = pointOf(step, y)
  const size = typeof scale === 'number' ? scale : 1
  const mirrored =
    upward !== undefined && frame[3]! * upward[0] + frame[4]! * upward[1] + frame[5]! * upward[2] < 0
  return frame.map((each, i) => (i > 8 ? each : each * size * (mirrored && i > 2 && i < 6 ? -1 : 1)))
}

/** Frames of placements in the world, each resolved once: a storey's is asked by everything that stands on it. */
export const placements = (step: StepRecord): ((placement: Value) => Frame) => {
  const known = new Map<number, Frame>()
  const resolve = (placement: Value, depth: number): Frame => {
    const row = step.find(placement)
    if (row < 0 || depth > 50) return world
    const found = known.get(row)
    if (found) return found
    const [parent, relative] = step.args(row)
    const frame =
      step.typeOf(row) === 'IFCLOCALPLACEMENT'
        ? composeFrames(resolve(parent, depth + 1), axes(step, relative))
        : world
    known.set(row, frame)
    return frame
  }
  return (placement) => resolve(placement, 0)
}
