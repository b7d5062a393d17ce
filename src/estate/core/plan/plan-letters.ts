import type { Box, ViewPoint } from './window-on-plan.ts'

/** The height of the letters, in pixels of the screen: none is written smaller. */
const sizes = [14, 12] as const
/** A letter of a name is a little more than half as wide as it is high. */
const wide = 0.57
/** Between a name and the walls on either side, pixels. */
const marginBeside = 4
const line = 1.2

export type RoomLetters = { lines: readonly string[]; size: number }

/**
 * The name of a room as it fits in `width` × `height` pixels: with what is said of it, else alone, on several lines where it has
 * several words. Nothing where it cannot be read: the list has it, and whoever comes closer sees it.
 */
export const letterRoom = (
  name: string,
  detail: string,
  width: number,
  height: number,
): RoomLetters | undefined => {
  const words = name.split(' ')
  const ways = [
    ...(detail ? [[name, detail]] : []),
    [name],
    ...(words.length > 1 && words.length < 4 ? [words] : []),
  ]
  for (const size of sizes)
    for (const lines of ways) {
      const longest = Math.max(...lines.map((each) => each.length))
      if (longest * size * wide + 2 * marginBeside <= width && lines.length * size * line <= height)
        return { lines, size }
    }
  return undefined
}

/**
 * Where `lines` of a name are read best in a room, all in pixels: where the plan had it, else in the middle, else beside it; the
 * first place where it lies on no wall and covers no thing, else where it covers fewest. `walls`: the corners of the room in
 * their order, where they are known. The answer is the middle of the writing; nothing where it would lie on a wall wherever it stood.
 */
export const readable = (
  { lines, size }: RoomLetters,
  [x, y, width, height]: Box,
  things: readonly Box[],
  { meant, walls = [] }: { meant?: ViewPoint | undefined; walls?: readonly ViewPoint[] | undefined } = {},
): ViewPoint | undefined => {
  const [w, h] = [Math.max(...lines.map((each) => each.length)) * size * wide, lines.length * size * line]
  const [across, down] = [Math.max(0, width - w) / 2, Math.max(0, height - h) / 2]
  const places: ViewPoint[] = [
    ...(meant ? [meant] : []),
    ...[0, -0.5, 0.5, -0.9, 0.9].flatMap((beside) =>
      [0, -0.5, 0.5, -0.9, 0.9].map(
        (above): ViewPoint => [x + width / 2 + beside * across, y + height / 2 + above * down],
      ),
    ),
  ]
  const taken = ([cx, cy]: ViewPoint): Box => [cx - w / 2, cy - h / 2, w, h]
  const free = places.filter((place) => !isOnWall(taken(place), walls))
  const counts = free.map((place) => things.filter((t) => meet(taken(place), t)).length)
  return free[counts.indexOf(Math.min(...counts))]
}

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]

/** Whether a writing leaves the room, or a corner of the room stands in it. */
const isOnWall = ([x, y, w, h]: Box, walls: readonly ViewPoint[]): boolean => {
  if (walls.length < 3) return false
  const ends: ViewPoint[] = [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ]
  return (
    ends.some((end) => !isWithin(end, walls)) ||
    walls.some(([cx, cy]) => cx > x && cx < x + w && cy > y && cy < y + h)
  )
}

// Even and odd: how often a line to the right meets a wall.
const isWithin = ([x, y]: ViewPoint, walls: readonly ViewPoint[]): boolean =>
  walls.filter(([ax, ay], i) => {
    const [bx, by] = walls[(i + 1) % walls.length]!
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)
  }).length %
    2 ===
  1
