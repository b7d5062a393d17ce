import { isInside, type Polygon } from '../model/polygon.ts'
import { type FlatBox, cachedBox, overlap } from './contour.ts'

/** A text to put into a room; what must stay free around it. Millimetres. */
export type LabelRequest = { room: readonly Polygon[]; lines: readonly string[] }
export type Label = { x: number; y: number; size: number; lines: readonly string[] }

/** Heights of letters that are tried, the first that fits is taken; a letter is about half as wide as high. */
const letter = 0.54
export const lineHeight = 1.15

/**
 * Where a room's name is written: around its pole of inaccessibility, smaller where it must, left out where it would lie on
 * a wall, on equipment, on a door or on another name.
 */
export const labelOf = (
  { room, lines }: LabelRequest,
  sizes: readonly number[],
  taken: readonly FlatBox[],
): { label: Label; box: FlatBox } | undefined => {
  const around = cachedBox(room)
  const near = taken.filter((each) => overlap(each, around))
  for (const size of sizes)
    for (const [x, y] of placesIn(room)) {
      const width = Math.max(...lines.map((line) => line.length)) * size * letter
      const height = lines.length * size * lineHeight
      const box: FlatBox = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
      if (!near.some((each) => overlap(box, each)) && holds(room, box))
        return { label: { x, y, size, lines }, box }
    }
  return undefined
}

/** Whether a box lies in a room: its middle is inside, and no corner nor middle of a side is not. */
const holds = (room: readonly Polygon[], [west, north, east, south]: FlatBox): boolean => {
  const [x, y] = [(west + east) / 2, (north + south) / 2]
  return [
    [west, north],
    [x, north],
    [east, north],
    [west, y],
    [east, y],
    [west, south],
    [x, south],
    [east, south],
  ].every(([px, py]) => inRoom(room, px!, py!))
}

const inRoom = (room: readonly Polygon[], x: number, y: number): boolean =>
  room.reduce((inside, each) => inside !== isInside(each, [x, y]), false)

/** A room is written on the plan of its storey and on that of its dwelling, and tried with several texts: searched once. */
type Places = { pole: [number, number] | undefined; around?: [number, number][] }
const placesByContours = new WeakMap<readonly Polygon[], Places>()

/** Places in a room: the one that is the farthest from its walls, then others around it. */
function* placesIn(room: readonly Polygon[]): Generator<[number, number]> {
  const places: Places = placesByContours.get(room) ?? { pole: poleOf(room) }
  placesByContours.set(room, places)
  if (!places.pole) return
  yield places.pole
  places.around ??= spotsAround(room, places.pole)
  yield* places.around
}

const spotsAround = (room: readonly Polygon[], pole: [number, number]): [number, number][] => {
  const [west, north, east, south] = cachedBox(room)
  const found: [number, number, far: number][] = []
  for (let i = 1; i < 12; i++)
    for (let j = 1; j < 12; j++) {
      const [x, y] = [west + ((east - west) * i) / 12, north + ((south - north) * j) / 12]
      if (inRoom(room, x, y)) found.push([x, y, (x - pole[0]) ** 2 + (y - pole[1]) ** 2])
    }
  return found.sort((a, b) => a[2] - b[2]).map(([x, y]) => [x, y])
}

type Cell = { x: number; y: number; half: number; far: number; most: number }

/** The place in a contour that is the farthest from its sides, within five centimetres; cells are halved where it may be (after polylabel). */
export const poleOf = (room: readonly Polygon[]): [number, number] | undefined => {
  const [west, north, east, south] = cachedBox(room)
  const size = Math.min(east - west, south - north)
  if (!(size > 0)) return undefined
  const sides = sidesOf(room)
  const cell = (x: number, y: number, half: number): Cell => {
    const far = farFrom(sides, x, y)
    return { x, y, half, far, most: far + half * Math.SQRT2 }
  }
  const waiting: Cell[] = []
  for (let x = west; x < east; x += size)
    for (let y = north; y < south; y += size) waiting.push(cell(x + size / 2, y + size / 2, size / 2))
  let best = cell((west + east) / 2, (north + south) / 2, 0)
  for (let tries = 0; waiting.length > 0 && tries < 500; tries++) {
    let next = 0
    for (let i = 1; i < waiting.length; i++) if (waiting[i]!.most >= waiting[next]!.most) next = i
    const { x, y, half, far, most } = waiting.splice(next, 1)[0]!
    if (far > best.far) best = { x, y, half, far, most }
    if (most - best.far <= 50) break
    const h = half / 2
    waiting.push(cell(x - h, y - h, h), cell(x + h, y - h, h), cell(x - h, y + h, h), cell(x + h, y + h, h))
  }
  return best.far > 0 ? [best.x, best.y] : undefined
}

/** x1, y1, x2, y2 of each side: thousands of places are measured against them. */
const sidesOf = (room: readonly Polygon[]): Float64Array =>
  new Float64Array(room.flatMap((each) => each.flatMap((corner, i) => [...each.at(i - 1)!, ...corner])))

/** How far a place is from the nearest side; below zero for one that is outside. */
const farFrom = (sides: Float64Array, x: number, y: number): number => {
  let nearest = Infinity
  let inside = false
  for (let i = 0; i < sides.length; i += 4) {
    const ax = sides[i]!
    const ay = sides[i + 1]!
    const bx = sides[i + 2]!
    const by = sides[i + 3]!
    const sx = bx - ax
    const sy = by - ay
    const square = sx * sx + sy * sy
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * sx + (y - ay) * sy) / square))
    const dx = x - ax - along * sx
    const dy = y - ay - along * sy
    nearest = Math.min(nearest, dx * dx + dy * dy)
    if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest)
}
