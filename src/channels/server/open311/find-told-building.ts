import { type Db, sql } from '../../../kernel/server/sql.ts'

/** Metres from a building within which a report is about it: what stands farther is the city's. */
export const nearBy = 40

/** A degree of latitude (m); one of longitude is shorter by the cosine. */
const degree = 111_320

/** The building nearest to a point (degrees, WGS 84), by the house's own positions; nothing beyond forty metres. */
export const nearestBuilding = async (
  db: Db,
  { lat, lon }: { lat: number; lon: number },
): Promise<string | undefined> => {
  const found = await db.row<{ building: string }>(sql`
    select s.building from (
      select p.building, sqrt(power((p.lat - ${lat}) * ${degree}, 2)
        + power((p.lon - ${lon}) * ${degree} * cos(radians(${lat})), 2)) as metres
      from estate.standpoint p where p.lat between ${lat - 0.0005} and ${lat + 0.0005}
        and abs(p.lon - ${lon}) * cos(radians(${lat})) < 0.0005) s
    where s.metres <= ${nearBy} order by s.metres, s.building limit 1`)
  return found?.building
}

/** The one building whose address and commune stand in these words; nothing where several do, or none. */
export const buildingAt = async (db: Db, address: string): Promise<string | undefined> => {
  const found = await db.rows<{ id: string }>(sql`
    select s.id from estate.site s
    where s.address <> '' and (' ' || app.plain(${address}) || ' ') like '% ' || app.plain(s.address) || ' %'
      and (${address} like '%' || s.postcode || '%' or app.plain(${address}) like '%' || app.plain(s.commune) || '%') limit 2`)
  return found.length === 1 ? found[0]!.id : undefined
}
