import type { Polygon } from '../model/polygon.ts'
import { straight } from './combine-contours.ts'
import { roundPolygon } from './contour.ts'

/** From millimetres to whole centimetres. */
export const cm = (millimetres: number): number => Math.round(millimetres / 10)

/** Closed contours as the shortest path that says them, in whole centimetres; what is less than a centimetre wide is gone. */
export const closedPath = (polygons: readonly Polygon[]): string =>
  polygons
    .map((polygon) => straight(roundPolygon(polygon.map(([x, y]) => [x / 10, y / 10]))))
    .filter((polygon) => polygon.length > 2)
    .map((polygon) => `${drawPolygon(polygon)}z`)
    .join('')

/** A line that does not close. */
export const linePath = (points: Polygon): string => drawPolygon(points.map(([x, y]) => [cm(x), cm(y)]))

const drawPolygon = ([first, ...rest]: Polygon): string => {
  let [x, y] = first!
  let last = ''
  let path = `M${pair(x, y)}`
  for (const [nextX, nextY] of rest) {
    const [dx, dy] = [nextX - x, nextY - y]
    const letter = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l'
    const said = letter === 'h' ? `${dx}` : letter === 'v' ? `${dy}` : pair(dx, dy)
    path += letter === last ? (said.startsWith('-') ? said : ` ${said}`) : letter + said
    last = letter
    ;[x, y] = [nextX, nextY]
  }
  return path
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`)
