import { mostSignaturePoints, padHeight, padWidth } from '../record/kinds.ts'
import type { Signature } from '../record/record-shapes.ts'

type Stroke = NonNullable<Signature['strokes']>[number]
type StrokePoint = Stroke[number]
type Box = { left: number; top: number; width: number; height: number }

const mostPoints = 2000
const mostStrokes = 60
/** nearer than this to the last one a point says nothing (units of the surface) */
const nearest = 3

/** A point of the screen on the surface of 1000 × 400, `ms` after the first of all; outside it is drawn to the edge. */
export const padPoint = (at: { x: number; y: number }, box: Box, ms: number): StrokePoint => [
  scale(at.x - box.left, box.width, padWidth),
  scale(at.y - box.top, box.height, padHeight),
  Math.max(0, Math.round(ms)),
]

const scale = (n: number, size: number, to: number): number =>
  Math.round(Math.min(1, Math.max(0, size > 0 ? n / size : 0)) * to)

/** A stroke with one more point; time never runs back, even if somebody sets the clock meanwhile. */
export const addPoint = (stroke: Stroke, [x, y, ms]: StrokePoint): Stroke => {
  const last = stroke.at(-1)
  if (!last) return [[x, y, ms]]
  if (stroke.length >= mostPoints || Math.hypot(x - last[0], y - last[1]) < nearest) return stroke
  return [...stroke, [x, y, Math.max(ms, last[2])]]
}

/** Strokes with one more, as far as a signature has room for its points: the house takes no longer one. */
export const addStroke = (strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] => {
  const room = mostSignaturePoints - strokes.reduce((sum, { length }) => sum + length, 0)
  const taken = stroke.slice(0, room)
  return taken.length && strokes.length < mostStrokes ? [...strokes, taken] : strokes
}

/** A stroke as the `d` of a path of SVG; a dot is a line of no length. */
export const strokePath = (stroke: Stroke): string => {
  const [first, ...rest] = stroke
  if (!first) return ''
  const points = rest.length ? rest : [first]
  return `M${first[0]} ${first[1]}${points.map(([x, y]) => `L${x} ${y}`).join('')}`
}
