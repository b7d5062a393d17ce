type Point = { lat: number; lon: number }

const earthRadius = 6_371_000

/** Whole metres between two points (degrees), as on a plane: they are in one town. */
export const metresBetween = (a: Point, b: Point): number => {
  const radians = Math.PI / 180
  const north = (b.lat - a.lat) * radians
  const east = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.round(earthRadius * Math.hypot(north, east))
}
