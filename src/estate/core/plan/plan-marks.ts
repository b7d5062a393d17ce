import type { Shape } from './clean-shapes.ts'
import type { Box, ViewPoint } from './window-on-plan.ts'

/** A room or a thing of a plan: where it is drawn, in the plan's units, and by how much its floor is set apart. */
export type Mark = { id: string; small: boolean; shape: Shape; box: Box; apart: ViewPoint; label?: ViewPoint }
export type FloorName = { at: ViewPoint; name: string }

/** The rooms and the things that a plan shows, with the places of their names, and the names of its floors. */
export const marksOf = (plan: Shape): { marks: ReadonlyMap<string, Mark>; floors: FloorName[] } => {
  const marks = new Map<string, Mark>()
  const labels = new Map<string, ViewPoint>()
  const floors: FloorName[] = []
  const look = (shape: Shape, apart: ViewPoint): void => {
    const [dx, dy] = pair(shape.attrs['transform'])
    const here: ViewPoint = [apart[0] + dx, apart[1] + dy]
    const id = shape.attrs['data-id']
    if (shape.tag === 'text') {
      const at: ViewPoint = [Number(shape.attrs['x']) + here[0], Number(shape.attrs['y']) + here[1]]
      if (id) labels.set(id, at)
      else floors.push({ at, name: shape.inside.filter((each) => typeof each === 'string').join('') })
    } else if (id) {
      const [x, y, w, h] = boxOfShape(shape)
      const small = !(shape.attrs['class'] ?? '').split(' ').includes('r')
      marks.set(id, { id, small, shape, box: [x + here[0], y + here[1], w, h], apart: here })
    }
    for (const each of shape.inside) if (typeof each !== 'string') look(each, here)
  }
  look(plan, [0, 0])
  for (const [id, label] of labels) {
    const mark = marks.get(id)
    if (mark) marks.set(id, { ...mark, label })
  }
  return { marks, floors }
}

const pair = (translate = ''): ViewPoint => {
  const [x = 0, y = 0] = (translate.match(/-?[\d.]+/g) ?? []).map(Number)
  return [x, y]
}

const boxOfShape = ({ tag, attrs }: Shape): Box => {
  const n = (name: string): number => Number(attrs[name] ?? 0)
  if (tag === 'rect' || tag === 'image') return [n('x'), n('y'), n('width'), n('height')]
  if (tag === 'circle') return [n('cx') - n('r'), n('cy') - n('r'), 2 * n('r'), 2 * n('r')]
  if (tag === 'line') return enclosing([n('x1'), n('x2')], [n('y1'), n('y2')])
  const numbers = (attrs['points'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  if (tag !== 'path')
    return enclosing(
      numbers.filter((_, i) => i % 2 === 0),
      numbers.filter((_, i) => i % 2 === 1),
    )
  return ofPath(attrs['d'] ?? '')
}

const enclosing = (xs: readonly number[], ys: readonly number[]): Box => {
  if (!xs.length || !ys.length) return [0, 0, 0, 0]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y]
}

/** How many numbers each command takes; the last two are where it ends. */
const takes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7 }

/** Around the corners of a path. */
const ofPath = (d: string): Box => {
  const corners = cornersOf(d)
  return enclosing(
    corners.map(([x]) => x),
    corners.map(([, y]) => y),
  )
}

/** The corners of a room, in the plan's units and set apart as it is, where it is drawn in one line; else nothing is known of its walls. */
export const wallsOf = ({ shape: { tag, attrs }, apart: [dx, dy] }: Mark): readonly ViewPoint[] => {
  const numbers = (attrs['points'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  const isOne = (attrs['d'] ?? '').match(/m/gi)?.length === 1
  const corners =
    tag === 'polygon'
      ? numbers.flatMap((x, i): ViewPoint[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []))
      : tag === 'path' && isOne
        ? cornersOf(attrs['d'] ?? '')
        : []
  return corners.map(([x, y]): ViewPoint => [x + dx, y + dy])
}

/** The corners of a path, in their order; of a curve, its ends. */
const cornersOf = (d: string): ViewPoint[] => {
  const corners: ViewPoint[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toLowerCase()
    const isFrom = kind === command
    if (kind === 'z') [x, y] = [startX, startY]
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? []
    const step = takes[kind] ?? numbers.length + 1
    for (let i = 0; i + step <= numbers.length; i += step) {
      const [first, last] = [numbers[i + step - 2] ?? 0, numbers[i + step - 1]!]
      if (kind === 'h') x = isFrom ? x + last : last
      else if (kind === 'v') y = isFrom ? y + last : last
      else [x, y] = isFrom ? [x + first, y + last] : [first, last]
      if (kind === 'm' && i === 0) [startX, startY] = [x, y]
      corners.push([x, y])
    }
  }
  return corners
}

type KnownPlace = {
  rooms: readonly { id: string }[]
  assets: readonly { id: string; at: readonly number[] | null; room: string | null }[]
}

/** The marks of what is known. What was added after the plan was drawn stands where it was touched (`at`, metres). */
export const placeMarks = (
  marks: ReadonlyMap<string, Mark>,
  { rooms, assets }: KnownPlace,
): ReadonlyMap<string, Mark> => {
  const known = new Set([...rooms, ...assets].map((each) => each.id))
  const all = new Map([...marks].filter(([id]) => known.has(id)))
  const [any] = marks.values()
  for (const { id, at, room } of assets) {
    const [x, y] = at ?? []
    // On a plan that has no mark of its own, as of walls alone, nothing is set apart.
    const apart = room ? marks.get(room)?.apart : (any?.apart ?? ([0, 0] as const))
    if (all.has(id) || x === undefined || y === undefined || !apart) continue
    const box: Box = [x * 100 + apart[0] - 10, y * 100 + apart[1] - 10, 20, 20]
    all.set(id, { id, small: true, shape: { tag: 'g', attrs: {}, inside: [] }, box, apart })
  }
  return all
}
