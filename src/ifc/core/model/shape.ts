import type { StepRecord } from '../step/read-step.ts'
import { isRef, type Value } from '../step/step-values.ts'
import { coordinates, pick, pointsOfCurve } from './curves.ts'
import { apply, type Frame, type ModelPoint, composeFrames, world } from './matrix.ts'
import { axes, operator, pointOf, pointsIn } from './placement.ts'
import { profileOf } from './profiles.ts'
import { boxAround, corners, type Piece } from './solid.ts'

const list = (value: Value): Value[] => (Array.isArray(value) ? value : [])

/** Shapes that several things share (a socket is drawn once), each reduced to the box around it. */
export type SharedShapes = Map<number, ModelPoint[]>

/**
 * The pieces of a product's shape, in the world: `representation` is its
 * IfcProductDefinitionShape. No boolean is carried out. With `shared`, what is mapped is a box, reckoned once.
 */
export const piecesOf = (
  step: StepRecord,
  representation: Value,
  frame: Frame,
  wanted: RegExp,
  shared?: SharedShapes,
): Piece[] => {
  const row = step.find(representation)
  if (row < 0) return []
  return list(step.args(row)[2]).flatMap((each) => {
    const shape = step.find(each)
    if (shape < 0) return []
    const [, name, , items] = step.args(shape)
    return wanted.test(typeof name === 'string' ? name : '')
      ? list(items).flatMap((item) => pieces(step, item, frame, 0, shared))
      : []
  })
}

const pieces = (
  step: StepRecord,
  item: Value,
  frame: Frame,
  depth: number,
  shared: SharedShapes | undefined,
): Piece[] => {
  const row = step.find(item)
  if (row < 0 || depth > 20) return []
  const args = step.args(row)
  const type = step.typeOf(row)
  if (type.startsWith('IFCEXTRUDEDAREASOLID')) return [extrude(step, args, frame)]
  if (type === 'IFCMAPPEDITEM') return mapPieces(step, args, frame, depth, shared)
  if (type.startsWith('IFCBOOLEAN')) return pieces(step, args[1], frame, depth + 1, shared)
  const faces = facesOf(step, row, new Map(), 0).map((face) => face.map((point) => apply(frame, point)))
  return faces.length > 0 ? [{ faces }] : []
}

const mapPieces = (
  step: StepRecord,
  [source, target]: Value[],
  frame: Frame,
  depth: number,
  shared: SharedShapes | undefined,
): Piece[] => {
  const [origin, shape] = step.args(step.find(source))
  const placed = composeFrames(frame, composeFrames(operator(step, target), axes(step, origin)))
  const row = step.find(shape)
  if (row < 0) return []
  const inner = (at: Frame): Piece[] =>
    list(step.args(row)[3]).flatMap((each) => pieces(step, each, at, depth + 1, shared))
  if (!shared) return inner(placed)
  const box = boxAround(shared.has(row) ? [] : inner(world))
  const known = shared.get(row) ?? (box ? corners(box) : [])
  shared.set(row, known)
  return known.length > 0 ? [{ faces: [known.map((point) => apply(placed, point))] }] : []
}

const extrude = (step: StepRecord, [swept, position, direction, depth]: Value[], frame: Frame): Piece => {
  const placed = isRef(position) ? composeFrames(frame, axes(step, position)) : frame
  const { outer, holes } = profileOf(step, swept)
  const along = pointOf(step, direction) ?? [0, 0, 1]
  const size = (typeof depth === 'number' ? depth : 0) / (Math.hypot(...along) || 1)
  const foot = apply(placed, [0, 0, 0])
  const top = apply(placed, [along[0] * size, along[1] * size, along[2] * size])
  const place = (points: ModelPoint[]): ModelPoint[] => points.map((point) => apply(placed, point))
  return {
    outer: place(outer),
    holes: holes.map(place),
    rise: [top[0] - foot[0], top[1] - foot[1], top[2] - foot[2]],
  }
}

/** Where the shells, faces and curves of a boundary representation are held in their records. */
const shapeAttributes: Record<string, number> = {
  IFCFACETEDBREP: 0,
  IFCFACETEDBREPWITHVOIDS: 0,
  IFCADVANCEDBREP: 0,
  IFCMANIFOLDSOLIDBREP: 0,
  IFCCLOSEDSHELL: 0,
  IFCOPENSHELL: 0,
  IFCCONNECTEDFACESET: 0,
  IFCFACEBASEDSURFACEMODEL: 0,
  IFCSHELLBASEDSURFACEMODEL: 0,
  IFCFACE: 0,
  IFCFACEOUTERBOUND: 0,
  IFCGEOMETRICSET: 0,
  IFCGEOMETRICCURVESET: 0,
  IFCSWEPTDISKSOLID: 0,
  IFCREVOLVEDAREASOLID: 0,
}

const facesOf = (
  step: StepRecord,
  row: number,
  known: Map<number, ModelPoint>,
  depth: number,
): ModelPoint[][] => {
  if (row < 0 || depth > 8) return []
  const type = step.typeOf(row)
  const args = step.args(row)
  if (type === 'IFCPOLYLOOP') return [pointsIn(step, args[0], known)]
  if (type === 'IFCTRIANGULATEDFACESET' || type === 'IFCPOLYGONALFACESET')
    return indexedFaces(step, type, args)
  if (type === 'IFCBOUNDINGBOX') return [boxOf(step, args)]
  const place = shapeAttributes[type]
  if (place === undefined) {
    const curve = type.endsWith('PROFILEDEF')
      ? profileOf(step, { ref: step.idOf(row) }).outer
      : pointsOfCurve(step, { ref: step.idOf(row) })
    return curve.length > 0 ? [curve] : []
  }
  const inside = args[place]
  return (Array.isArray(inside) ? inside : [inside]).flatMap((each) =>
    facesOf(step, step.find(each), known, depth + 1),
  )
}

const indexedFaces = (step: StepRecord, type: string, args: Value[]): ModelPoint[][] => {
  const points = coordinates(step, args[0])
  return type === 'IFCTRIANGULATEDFACESET'
    ? list(args[3]).map((face) => pick(points, face))
    : list(args[2]).map((face) => (step.find(face) < 0 ? [] : pick(points, step.args(step.find(face))[0])))
}

const boxOf = (step: StepRecord, [corner, ...sizes]: Value[]): ModelPoint[] => {
  const from = pointOf(step, corner) ?? [0, 0, 0]
  const [x = 0, y = 0, z = 0] = sizes as number[]
  return [from, [from[0] + x, from[1] + y, from[2] + z]]
}
