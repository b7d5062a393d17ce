import type { PlanFrame } from '../plan/plan-frame.ts'
import { toWorld } from '../plan/plan-frame.ts'
import type { Camera } from './topic.ts'

/** What is looked at, in metres of the plan: a thing at a point, or the outlines of rooms. `z` is the height of its floor or its own. */
export type LookedAt = { points: readonly (readonly [number, number])[]; z: number }

/** How far above, how much to see around a point, and the share left free around rooms. */
const metresAbove = 10
const metresAround = 4
const margin = 1.2
/** As high as an arm: below the ceiling, above what one touches. */
const overhead = 1.8

/** From above, upright as on the plan; nothing to look at, nothing. */
export const cameraOn = ({ points, z }: LookedAt, frame: PlanFrame): Camera | null => {
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [
    Math.max(metresAround, (east - west) * margin),
    Math.max(metresAround, (south - north) * margin),
  ]
  const [x, y] = toWorld(frame, (west + east) / 2, (north + south) / 2)
  return {
    at: [round(x), round(y), round(z + metresAbove)],
    up: [round(-Math.sin(frame.angle)), round(Math.cos(frame.angle)), 0],
    cut: [round(x), round(y), round(z + overhead)],
    height: round(height),
    aspect: round(width / height),
  }
}

/** A tenth of a millimetre; never «-0». */
const round = (value: number): number => Math.round(value * 1e4) / 1e4 || 0
