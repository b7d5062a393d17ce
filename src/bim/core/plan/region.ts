import type { Polygon } from '../model/polygon.ts'
import { combine } from './combine.ts'
import { boxOf, nested, overlap, turned, whole } from './contour.ts'
import { hull } from './hull.ts'

/** What is within this of a room, along both axes, belongs to the picture of its dwelling: half a party wall. Millimetres. */
const grown = 300

/** The part of a plan that shows some rooms: they and their walls, and nothing of the rooms of others. */
export const regionOf = (own: readonly Polygon[][], others: readonly Polygon[][]): Polygon[] => {
  const wide = own.map((room) => room.map(whole)).flatMap((room) => [...nested(room), ...room.flatMap(thick)])
  const box = boxOf(wide)
  const near = others.filter((room) => overlap(boxOf(room), box))
  return combine(
    wide,
    near.flatMap((room) => nested(room.map(whole))),
    (a, b) => a > 0 && b <= 0,
  )
}

/** Each side of a contour, as thick as it grows: what a square leaves when it is drawn along it. */
const thick = (polygon: Polygon): Polygon[] =>
  polygon.map((from, i) => {
    const to = polygon[(i + 1) % polygon.length]!
    const corners = [from, to].flatMap(
      ([x, y]): Polygon => [
        [x - grown, y - grown],
        [x + grown, y - grown],
        [x + grown, y + grown],
        [x - grown, y + grown],
      ],
    )
    return turned(hull(corners), true)
  })

/** What of solids lies within a region; solids may lie over each other. */
export const within = (solids: readonly Polygon[], region: readonly Polygon[]): Polygon[] =>
  combine(solids.map(whole), region, (a, b) => a > 0 && b > 0)
