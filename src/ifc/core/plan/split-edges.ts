/** A side of a contour of one of two sets; whole numbers. */
export type Edge = { x1: number; y1: number; x2: number; y2: number; set: number }

/** Rounding a crossing moves the pieces a little, so that they may cross anew; after so many rounds what is left is dust. */
const rounds = 4

/** Cuts sides where they cross or touch, so that pieces meet at their ends alone. */
export const splitAll = (edges: Edge[]): Edge[] => {
  let pieces = edges
  let fresh = new Set(edges)
  for (let round = 0; round < rounds; round++) {
    const cuts = cutsOf(pieces, fresh)
    if (cuts.size === 0) break
    const before = pieces
    pieces = []
    fresh = new Set()
    for (const edge of before) {
      const at = cuts.get(edge)
      if (!at) pieces.push(edge)
      else
        for (const piece of cutAt(edge, at)) {
          pieces.push(piece)
          fresh.add(piece)
        }
    }
  }
  return pieces
}

type At = [x: number, y: number]
type Cuts = Map<Edge, At[]>

/** Two pieces that an earlier round has left as they were do not meet. */
const cutsOf = (edges: Edge[], fresh: ReadonlySet<Edge>): Cuts => {
  const cuts: Cuts = new Map()
  const sorted = edges.toSorted((a, b) => Math.min(a.x1, a.x2) - Math.min(b.x1, b.x2))
  const west = Float64Array.from(sorted, ({ x1, x2 }) => Math.min(x1, x2))
  const north = Float64Array.from(sorted, ({ y1, y2 }) => Math.min(y1, y2))
  const south = Float64Array.from(sorted, ({ y1, y2 }) => Math.max(y1, y2))
  const isFresh = Uint8Array.from(sorted, (edge) => (fresh.has(edge) ? 1 : 0))
  const { all, bandOf } = bandsOf(north, south)
  for (const [band, here] of all.entries())
    for (const [at, i] of here.entries()) {
      const a = sorted[i]!
      const east = Math.max(a.x1, a.x2)
      for (let k = at + 1; k < here.length && west[here[k]!]! <= east; k++) {
        const j = here[k]!
        const isNear = north[j]! <= south[i]! && south[j]! >= north[i]! && isFresh[i]! + isFresh[j]! > 0
        // Both may reach through several bands: they meet in the first that they share.
        if (isNear && bandOf(Math.max(north[i]!, north[j]!)) === band) meet(cuts, a, sorted[j]!)
      }
    }
  return cuts
}

/** Sides by where they lie from north to south, in the order given: those of one band alone may meet. */
const bandsOf = (
  north: Float64Array,
  south: Float64Array,
): { all: number[][]; bandOf: (at: number) => number } => {
  const low = north.reduce((least, at) => Math.min(least, at), Infinity)
  const high = south.reduce((most, at) => Math.max(most, at), -Infinity)
  const count = Math.max(1, Math.min(64, north.length >> 4))
  const bandOf = (at: number): number =>
    Math.min(count - 1, Math.floor(((at - low) / (high - low || 1)) * count))
  const all = Array.from({ length: count }, (): number[] => [])
  for (let i = 0; i < north.length; i++)
    for (let band = bandOf(north[i]!); band <= bandOf(south[i]!); band++) all[band]!.push(i)
  return { all, bandOf }
}

/** Cuts two sides where an end of one lies on the other, or else where they cross. */
const meet = (cuts: Cuts, a: Edge, b: Edge): void => {
  let touch = endOn(cuts, a, b.x1, b.y1)
  touch = endOn(cuts, a, b.x2, b.y2) || touch
  touch = endOn(cuts, b, a.x1, a.y1) || touch
  touch = endOn(cuts, b, a.x2, a.y2) || touch
  if (touch) return
  const ax = a.x2 - a.x1
  const ay = a.y2 - a.y1
  const bx = b.x2 - b.x1
  const by = b.y2 - b.y1
  const cross = ax * by - ay * bx
  if (cross === 0) return
  const along = ((b.x1 - a.x1) * by - (b.y1 - a.y1) * bx) / cross
  const across = ((b.x1 - a.x1) * ay - (b.y1 - a.y1) * ax) / cross
  if (along <= 0 || along >= 1 || across <= 0 || across >= 1) return
  const x = Math.round(a.x1 + ax * along)
  const y = Math.round(a.y1 + ay * along)
  if (!isEnd(a, x, y)) cut(cuts, a, x, y)
  if (!isEnd(b, x, y)) cut(cuts, b, x, y)
}

const isEnd = (edge: Edge, x: number, y: number): boolean =>
  (x === edge.x1 && y === edge.y1) || (x === edge.x2 && y === edge.y2)

const endOn = (cuts: Cuts, edge: Edge, x: number, y: number): boolean => {
  if (isEnd(edge, x, y)) return true
  if (!isOn(edge, x, y)) return false
  cut(cuts, edge, x, y)
  return true
}

/** Only what is truly between the ends of a side cuts it. */
const cut = (cuts: Cuts, edge: Edge, x: number, y: number): void => {
  if (x < Math.min(edge.x1, edge.x2) || x > Math.max(edge.x1, edge.x2)) return
  if (y < Math.min(edge.y1, edge.y2) || y > Math.max(edge.y1, edge.y2)) return
  const known = cuts.get(edge)
  if (known) known.push([x, y])
  else cuts.set(edge, [[x, y]])
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

const cutAt = (edge: Edge, cuts: At[]): Edge[] => {
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
