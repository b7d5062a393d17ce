import type { Box, ViewPoint } from './window-on-plan.ts'

/** What may be touched: its id, whether it lies in a room (equipment) or is one, and where, in pixels of the screen. */
export type Target = { id: string; small: boolean; box: Box }

/** Of more things than this, each is only a dot until one comes closer, and the room between the dots can be touched. */
export const crowd = 24
/** What a dot keeps around its middle (px): a finger that is not on one means the room, whose sheet lists them all. */
const dot = 24

/**
 * What a finger means that touches `at`: a thing drawn three pixels wide has `reach` pixels around its middle, whatever the zoom;
 * where two would overlap it is the nearer one. Equipment first, then the room under the finger, then the nearest small room.
 */
export const hitTarget = (
  targets: readonly Target[],
  at: ViewPoint,
  reach: number,
  /** the room that is drawn there */
  under?: string,
): string | undefined => {
  const isCrowded = under !== undefined && targets.filter((t) => t.small).length > crowd
  const near = (small: boolean): string | undefined =>
    targets
      .filter((t) => t.small === small && isIn(growBox(t.box, small && isCrowded ? dot : reach), at))
      .map((t) => ({ id: t.id, far: distanceFrom(t.box, at), size: t.box[2] * t.box[3] }))
      .sort((a, b) => a.far - b.far || a.size - b.size)[0]?.id
  return near(true) ?? under ?? near(false)
}

/** At least `reach` wide and high, around the same middle. */
export const growBox = ([x, y, w, h]: Box, reach: number): Box => {
  const [wider, higher] = [Math.max(0, reach - w) / 2, Math.max(0, reach - h) / 2]
  return [x - wider, y - higher, w + 2 * wider, h + 2 * higher]
}

const isIn = ([x, y, w, h]: Box, [px, py]: ViewPoint): boolean =>
  px >= x && py >= y && px <= x + w && py <= y + h

// From a point to a box; nothing inside it.
const distanceFrom = ([x, y, w, h]: Box, [px, py]: ViewPoint): number =>
  Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h))
