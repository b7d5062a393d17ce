import type { PackView, ThingView } from '../../../ifc/core/pack/read-pack.ts'
import type { SpacePoint } from './orbit-camera.ts'

/** The box around some things, metres; south is below zero here. */
export const boxOf = (
  { step, origin, corners, things }: PackView,
  isIn: (thing: ThingView) => boolean,
): [size: SpacePoint, middle: SpacePoint] => {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ]
  for (const thing of things)
    if (isIn(thing))
      for (let i = thing.corners[0] * 3; i < (thing.corners[0] + thing.corners[1]) * 3; i++) {
        low[i % 3] = Math.min(low[i % 3]!, corners[i]!)
        high[i % 3] = Math.max(high[i % 3]!, corners[i]!)
      }
  const size = (axis: 0 | 1 | 2): number => Math.max(0, high[axis]! - low[axis]!) * step
  const middle = (axis: 0 | 1 | 2): number => origin[axis] + ((high[axis]! + low[axis]!) / 2) * step
  return [
    [size(0), size(1), size(2)],
    [middle(0), -middle(1), middle(2)],
  ]
}
