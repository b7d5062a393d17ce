/** A side of a contour of one of two sets; whole numbers. */
export type Edge = { x1: number; y1: number; x2: number; y2: number; set: number }

/** Rounding a crossing moves the pieces a little, so that they may cross anew; after so many rounds what is left is dust. */
const rounds = 4

/** Cuts sides where they cross or touch, so that pieces meet at their ends alone. */
export const splitAll = (edges: Edge[]): Edge[] => {
  let pieces = edges
  for (let round = 0; round < rounds; round++) {
    const cuts = cutsOf(pieces)
    if (cuts.size === 0) break
    pieces = pieces.flatMap((edge) => cutAt(edge, cuts.get(edge)))
  }
  return pieces
}

type At = [x: number, y: number]

const cutsOf = (edges: Edge[]): Map<Edge, At[]> => {
  const cuts = new Map<Edge, At[]>()
  const sorted = edges.toSorted((a, b) => Math.min(a.x1, a.x2) - Math.min(b.x1, b.x2))
  for (const [i, a] of sorted.entries()) {
    const right = Math.max(a.x1, a.x2)
    const low = Math.min(a.y1, a.y2)
    const high = Math.max(a.y1, a.y2)
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!
      if (Math.min(b.x1, b.x2) > right) break
      if (Math.min(b.y1, b.y2) > high || Math.max(b.y1, b.y2) < low) continue
      for (const at of meetings(a, b)) {
        cut(cuts, a, at)
        cut(cuts, b, at)
      }
    }
  }
  return cuts
}

/** Only what is truly between the ends of a side cuts it. */
const cut = (cuts: Map<Edge, At[]>, edge: Edge, [x, y]: At): void => {
  if ((x === edge.x1 && y === edge.y1) || (x === edge.x2 && y === edge.y2)) return
  if (x < Math.min(edge.x1, edge.x2) || x > Math.max(edge.x1, edge.x2)) return
  if (y < Math.min(edge.y1, edge.y2) || y > Math.max(edge.y1, edge.y2)) return
  const known = cuts.get(edge)
  if (known) known.push([x, y])
  else cuts.set(edge, [[x, y]])
}

/** Where two sides cross, or where an end of one lies on the other. */
const meetings = (a: Edge, b: Edge): At[] => {
  const found: At[] = []
  if (isOn(a, b.x1, b.y1)) found.push([b.x1, b.y1])
  if (isOn(a, b.x2, b.y2)) found.push([b.x2, b.y2])
  if (isOn(b, a.x1, a.y1)) found.push([a.x1, a.y1])
  if (isOn(b, a.x2, a.y2)) found.push([a.x2, a.y2])
  if (found.length > 0) return found
  const ax = a.x2 - a.x1
  const ay = a.y2 - a.y1
  const bx = b.x2 - b.x1
  const by = b.y2 - b.y1
  const cross = ax * by - ay * bx
  if (cross === 0) return found
  const along = ((b.x1 - a.x1) * by - (b.y1 - a.y1) * bx) / cross
  const across = ((b.x1 - a.x1) * ay - (b.y1 - a.y1) * ax) / cross
  return along > 0 && along < 1 && across > 0 && across < 1
    ? [[Math.round(a.x1 + ax * along), Math.round(a.y1 + ay * along)]]
    : found
}

/** Within seven tenths of a unit of the side: the nearest whole place on it. */
const isOn = ({ x1, y1, x2, y2 }: Edge, x: number, y: number): boolean => {
  const dx = x2 - x1
  const dy = y2 - y1
  const along = (x - x1) * dx + (y - y1) * dy
  const square = dx * dx + dy * dy
  if (along < 0 || along > square) return false
  const off = (x - x1) * dy - (y - y1) * dx
  return off * off <= 0.5 * square
}

const cutAt = (edge: Edge, cuts: At[] | undefined): Edge[] => {
  if (!cuts) return [edge]
  const far = ([x, y]: At): number => (x - edge.x1) ** 2 + (y - edge.y1) ** 2
  const stops: At[] = [...cuts.toSorted((a, b) => far(a) - far(b)), [edge.x2, edge.y2]]
  let [x, y] = [edge.x1, edge.y1]
  const pieces: Edge[] = []
  for (const [x2, y2] of stops) {
    if (x2 !== x || y2 !== y) pieces.push({ x1: x, y1: y, x2, y2, set: edge.set })
    ;[x, y] = [x2, y2]
  }
  return pieces
}
