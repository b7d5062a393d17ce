import type { SketchAsset, SketchRoom } from './sketch.ts'
import { mark, ring, svg, writeLines } from './sketch-marks.ts'

type OutlinedRoom = SketchRoom & { outline: readonly (readonly [number, number])[] | null }
type Picture = { sha256: string; width: number; height: number }

/** A picture of a plan as it is, under the rooms and equipment that were dropped on it; in its own pixels. */
export const sketchOnPicture = (
  { sha256, width, height }: Picture,
  rooms: readonly OutlinedRoom[],
  assets: readonly SketchAsset[],
): string => {
  const unit = Math.max(8, Math.round(Math.max(width, height) / 90))
  const drawn = rooms.flatMap(({ outline, ...room }) =>
    outline?.length ? { ...room, points: pixels(outline) } : [],
  )
  return svg(
    width,
    height,
    [
      `<image href="/api/files/${sha256}" width="${width}" height="${height}"/>`,
      ...drawn.map(({ id, kind, points }) =>
        mark('r', id, kind, `M${points.map((p) => p.join(' ')).join('L')}z`),
      ),
      ...assets.flatMap(({ id, kind, at }) =>
        at ? [mark('e', id, kind, ring(cm(at[0] ?? 0), cm(at[1] ?? 0), unit))] : [],
      ),
      ...drawn.map(({ id, name, points }) => writeLines(id, [name], middle(points), unit * 2)),
    ].join(''),
  )
}

type Point = [number, number]
const cm = (metres: number): number => Math.round(metres * 100)
const pixels = (outline: readonly (readonly [number, number])[]): Point[] =>
  outline.map(([x, y]) => [cm(x), cm(y)])

const middle = (points: readonly Point[]): Point => {
  const between = (all: number[]): number => Math.round((Math.min(...all) + Math.max(...all)) / 2)
  return [between(points.map(([x]) => x)), between(points.map(([, y]) => y))]
}
