import { fromLambert93, type GeoPoint } from '../../../kernel/core/lambert.ts'

/** A line that says where a building stands: by its id or its number in another register, and what was read. */
export type PositionLine = GeoPoint & { line: number; building: string; origin: string }

/** A line that says nowhere, and why. */
export type RefusedPosition = { line: number; code: 'no_building' | 'no_point' }

const columns = {
  building: ['building', 'batiment', 'id', 'rnb', 'rnb_id', 'ban', 'ban_id', 'ref'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  x: ['x', 'x_l93', 'x_lambert93'],
  y: ['y', 'y_l93', 'y_lambert93'],
} as const

/**
 * Reads a list of positions, a row a building, by the names of its columns: degrees of WGS 84 (lat, lon), else metres of Lambert-93 (x, y).
 * Decimals with a comma or a point. The first line holds the names.
 */
export const readPositions = (
  rows: readonly (readonly string[])[],
): { read: PositionLine[]; refused: RefusedPosition[] } => {
  const [head = [], ...body] = rows
  const names = head.map((name) => name.trim().toLowerCase())
  const at = (kind: keyof typeof columns): number =>
    names.findIndex((name) => (columns[kind] as readonly string[]).includes(name))
  const read: PositionLine[] = []
  const refused: RefusedPosition[] = []
  for (const [i, row] of body.entries()) {
    const line = i + 2
    const building = (row[at('building')] ?? '').trim()
    const number = (kind: keyof typeof columns): number | undefined => numberOf(row[at(kind)])
    const [lat, lon, x, y] = [number('lat'), number('lon'), number('x'), number('y')]
    const said = `${names[at('building')] ?? ''}:${building}`
    if (!building) refused.push({ line, code: 'no_building' })
    else if (lat !== undefined && lon !== undefined) read.push({ line, building, lat, lon, origin: said })
    else if (x !== undefined && y !== undefined)
      read.push({ line, building, ...fromLambert93(x, y), origin: `${said} l93:${x},${y}` })
    else refused.push({ line, code: 'no_point' })
  }
  return { read, refused }
}

const numberOf = (said: string | undefined): number | undefined => {
  const text = (said ?? '').trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
