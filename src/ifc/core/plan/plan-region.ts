import type { Polygon } from '../model/polygon.ts'
import { combine, straight } from './combine-contours.ts'
import { type FlatBox, boxOf, nestContours, roundPolygon } from './contour.ts'
import { growContour, thick } from './grow-contour.ts'

/** What is within this of a room, along both axes, belongs to the picture of its dwelling: half a party wall. Millimetres. */
const reachBeyond = 300

/** The part of a plan that shows some rooms: they and their walls, and nothing of the rooms of others, of which `others` tells those near. */
export const regionOf = (
  own: readonly Polygon[][],
  others: (near: FlatBox) => readonly Polygon[][],
): Polygon[] => {
  const wide = own.map((room) => room.map(roundPolygon)).flatMap(wider)
  return combine(
    wide,
    others(boxOf(wide)).flatMap((room) => nestContours(room.map(roundPolygon))),
    (a, b) => a > 0 && b <= 0,
  )
}

const wider = (room: Polygon[]): Polygon[] =>
  room.length === 1
    ? [growContour(straight(room[0]!), reachBeyond)]
    : [...nestContours(room), ...room.flatMap((each) => thick(each, reachBeyond))]

/** What of solids lies within a region; solids may lie over each other. */
export const clipToRegion = (solids: readonly Polygon[], region: readonly Polygon[]): Polygon[] =>
  solids.length === 0 ? [] : combine(solids.map(roundPolygon), region, (a, b) => a > 0 && b > 0)
