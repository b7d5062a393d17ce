import type { StepRecord } from '../step/read-step.ts'
import { isTyped, isWord, type Value } from '../step/step-values.ts'
import { apply, type ModelPoint, world } from './matrix.ts'
import { axes, pointsIn } from './placement.ts'

const list = (value: Value): Value[] => (Array.isArray(value) ? value : [])

/** The points of a curve, in its own frame. Arcs are followed by chords of 15° or less; what is unknown gives no point. */
export const pointsOfCurve = (step: StepRecord, to: Value, depth = 0): ModelPoint[] => {
  const row = step.find(to)
  if (row < 0 || depth > 8) return []
  const args = step.args(row)
  switch (step.typeOf(row)) {
    case 'IFCPOLYLINE':
      return pointsIn(step, args[0])
    case 'IFCINDEXEDPOLYCURVE':
      return indexedPoints(coordinates(step, args[0]), args[1])
    case 'IFCCOMPOSITECURVE':
    case 'IFCCOMPOSITECURVEONSURFACE':
      return list(args[0]).flatMap((segment) => {
        const [, same, parent] = step.args(step.find(segment))
        const points = pointsOfCurve(step, parent, depth + 1)
        return isWord(same) && same.word === 'F' ? points.toReversed() : points
      })
    case 'IFCTRIMMEDCURVE':
      return trimCurve(step, args, depth)
    case 'IFCCIRCLE':
    case 'IFCELLIPSE':
      return arc(step, row, 0, 2 * Math.PI).slice(0, -1)
    default:
      return []
  }
}

/** The rows of an IfcCartesianPointList. */
export const coordinates = (step: StepRecord, to: Value): ModelPoint[] => {
  const row = step.find(to)
  return row < 0
    ? []
    : list(step.args(row)[0]).map((each) => {
        const [x = 0, y = 0, z = 0] = list(each) as number[]
        return [x, y, z] as ModelPoint
      })
}

/** The points that a list of numbers, from 1, names. */
export const pick = (points: ModelPoint[], numbers: Value): ModelPoint[] =>
  list(numbers)
    .map((i) => points[(i as number) - 1])
    .filter((each) => each !== undefined)

const indexedPoints = (points: ModelPoint[], segments: Value): ModelPoint[] =>
  Array.isArray(segments)
    ? segments.flatMap((segment) => pick(points, isTyped(segment) ? segment.of : segment))
    : points

const trimCurve = (step: StepRecord, [basis, from, to, sense]: Value[], depth: number): ModelPoint[] => {
  const row = step.find(basis)
  const forward = !(isWord(sense) && sense.word === 'F')
  const ends = [from, to].map((trim) => pointsIn(step, trim)[0])
  if (row < 0 || !/^IFC(?:CIRCLE|ELLIPSE)$/.test(step.typeOf(row))) {
    const given = ends.filter((end) => end !== undefined)
    return given.length === 2 ? given : pointsOfCurve(step, basis, depth + 1)
  }
  const angles = [from, to].map((trim, i) => {
    const given = list(trim).find(isTyped)?.of
    return typeof given === 'number' ? radians(given) : angleOf(step, row, ends[i])
  })
  const [start = 0, end = 0] = forward ? angles : angles.toReversed()
  const points = arc(step, row, start, end > start ? end : end + 2 * Math.PI)
  return forward ? points : points.toReversed()
}

/** Trims are in the plane angle of the file, which is degrees whenever a number says more than a turn of radians. */
const radians = (angle: number): number =>
  Math.abs(angle) > 2 * Math.PI + 1e-6 ? (angle * Math.PI) / 180 : angle

const angleOf = (step: StepRecord, circle: number, point: ModelPoint | undefined): number => {
  const frame = axes(step, step.args(circle)[0])
  if (!point) return 0
  const [x, y] = [point[0] - frame[9]!, point[1] - frame[10]!]
  return Math.atan2(frame[3]! * x + frame[4]! * y, frame[0]! * x + frame[1]! * y)
}

const arc = (step: StepRecord, row: number, start: number, end: number): ModelPoint[] => {
  const [position, first, second] = step.args(row)
  const frame = position ? axes(step, position) : world
  const a = typeof first === 'number' ? first : 0
  const b = typeof second === 'number' ? second : a
  const pieces = Math.max(1, Math.ceil((Math.abs(end - start) * 12) / Math.PI))
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const angle = start + ((end - start) * i) / pieces
    return apply(frame, [a * Math.cos(angle), b * Math.sin(angle), 0])
  })
}
