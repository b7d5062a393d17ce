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
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[j]!
    const [bx, by] = polygon[i]!
    const [sx, sy] = [bx - ax, by - ay]
    const square = sx * sx + sy * sy
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * sx + (y - ay) * sy) / square))
    const [dx, dy] = [x - ax - along * sx, y - ay - along * sy]
    nearest = Math.min(nearest, dx * dx + dy * dy)
  }
  return Math.sqrt(nearest)
}
