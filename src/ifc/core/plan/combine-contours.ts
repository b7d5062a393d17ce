import type { Polygon } from '../model/polygon.ts'
import { type Edge, splitAll } from './split-edges.ts'

type Side = Edge & { a: number; b: number }

/**
 * The area where `keep` holds of how often two sets of contours wind around a point; coordinates are whole numbers. Union,
 * difference and intersection are all this. What comes back encloses its area to the left, holes the other way round.
 */
export const combine = (
  a: readonly Polygon[],
  b: readonly Polygon[],
  keep: (a: number, b: number) => boolean,
): Polygon[] => {
  const sides = mergeEdges([
    ...a.flatMap((each) => edgesOf(each, 0)),
    ...b.flatMap((each) => edgesOf(each, 1)),
  ])
  const rows = bands(sides, ({ y1, y2 }) => [y1, y2])
  const columns = bands(sides, ({ x1, x2 }) => [x1, x2])
  const kept: Edge[] = []
  for (const side of sides) {
    const [left, right] = windings(side, isSteep(side) ? rows : columns)
    const within = keep(...left)
    if (within === keep(...right)) continue
    const { x1, y1, x2, y2, set } = side
    kept.push(within ? side : { x1: x2, y1: y2, x2: x1, y2: y1, set })
  }
  return contours(kept)
    .map(straight)
    .filter((each) => each.length > 2)
}

const edgesOf = (polygon: Polygon, set: number): Edge[] =>
  polygon.flatMap(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length]!
    return x1 === x2 && y1 === y2 ? [] : [{ x1, y1, x2, y2, set }]
  })

/** Pieces that lie on each other become one, with how often each set runs along it; those that cancel out are gone. */
const mergeEdges = (edges: Edge[]): Side[] => {
  const found = new Map<number, Side>()
  const corners = new Map<number, number>()
  const corner = (x: number, y: number): number => {
    const key = x * 2 ** 26 + y
    const known = corners.get(key) ?? corners.size
    corners.set(key, known)
    return known
  }
  for (const { x1, y1, x2, y2, set } of splitAll(edges)) {
    const forth = x1 < x2 || (x1 === x2 && y1 < y2)
    const [from, to] = [corner(x1, y1), corner(x2, y2)]
    const key = forth ? from * 2 ** 26 + to : to * 2 ** 26 + from
    let side = found.get(key)
    if (!side) {
      side = { ...(forth ? { x1, y1, x2, y2 } : { x1: x2, y1: y2, x2: x1, y2: y1 }), set: 0, a: 0, b: 0 }
      found.set(key, side)
    }
    side[set === 0 ? 'a' : 'b'] += forth ? 1 : -1
  }
  return [...found.values()].filter(({ a, b }) => a !== 0 || b !== 0)
}

type Bands = (at: number) => readonly Side[]

/** Sides by where they reach along an axis: a ray across that axis meets those of its own band alone. */
const bands = (sides: readonly Side[], reachOf: (side: Side) => [number, number]): Bands => {
  let [low, high] = [Infinity, -Infinity]
  for (const side of sides) {
    const [from, to] = reachOf(side)
    low = Math.min(low, from, to)
    high = Math.max(high, from, to)
  }
  const count = Math.max(1, Math.min(256, sides.length >> 2))
  const bandOf = (at: number): number =>
    Math.min(count - 1, Math.floor(((at - low) / (high - low || 1)) * count))
  const all = Array.from({ length: count }, (): Side[] => [])
  for (const side of sides) {
    const [from, to] = reachOf(side)
    const last = bandOf(Math.max(from, to))
    for (let i = bandOf(Math.min(from, to)); i <= last; i++) all[i]!.push(side)
  }
  return (at) => all[bandOf(at)]!
}

const isSteep = ({ x1, y1, x2, y2 }: Edge): boolean => Math.abs(y2 - y1) >= Math.abs(x2 - x1)

type Winding = [a: number, b: number]

/** How often both sets wind around the left and the right of a side: a ray from its middle, across the others. */
const windings = (side: Side, near: Bands): [left: Winding, right: Winding] => {
  const steep = isSteep(side)
  const mx = (side.x1 + side.x2) / 2
  const my = (side.y1 + side.y2) / 2
  let a = 0
  let b = 0
  for (const other of near(steep ? my : mx)) {
    if (other === side) continue
    const crossing = steep
      ? crosses(other.x1 - mx, other.y1 - my, other.x2 - mx, other.y2 - my)
      : crosses(other.y1 - my, mx - other.x1, other.y2 - my, mx - other.x2)
    a += crossing * other.a
    b += crossing * other.b
  }
  const rises = steep ? side.y2 > side.y1 : side.x1 > side.x2
  return rises
    ? [
        [a + side.a, b + side.b],
        [a, b],
      ]
    : [
        [a, b],
        [a - side.a, b - side.b],
      ]
}

/** Whether the ray from the origin along x crosses: 1 upwards, -1 downwards. */
const crosses = (x1: number, y1: number, x2: number, y2: number): number => {
  if (y1 <= 0 === y2 <= 0 || (x1 < 0 && x2 < 0)) return 0
  return x1 + ((x2 - x1) * -y1) / (y2 - y1) > 0 ? (y2 > y1 ? 1 : -1) : 0
}

const contours = (edges: readonly Edge[]): Polygon[] => {
  const from = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = `${edge.x1},${edge.y1}`
    const known = from.get(key)
    if (known) known.push(edge)
    else from.set(key, [edge])
  }
  const found: Polygon[] = []
  for (const starts of from.values())
    for (let edge = starts.pop(); edge; edge = starts.pop()) {
      const contour: Polygon = []
      for (let next: Edge | undefined = edge; next; next = from.get(`${next.x2},${next.y2}`)?.pop())
        contour.push([next.x1, next.y1])
      found.push(contour)
    }
  return found
}

/** Without the points that lie on the line between their neighbours. */
export const straight = (polygon: Polygon): Polygon =>
  polygon.filter(([x, y], i) => {
    const [px, py] = polygon[(i + polygon.length - 1) % polygon.length]!
    const [nx, ny] = polygon[(i + 1) % polygon.length]!
    return (x - px) * (ny - y) !== (y - py) * (nx - x)
  })
