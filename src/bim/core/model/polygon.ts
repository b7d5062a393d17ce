/** A closed contour in a plane, its last point not repeated. */
export type Polygon = [x: number, y: number][]

/** The area that a contour encloses, whichever way it turns. */
export const areaOf = (polygon: Polygon): number => {
  let twice = 0
  for (const [i, [x, y]] of polygon.entries()) {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length]!
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}

/** Whether a point is within a contour, by the parity of the sides that a ray crosses. */
export const isInside = (polygon: Polygon, [x, y]: [number, number]): boolean => {
  let inside = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i]!
    const [bx, by] = polygon[j]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** How far a point is from the nearest side. */
export const distanceTo = (polygon: Polygon, [x, y]: [number, number]): number => {
  let nearest = Number.POSITIVE_INFINITY
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length]!
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)))
  }
  return nearest
}
