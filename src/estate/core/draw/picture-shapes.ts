/** On the picture of a plan, in its own pixels from its top left. */
export type PicturePoint = readonly [number, number]
export type PictureBox = { x: number; y: number; w: number; h: number }
export type Size = { w: number; h: number }

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n))

/** Within the picture, on whole pixels. */
export const withinPicture = ([x, y]: PicturePoint, { w, h }: Size): PicturePoint => [
  Math.round(clamp(x, 0, w)),
  Math.round(clamp(y, 0, h)),
]

/** What was drawn from one corner to the other; a mere tap, where nothing is drawn, is a room of a usual size around it. */
export const drawnBox = (from: PicturePoint, to: PicturePoint, size: Size): PictureBox => {
  const least = Math.min(size.w, size.h) / 40
  const [a, b] = [withinPicture(from, size), withinPicture(to, size)]
  const [w, h] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])]
  if (w < least || h < least) return boxAround(from, size)
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), w, h }
}

const boxAround = ([x, y]: PicturePoint, size: Size): PictureBox => {
  const side = Math.round(Math.min(size.w, size.h) / 6)
  return movedBox({ x: x - side / 2, y: y - side / 2, w: side, h: side }, [0, 0], size)
}

/** Elsewhere on the picture, never beyond its edge. */
export const movedBox = (box: PictureBox, [dx, dy]: PicturePoint, size: Size): PictureBox => ({
  ...box,
  x: Math.round(clamp(box.x + dx, 0, size.w - box.w)),
  y: Math.round(clamp(box.y + dy, 0, size.h - box.h)),
})

export const grownBox = (box: PictureBox, [dx, dy]: PicturePoint, size: Size): PictureBox => ({
  ...box,
  w: Math.round(clamp(box.w + dx, 12, size.w - box.x)),
  h: Math.round(clamp(box.h + dy, 12, size.h - box.y)),
})

/** The four corners, as the command takes them. */
export const outlineOf = ({ x, y, w, h }: PictureBox): [number, number][] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

export const centreOf = ({ x, y, w, h }: PictureBox): PicturePoint => [
  Math.round(x + w / 2),
  Math.round(y + h / 2),
]

/** The room in which a point lies; of several on top of each other, the smallest. */
export const roomAt = <R extends { box: PictureBox | undefined }>(
  rooms: readonly R[],
  [x, y]: PicturePoint,
): R | undefined =>
  rooms
    .filter(({ box }) => box && x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h)
    .toSorted((a, b) => a.box!.w * a.box!.h - b.box!.w * b.box!.h)[0]
