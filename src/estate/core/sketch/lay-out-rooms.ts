import { bandOf, drawnArea } from './usual-areas.ts'
import { type Rect, squares, tens } from './sketch-squares.ts'

export type SketchRoom = { id: string; kind: string; name: string; surface: number | null }

/** A dwelling is a little wider than deep. */
const wide = 1.35
/** Of the largest of its band, so that none is a sliver. */
const leastShare = 0.15
/** A passage is as wide as two people. */
const passage = 120

/** A calm arrangement of rooms that nobody measured: bands of rectangles without gaps, from their areas alone; centimetres. */
export const layout = (rooms: readonly SketchRoom[]): Map<string, Rect> => {
  const areas = new Map(rooms.map((room) => [room.id, drawnArea(room.kind, room.surface) * 10_000]))
  const sum = (some: readonly SketchRoom[]): number => some.reduce((all, { id }) => all + areas.get(id)!, 0)
  const width = Math.max(300, tens(Math.sqrt(sum(rooms) * wide)))
  const out = new Map<string, Rect>()
  let top = 0
  for (const band of [0, 1, 2] as const) {
    const some = rooms.filter(({ kind }) => bandOf(kind) === band)
    if (!some.length) continue
    const height = Math.max(band === 1 ? passage : 180, tens(sum(some) / width))
    const largest = Math.max(...some.map(({ id }) => areas.get(id)!))
    const rects = squares(
      some.map(({ id }) => Math.max(areas.get(id)!, largest * leastShare)),
      [0, top, width, height],
    )
    some.forEach(({ id }, i) => out.set(id, rects[i]!))
    top += height
  }
  return out
}
