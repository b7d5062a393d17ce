import type { GeoPoint } from '../../../kernel/core/lambert.ts'

type Box = readonly [south: number, west: number, north: number, east: number]

/** Where a territory lies, by how the INSEE codes of its communes begin; its bounds are wider than its shores by a kilometre or so. */
const territories: readonly (readonly [communes: RegExp, bounds: Box])[] = [
  [/^97123|^977/, [17.82, -62.95, 18.0, -62.74]],
  [/^97127|^978/, [18.0, -63.2, 18.18, -62.95]],
  [/^971/, [15.8, -61.85, 16.55, -60.95]],
  [/^972/, [14.35, -61.27, 14.92, -60.77]],
  [/^973/, [2.1, -54.65, 5.8, -51.6]],
  [/^974/, [-21.42, 55.18, -20.84, 55.87]],
  [/^975/, [46.72, -56.45, 47.17, -56.07]],
  [/^976/, [-13.05, 44.98, -12.6, 45.33]],
  [/^2[AB0]/, [41.3, 8.5, 43.05, 9.65]],
  [/^/, [42.3, -5.2, 51.15, 8.3]],
]

/** What is wrong with a point that is said of a building, by its commune; nothing where it can be there. */
export const pointProblem = (
  { lat, lon }: GeoPoint,
  insee: string,
): 'position_swapped' | 'position_elsewhere' | undefined => {
  const bounds = territories.find(([communes]) => communes.test(insee))?.[1]
  if (bounds && isWithin(bounds, lat, lon)) return undefined
  return bounds && isWithin(bounds, lon, lat) ? 'position_swapped' : 'position_elsewhere'
}

const isWithin = ([south, west, north, east]: Box, lat: number, lon: number): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east
