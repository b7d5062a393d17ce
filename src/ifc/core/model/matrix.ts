export type ModelPoint = [x: number, y: number, z: number]

/** A frame: origin and the three axes as columns, `[xx, xy, xz, yx, yy, yz, zx, zy, zz, ox, oy, oz]`. */
export type Frame = readonly number[]

export const world: Frame = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]

/** A point of a frame, as the frame's parent sees it. */
export const apply = (f: Frame, [x, y, z]: ModelPoint): ModelPoint => [
  f[0]! * x + f[3]! * y + f[6]! * z + f[9]!,
  f[1]! * x + f[4]! * y + f[7]! * z + f[10]!,
  f[2]! * x + f[5]! * y + f[8]! * z + f[11]!,
]

const turn = (f: Frame, [x, y, z]: ModelPoint): ModelPoint => [
  f[0]! * x + f[3]! * y + f[6]! * z,
  f[1]! * x + f[4]! * y + f[7]! * z,
  f[2]! * x + f[5]! * y + f[8]! * z,
]

/** The inner frame, seen from outside the outer one. */
export const composeFrames = (outer: Frame, inner: Frame): Frame => {
  if (outer === world) return inner
  const axis = (i: number): ModelPoint => turn(outer, [inner[i]!, inner[i + 1]!, inner[i + 2]!])
  return [...axis(0), ...axis(3), ...axis(6), ...apply(outer, [inner[9]!, inner[10]!, inner[11]!])]
}

const unit = ([x, y, z]: ModelPoint): ModelPoint => {
  const length = Math.hypot(x, y, z)
  return length > 0 ? [x / length, y / length, z / length] : [0, 0, 0]
}
const cross = (a: ModelPoint, b: ModelPoint): ModelPoint => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** The frame of an origin, an axis that becomes z and a direction near x: made square as ISO 10303-42 does. */
export const frameOf = (origin: ModelPoint, z: ModelPoint = [0, 0, 1], x: ModelPoint = [1, 0, 0]): Frame => {
  const up = unit(z)
  const along = Math.abs(up[0] * x[0] + up[1] * x[1] + up[2] * x[2])
  const near: ModelPoint =
    along > 0.9999 * Math.hypot(...x) ? (Math.abs(up[0]) > 0.9 ? [0, 1, 0] : [1, 0, 0]) : x
  const side = unit(cross(up, near))
  return [...cross(side, up), ...side, ...up, ...origin]
}
