import type { Polygon } from '../model/polygon.ts'

/** Contours that the pieces of a cut make; `open`: how many of them do not close. They are drawn closed all the same. */
export type Chained = { contours: Polygon[]; open: number }

type Piece = { from: string; to: string; x1: number; y1: number; x2: number; y2: number }

/** Ends this near are the same corner, that a boolean operation has torn apart. Millimetres. */
const torn = 20

/** `pieces`: x1, y1, x2, y2 of each, in millimetres, with the material to the left. */
export const chain = (pieces: readonly number[]): Chained => {
  const from = new Map<string, Piece[]>()
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
  const found = new Map<string, Piece>()
  for (let i = 0; i < pieces.length; i += 4) {
    const [x1, y1, x2, y2] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!, pieces[i + 3]!]
    const from = corner(x1, y1)
    const to = corner(x2, y2)
    if (from === to) continue
    if (!found.delete(`${to} ${from}`)) found.set(`${from} ${to}`, { from, to, x1, y1, x2, y2 })
  }
  return [...found.values()]
}

/** A tenth of a millimetre: triangles that share a side reckon the same point on it. */
const corner = (x: number, y: number): string => `${Math.round(x * 10)},${Math.round(y * 10)}`

const gap = ([x1, y1]: [number, number], [x2, y2]: [number, number]): number => Math.hypot(x1 - x2, y1 - y2)

/** Joins lines whose ends are near each other, whichever way they run, until each closes or finds no other. */
const mend = (lines: Polygon[]): { closed: Polygon[]; open: Polygon[] } => {
  const closed: Polygon[] = []
  const open: Polygon[] = []
  const waiting = [...lines]
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    const [start, end] = [line[0]!, line.at(-1)!]
    if (line.length > 3 && gap(start, end) <= torn) {
      closed.push(line.slice(0, -1))
      continue
    }
    const next = waiting.findIndex((each) => gap(end, each[0]!) <= torn || gap(end, each.at(-1)!) <= torn)
    const before = waiting.findIndex(
      (each) => gap(start, each.at(-1)!) <= torn || gap(start, each[0]!) <= torn,
    )
    const found = next >= 0 ? next : before
    if (found < 0) {
      open.push(line)
      continue
    }
    const [other] = waiting.splice(found, 1) as [Polygon]
    if (next >= 0) waiting.push([...line, ...(gap(end, other[0]!) <= torn ? other : other.toReversed())])
    else waiting.push([...(gap(start, other.at(-1)!) <= torn ? other : other.toReversed()), ...line])
  }
  return { closed, open }
}
