/** x, y, width and height, in centimetres. */
export type Rect = readonly [x: number, y: number, w: number, h: number]

/**
 * Areas laid out in a rectangle, each as square as it can be, in their order of size (Bruls, Huizing and van Wijk, «Squarified
 * treemaps», 2000). `areas` fill the rectangle; the answer is in their order.
 */
export const squares = (areas: readonly number[], within: Rect): Rect[] => {
  const order = areas.map((_, i) => i).toSorted((a, b) => areas[b]! - areas[a]! || a - b)
  const out: Rect[] = []
  const size = areas.reduce((sum, area) => sum + area, 0)
  const scale = (within[2] * within[3]) / size
  let rest = within
  for (let from = 0; from < order.length; ) {
    const side = Math.min(rest[2], rest[3])
    let to = from + 1
    const row = (until: number): number[] => order.slice(from, until).map((i) => areas[i]! * scale)
    while (to < order.length && worst(row(to + 1), side) <= worst(row(to), side)) to++
    const isLast = to === order.length
    const [placed, left] = place(row(to), rest, isLast)
    placed.forEach((rect, i) => (out[order[from + i]!] = rect))
    rest = left
    from = to
  }
  return out
}

/** How far from a square the worst of a row is. */
const worst = (row: readonly number[], side: number): number => {
  const sum = row.reduce((all, area) => all + area, 0)
  return Math.max(
    ...row.map((area) => Math.max((side * side * area) / sum ** 2, sum ** 2 / (side * side * area))),
  )
}

/** A row along the shorter side; whole tens of centimetres, and no gap. */
const place = (row: readonly number[], [x, y, w, h]: Rect, isLast: boolean): [Rect[], Rect] => {
  const sum = row.reduce((all, area) => all + area, 0)
  const isAcross = w >= h
  const [long, side] = isAcross ? [w, h] : [h, w]
  const deep = isLast ? long : Math.min(long, tens(sum / side))
  let done = 0
  let along = 0
  const placed = row.map((area): Rect => {
    const start = along
    done += area
    along = Math.min(side, tens((done / sum) * side))
    const run = along - start
    return isAcross ? [x, y + start, deep, run] : [x + start, y, run, deep]
  })
  return [placed, isAcross ? [x + deep, y, w - deep, h] : [x, y + deep, w, h - deep]]
}

export const tens = (n: number): number => Math.round(n / 10) * 10
