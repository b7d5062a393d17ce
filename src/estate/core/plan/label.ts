import type { Box, Point } from './view.ts'

/** The height of the letters, in pixels of the screen: none is written smaller. */
const sizes = [14, 12] as const
/** A letter of a name is a little more than half as wide as it is high. */
const wide = 0.57
/** Between a name and the walls on either side, pixels. */
const beside = 4
const line = 1.2

export type Written = { lines: readonly string[]; size: number }

/**
 * The name of a room as it fits in `width` × `height` pixels: with what is said of it, else alone, on several lines where it has
 * several words. Nothing where it cannot be read: the list has it, and whoever comes closer sees it.
 */
export const written = (name: string, detail: string, width: number, height: number): Written | undefined => {
  const words = name.split(' ')
  const ways = [
    ...(detail ? [[name, detail]] : []),
    [name],
    ...(words.length > 1 && words.length < 4 ? [words] : []),
  ]
  for (const size of sizes)
    for (const lines of ways) {
      const longest = Math.max(...lines.map((each) => each.length))
      if (longest * size * wide + 2 * beside <= width && lines.length * size * line <= height)
        return { lines, size }
    }
  return undefined
}

/**
 * Where `lines` of a name are read best in a room, all in pixels: where the plan had it, else in the middle, else further up or
 * down; the first place where it covers no thing, else where it covers fewest. The answer is the middle of the writing.
 */
export const readable = (
  { lines, size }: Written,
  [x, y, width, height]: Box,
  things: readonly Box[],
  meant?: Point,
): Point => {
  const [w, h] = [Math.max(...lines.map((each) => each.length)) * size * wide, lines.length * size * line]
  const [middle, room] = [y + height / 2, Math.max(0, height - h) / 2]
  const places: Point[] = [
    ...(meant ? [meant] : []),
    ...[0, -0.5, 0.5, -0.9, 0.9].map((share): Point => [x + width / 2, middle + share * room]),
  ]
  const covered = ([cx, cy]: Point): number =>
    things.filter((t) => meet([cx - w / 2, cy - h / 2, w, h], t)).length
  const counts = places.map(covered)
  return places[counts.indexOf(Math.min(...counts))]!
}

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
