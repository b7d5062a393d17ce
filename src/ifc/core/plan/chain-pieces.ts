import type { Polygon } from '../model/polygon.ts'

/** Contours that the pieces of a cut make; `open`: how many of them do not close. They are drawn closed all the same. */
export type Chains = { contours: Polygon[]; open: number }

/** `from`, `to`: its corners, counted. */
type Piece = { from: number; to: number; x1: number; y1: number; x2: number; y2: number }

/** Ends this near are the same corner, that a boolean operation has torn apart. Millimetres. */
const torn = 20

/** `pieces`: x1, y1, x2, y2 of each, in millimetres, with the material to the left. */
export const chain = (pieces: readonly number[]): Chains => {
  const from = new Map<number, Piece[]>()
  for (const piece of unique(pieces)) {
    const known = from.get(piece.from)
    if (known) known.push(piece)
    else from.set(piece.from, [piece])
  }
  const contours: Polygon[] = []
  const loose: Polygon[] = []
  for (const starts of from.values())
    for (let start = starts.pop(); start; start = starts.pop()) {
      const line: Polygon = [[start.x1, start.y1]]
      let last = start
      for (let next: Piece | undefined = start; next; next = from.get(next.to)?.pop()) {
        line.push([next.x2, next.y2])
        last = next
      }
      if (last.to === start.from) contours.push(line.slice(0, -1))
      else loose.push(line)
    }
  const { closed, open } = mend(loose)
  return { contours: [...contours, ...closed, ...open].filter((each) => each.length > 2), open: open.length }
}

/** A piece that is there twice counts once; one that runs both ways is between two solids, and is gone. */
const unique = (pieces: readonly number[]): Piece[] => {
  const corners = new Map<number, number>()
  const found = new Map<number, Piece>()
  for (let i = 0; i < pieces.length; i += 4) {
    const x1 = pieces[i]!
    const y1 = pieces[i + 1]!
    const x2 = pieces[i + 2]!
    const y2 = pieces[i + 3]!
    const from = numberOf(corners, x1, y1)
    const to = numberOf(corners, x2, y2)
    if (from === to) continue
    if (!found.delete(to * wide + from)) found.set(from * wide + to, { from, to, x1, y1, x2, y2 })
  }
  return [...found.values()]
}

/** Two whole numbers as one: up to six kilometres in tenths of a millimetre, up to as many corners. */
const wide = 2 ** 26

/** The number of a corner. A tenth of a millimetre: triangles that share a side reckon the same point on it. */
const numberOf = (corners: Map<number, number>, x: number, y: number): number => {
  const at = Math.round(x * 10) * wide + Math.round(y * 10)
  const known = corners.get(at)
  if (known !== undefined) return known
  corners.set(at, corners.size)
  return corners.size - 1
}

const gap = ([x1, y1]: [number, number], [x2, y2]: [number, number]): number => Math.hypot(x1 - x2, y1 - y2)

/** Joins each line to the nearest that is near enough, whichever way it runs, until it closes or finds no other. */
const mend = (lines: Polygon[]): { closed: Polygon[]; open: Polygon[] } => {
  const closed: Polygon[] = []
  const open: Polygon[] = []
  const waiting = [...lines]
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    const [start, end] = [line[0]!, line.at(-1)!]
    const own = line.length > 3 ? gap(start, end) : Number.POSITIVE_INFINITY
    const joins = waiting.flatMap((other, at) => [
      { at, gap: gap(end, other[0]!), joined: () => [...line, ...other] },
      { at, gap: gap(end, other.at(-1)!), joined: () => [...line, ...other.toReversed()] },
      { at, gap: gap(start, other.at(-1)!), joined: () => [...other, ...line] },
      { at, gap: gap(start, other[0]!), joined: () => [...other.toReversed(), ...line] },
    ])
    const best = joins.reduce<(typeof joins)[number] | undefined>(
      (a, b) => (a && a.gap <= b.gap ? a : b),
      undefined,
    )
    if (own <= torn && !(best && best.gap < own)) closed.push(line.slice(0, -1))
    else if (best && best.gap <= torn) {
      const joined = best.joined()
      waiting.splice(best.at, 1)
      waiting.push(joined)
    } else open.push(line)
  }
  return { closed, open }
}
