/** Vertices as web-ifc gives them: six numbers each (place, then normal), y upwards, and a matrix in columns. */
type Vertices = { vertices: Float32Array; matrix: readonly number[] }

/** Places of the world in metres, z upwards: x, y, z of each vertex. */
export const worldPoints = ({ vertices, matrix: m }: Vertices): Float64Array => {
  const points = new Float64Array(vertices.length / 2)
  for (let from = 0, to = 0; from < vertices.length; from += 6, to += 3) {
    const [x, y, z] = [vertices[from]!, vertices[from + 1]!, vertices[from + 2]!]
    points[to] = m[0]! * x + m[4]! * y + m[8]! * z + m[12]!
    points[to + 1] = -(m[2]! * x + m[6]! * y + m[10]! * z + m[14]!)
    points[to + 2] = m[1]! * x + m[5]! * y + m[9]! * z + m[13]!
  }
  return points
}

/** Exporters like whole centimetres: a cut a little beside them meets no corner and no flat face. */
const shiftOfCut = 0.000137

/** Cuts triangles at a height; adds x1, y1, x2, y2 of each piece, in metres, the material to its left. */
export const slice = (points: Float64Array, indices: Uint32Array, height: number, pieces: number[]): void => {
  const z = height + shiftOfCut
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i]! * 3
    const b = indices[i + 1]! * 3
    const c = indices[i + 2]! * 3
    const over = points[a + 2]! > z
    const under = points[b + 2]! > z
    const last = points[c + 2]! > z
    if (over === under && under === last) continue
    // The corner that is alone on its side, and the two that follow it.
    if (under === last) across(points, over, [a, b, c], z, pieces)
    else if (over === last) across(points, under, [b, c, a], z, pieces)
    else across(points, last, [c, a, b], z, pieces)
  }
}

const across = (
  points: Float64Array,
  above: boolean,
  [lone, next, last]: [number, number, number],
  z: number,
  pieces: number[],
): void => {
  crossing(points, lone, above ? next : last, z, pieces)
  crossing(points, lone, above ? last : next, z, pieces)
}

/** Where a side is cut; reckoned from its lower end, so that both triangles of the side find the very same place. */
const crossing = (points: Float64Array, a: number, b: number, z: number, pieces: number[]): void => {
  const [low, high] = points[a + 2]! < points[b + 2]! ? [a, b] : [b, a]
  const along = (z - points[low + 2]!) / (points[high + 2]! - points[low + 2]!)
  pieces.push(
    points[low]! + (points[high]! - points[low]!) * along,
    points[low + 1]! + (points[high + 1]! - points[low + 1]!) * along,
  )
}

/** The boundary of what one may step on: sides that a single triangle facing up has. As pieces, in metres. */
export const meshSteps = (points: Float64Array, indices: Uint32Array, pieces: number[]): void => {
  const sides = new Map<string, [number, number]>()
  const corner = (at: number): string =>
    `${Math.round(points[at]! * 1000)},${Math.round(points[at + 1]! * 1000)},${Math.round(points[at + 2]! * 1000)}`
  for (let i = 0; i < indices.length; i += 3) {
    const three = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3]
    if (!facesUp(points, three)) continue
    for (const [k, from] of three.entries()) {
      const to = three[(k + 1) % 3]!
      if (!sides.delete(`${corner(to)} ${corner(from)}`))
        sides.set(`${corner(from)} ${corner(to)}`, [from, to])
    }
  }
  for (const [from, to] of sides.values())
    pieces.push(points[from]!, points[from + 1]!, points[to]!, points[to + 1]!)
}

/** Steeper than about 45° is no step. */
const facesUp = (points: Float64Array, [a, b, c]: number[]): boolean => {
  const edge = (to: number, axis: number): number => points[to + axis]! - points[a! + axis]!
  const nx = edge(b!, 1) * edge(c!, 2) - edge(b!, 2) * edge(c!, 1)
  const ny = edge(b!, 2) * edge(c!, 0) - edge(b!, 0) * edge(c!, 2)
  const nz = edge(b!, 0) * edge(c!, 1) - edge(b!, 1) * edge(c!, 0)
  return nz > 0.7 * Math.hypot(nx, ny, nz) && nz > 1e-9
}

/** Lowest and highest place of points; nothing for no point. */
export const heights = (points: Float64Array): [low: number, high: number] | undefined => {
  let [low, high] = [Infinity, -Infinity]
  for (let i = 2; i < points.length; i += 3) {
    low = Math.min(low, points[i]!)
    high = Math.max(high, points[i]!)
  }
  return low <= high ? [low, high] : undefined
}
