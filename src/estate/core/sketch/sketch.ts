import { layout, type SketchRoom } from './lay-out-rooms.ts'
import { mark, rect, ring, type SketchAsset, svg, writeLines } from './sketch-marks.ts'
import type { Rect } from './sketch-squares.ts'

export type { SketchAsset, SketchRoom }

/** White around it, half a wall, and a thing; centimetres. */
const [margin, half, thing] = [20, 5, 18]
/** A room in which a thing would stand on its name. */
const low = 180

/**
 * A sketch of a dwelling from the list of its rooms: nobody measured it, and the page says so. The same marks as a plan that
 * was: classes, `data-id` of rooms and assets, centimetres. The same list gives the same drawing, to the letter.
 */
export const sketch = (rooms: readonly SketchRoom[], assets: readonly SketchAsset[]): string => {
  const places = layout(rooms)
  const [width, height] = extent([...places.values()])
  const shapes = rooms.map(({ id, kind }) => mark('r', id, kind, rect(places.get(id)!)))
  const things = rooms.flatMap(({ id }) => {
    const inside = assets.filter(({ room }) => room === id)
    return inside.map((asset, i) => standing(asset, places.get(id)!, i, inside.length))
  })
  const names = rooms.map((room) => roomName(room, places.get(room.id)!))
  const body = [...shapes, `<path class="w" d="${walls([...places.values()])}"/>`, ...things, ...names].join(
    '',
  )
  return svg(
    width + 2 * margin,
    height + 2 * margin,
    `<g transform="translate(${margin} ${margin})">${body}</g>`,
  )
}

const extent = (rects: readonly Rect[]): [number, number] => [
  Math.max(0, ...rects.map(([x, , w]) => x + w)),
  Math.max(0, ...rects.map(([, y, , h]) => y + h)),
]

// A frame around each room, its hole turned the other way: filled, it is walls.
const walls = (rects: readonly Rect[]): string =>
  rects
    .map(([x, y, w, h]) => {
      const [inner, deep] = [w - 2 * half, h - 2 * half]
      return `${rect([x - half, y - half, w + 2 * half, h + 2 * half])}M${x + half} ${y + half}v${deep}h${inner}v${-deep}z`
    })
    .join('')

// Where somebody put it, when that is in its room; else side by side along the wall below the name, or before it in a passage.
const standing = ({ id, kind, at }: SketchAsset, [x, y, w, h]: Rect, i: number, n: number): string => {
  const [px, py] = [Math.round((at?.[0] ?? Number.NaN) * 100), Math.round((at?.[1] ?? Number.NaN) * 100)]
  const isIn = px > x + thing && px < x + w - thing && py > y + thing && py < y + h - thing
  if (isIn) return mark('e', id, kind, ring(px, py, thing))
  const step = (among: number, of: number): number => Math.round((of * (i + 1)) / (among + 1))
  if (h < low && w > 2 * h) return mark('e', id, kind, ring(x + step(n, w / 3), y + Math.round(h / 2), thing))
  return mark('e', id, kind, ring(x + step(n, w), y + h - half - thing - 6, thing))
}

const roomName = ({ id, name, surface }: SketchRoom, [x, y, w, h]: Rect): string => {
  const lines = [name, ...(surface === null ? [] : [`${surface.toFixed(1).replace('.', ',')} m²`])]
  const longest = Math.max(...lines.map((line) => line.length))
  const size = Math.max(8, Math.min(30, Math.floor((w - 30) / (0.56 * longest)), Math.floor(h / 5)))
  return writeLines(
    id,
    lines,
    [x + Math.round(w / 2), y + Math.round(h / 2 - (lines.length - 1) * size * 0.6)],
    size,
  )
}
