/** Where one looks from: around a middle (metres), at a distance, turned (radians) and raised above the horizon (radians). */
export type Camera = Look & { middle: SpacePoint; distance: number }
type Look = { turn: number; rise: number }
export type SpacePoint = [x: number, y: number, z: number]
/** Sixteen numbers, column by column. */
export type Matrix = number[]

/** Half of what the eye sees, up and down. */
const half = Math.tan((20 * Math.PI) / 180)

const lowest = 0.09
const highest = Math.PI / 2 - 0.01

/** From the south-east and above; long sides across the picture, or away from the eye where the picture is narrow. */
const firsts: readonly Look[] = [-0.6, -0.2, -1.37].map((turn) => ({ turn, rise: 0.9 }))

/** The corners of a box around nothing, half as long as its sides. */
const signs = [-0.5, 0.5].flatMap((x) =>
  [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z): SpacePoint => [x, y, z])),
)

/** A little of the picture stays free around it. */
const margin = 1.05

/** All of a box in view, in the middle of the picture, and as near as that allows; from where it is largest, unless told. */
export const frameBox = (size: SpacePoint, middle: SpacePoint, aspect: number, look?: Look): Camera => {
  const looks = look ? [look] : firsts
  const [best, ...others] = looks.map((each) => centreOn(size, distant(size, middle, aspect, each), aspect))
  return others.reduce((kept, other) => (other.distance < kept.distance * 0.95 ? other : kept), best!)
}

/** What is near looks larger than what is far: moved until as much is free on either side, and nearer as far as that allows. */
const centreOn = (size: SpacePoint, begun: Camera, aspect: number): Camera => {
  const { middle: from } = begun
  let camera = begun
  for (let i = 0; i < 6; i++) {
    const seen = signs.map((at) =>
      onScreen(camera, aspect, [
        from[0] + at[0] * size[0],
        from[1] + at[1] * size[1],
        from[2] + at[2] * size[2],
      ]),
    )
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)]
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const [above, below] = [Math.min(...ys), Math.max(...ys)]
    const wide = Math.max(right - left, below - above)
    if (!Number.isFinite(wide) || wide <= 0) return begun
    camera = moveCamera(camera, (1 - left - right) * 0.5 * aspect, (1 - above - below) * 0.5)
    camera = { ...camera, distance: Math.max(1, camera.distance * wide * margin) }
  }
  return camera
}

const distant = (size: SpacePoint, middle: SpacePoint, aspect: number, look: Look): Camera => {
  const { right, up, back } = axesOf(look)
  const along = (axis: SpacePoint, at: SpacePoint): number =>
    axis[0] * at[0] * size[0] + axis[1] * at[1] * size[1] + axis[2] * at[2] * size[2]
  const distances = signs.map(
    (at) =>
      along(back, at) +
      (margin * Math.max(Math.abs(along(right, at)) / aspect, Math.abs(along(up, at)))) / half,
  )
  return { middle, ...look, distance: Math.max(1, ...distances) }
}

export const turnCamera = (camera: Camera, turn: number, rise: number): Camera => ({
  ...camera,
  turn: camera.turn + turn,
  rise: Math.min(highest, Math.max(lowest, camera.rise + rise)),
})

/** As on the plan: north up, seen from above. */
export const fromAbove = (camera: Camera): Camera => ({ ...camera, turn: 0, rise: highest })

export const nearer = (camera: Camera, by: number): Camera => ({
  ...camera,
  distance: Math.min(2000, Math.max(1, camera.distance / by)),
})

/** Moved along the screen: shares of its height, to the right and down. */
export const moveCamera = (camera: Camera, right: number, down: number): Camera => {
  const far = 2 * camera.distance * half
  const [cos, sin] = [Math.cos(camera.turn), Math.sin(camera.turn)]
  const [x, y, z] = camera.middle
  const back = down * far
  return {
    ...camera,
    middle: [
      x - right * far * cos - back * sin * Math.sin(camera.rise),
      y - right * far * sin + back * cos * Math.sin(camera.rise),
      z + back * Math.cos(camera.rise),
    ],
  }
}

/** Right, up and back of the eye, in metres of the world. */
const axesOf = ({ turn, rise }: Look): Record<'right' | 'up' | 'back', SpacePoint> => {
  const [ct, st, cr, sr] = [Math.cos(turn), Math.sin(turn), Math.cos(rise), Math.sin(rise)]
  return { right: [ct, st, 0], up: [-st * sr, ct * sr, cr], back: [st * cr, -ct * cr, sr] }
}

/** From metres (x east, y north, z up) to the screen. */
export const matrixOf = (camera: Camera, aspect: number): Matrix => {
  const { middle, distance } = camera
  const { right, up, back } = axesOf(camera)
  const eye: SpacePoint = [
    middle[0] + back[0] * distance,
    middle[1] + back[1] * distance,
    middle[2] + back[2] * distance,
  ]
  const along = (axis: SpacePoint): number => -(axis[0] * eye[0] + axis[1] * eye[1] + axis[2] * eye[2])
  const [near, far] = [Math.max(0.05, distance / 50), distance * 4 + 50]
  const [sx, sy] = [1 / (half * aspect), 1 / half]
  const [a, b] = [(far + near) / (near - far), (2 * far * near) / (near - far)]
  const column = (i: 0 | 1 | 2): Matrix => [right[i] * sx, up[i] * sy, back[i] * a, -back[i]]
  return [
    ...column(0),
    ...column(1),
    ...column(2),
    along(right) * sx,
    along(up) * sy,
    along(back) * a + b,
    -along(back),
  ]
}

/** The matrix that takes corners in steps of a pack's grid (y south) to the screen. */
export const onGrid = (matrix: Matrix, step: number, [ox, oy, oz]: SpacePoint): Matrix => {
  const at = (column: number, row: number): number => matrix[column * 4 + row]!
  const rows = [0, 1, 2, 3]
  return [
    ...rows.map((row) => at(0, row) * step),
    ...rows.map((row) => -at(1, row) * step),
    ...rows.map((row) => at(2, row) * step),
    ...rows.map((row) => at(0, row) * ox - at(1, row) * oy + at(2, row) * oz + at(3, row)),
  ]
}

/** Where a place is on the screen: shares of its width and height, from the left and from above. */
export const onScreen = (camera: Camera, aspect: number, [x, y, z]: SpacePoint): [number, number] => {
  const m = matrixOf(camera, aspect)
  const row = (i: 0 | 1 | 3): number => m[i]! * x + m[4 + i]! * y + m[8 + i]! * z + m[12 + i]!
  return [(1 + row(0) / row(3)) / 2, (1 - row(1) / row(3)) / 2]
}
