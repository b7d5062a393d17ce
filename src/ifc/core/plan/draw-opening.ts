import { chain } from './chain-pieces.ts'
import { type FlatBox, boxOf } from './contour.ts'
import { onPlan, type PlanFrame } from './plan-frame.ts'
import { rectangle } from './convex-hull.ts'
import { closedPath, cm, linePath } from './svg-path.ts'
import type { Opening } from './plan-shapes.ts'
import type { Leaf } from './door-swing.ts'

type At = [x: number, y: number]

/** From the middle of an opening to a place in the room behind it, millimetres. */
const reachBeyond = 450

/** Thicker than this, what was cut is no flat window but a bay: its contours are drawn as they are. Millimetres. */
const thickest = 800

const pointsOf = (pieces: readonly number[]): At[] => {
  const points: At[] = []
  for (let i = 0; i < pieces.length; i += 2) points.push([pieces[i]!, pieces[i + 1]!])
  return points
}

/** A window, or a door that does not turn: the rectangle around its cut, with a line for the glass of a window. */
export const flat = (kind: Opening['kind'], pieces: readonly number[]): Opening | undefined => {
  const around = rectangle(pointsOf(pieces))
  if (!around) return undefined
  const { corners, width } = around
  const [a, b, c, d] = corners as [At, At, At, At]
  const half = (p: At, q: At): At => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
  const middle = half(a, c)
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const normal: At = [(a[1] - b[1]) / size, (b[0] - a[0]) / size]
  const path =
    width > thickest
      ? closedPath(chain(pieces).contours)
      : closedPath([corners]) + (kind === 'window' ? linePath([half(a, d), half(b, c)]) : '')
  return path ? { kind, path, box: boxOf([corners]), middle, sides: sidesOf(middle, normal) } : undefined
}

const sidesOf = ([x, y]: At, [nx, ny]: At): At[] =>
  [1, -1].map((sign): At => [x + nx * reachBeyond * sign, y + ny * reachBeyond * sign])

/**
 * A door that turns: its leaf open at a right angle, and the quarter that it sweeps. The record tells the side of the hinges
 * and the way it opens (y of its placement); its cut, where there is one, tells where the jambs really are.
 */
export const turning = (
  leaf: Leaf,
  pieces: readonly number[],
  metre: number,
  frame: PlanFrame,
): Opening | undefined => {
  if (leaf.swing === 'none') return undefined
  const span = spanOf(leaf, pieces, metre)
  if (!span) return undefined
  const { from, to, across } = span
  const on = (along: number, open: number): At => {
    const f = leaf.frame
    return onPlan(
      frame,
      f[9]! * metre + f[0]! * along + f[3]! * open,
      f[10]! * metre + f[1]! * along + f[4]! * open,
    )
  }
  const width = to - from
  const middle = (from + to) / 2
  const leaves: [hinge: number, jamb: number][] =
    leaf.swing === 'left'
      ? [[from, to]]
      : leaf.swing === 'right'
        ? [[to, from]]
        : [
            [from, middle],
            [to, middle],
          ]
  const drawn = leaves.map(([hinge, jamb]) =>
    quarter(on(hinge, across), on(hinge, across + Math.abs(jamb - hinge)), on(jamb, across)),
  )
  const corners: At[] = [on(from, across), on(to, across), on(from, across + width), on(to, across + width)]
  const here = on(middle, across)
  const [nx, ny] = [on(middle, across + 1)[0] - here[0], on(middle, across + 1)[1] - here[1]]
  return {
    kind: 'door',
    path: drawn.join(''),
    box: boxOf([corners]),
    middle: here,
    sides: sidesOf(here, [nx / 1000, ny / 1000]),
  }
}

const quarter = (hinge: At, open: At, jamb: At): string => {
  const radius = cm(Math.hypot(open[0] - hinge[0], open[1] - hinge[1]))
  const clockwise =
    (open[0] - hinge[0]) * (jamb[1] - hinge[1]) - (open[1] - hinge[1]) * (jamb[0] - hinge[0]) > 0
  return `${linePath([hinge, open])}A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${cm(jamb[0])} ${cm(jamb[1])}`
}

/** Where a door begins and ends along its wall, and where it is across it; in metres of its own frame. */
const spanOf = (
  { frame: f, width }: Leaf,
  pieces: readonly number[],
  metre: number,
): { from: number; to: number; across: number } | undefined => {
  const box: FlatBox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of pointsOf(pieces)) {
    const [dx, dy] = [x - f[9]! * metre, y - f[10]! * metre]
    const [along, across] = [dx * f[0]! + dy * f[1]!, dx * f[3]! + dy * f[4]!]
    box[0] = Math.min(box[0], along)
    box[1] = Math.min(box[1], across)
    box[2] = Math.max(box[2], along)
    box[3] = Math.max(box[3], across)
  }
  const cut = box[2] - box[0]
  if (cut > 0.5 && (!width || Math.abs(cut - width) < 0.3 * width))
    return { from: box[0], to: box[2], across: (box[1] + box[3]) / 2 }
  if (!width || width > 4) return undefined
  const middle = cut > 0.5 ? (box[0] + box[2]) / 2 : width / 2
  return { from: middle - width / 2, to: middle + width / 2, across: cut > 0 ? (box[1] + box[3]) / 2 : 0 }
}
