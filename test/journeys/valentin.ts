import { derivedId } from '../../src/kernel/server/ids.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'

export type LeGoffsBuilding = {
  building: string
  hers: string
  /** another flat of her landing, or of the building */
  neighbours: string
  stairs: string
  /** her storey */
  number: number
}

/** Where Madame Le Goff lives. */
export const leGoffsBuilding = async (db: Db): Promise<LeGoffsBuilding> =>
  (await db.row<LeGoffsBuilding>(sql`
    select u.building, u.id as hers, coalesce(u.storey, 1) as number,
      (select n.id from estate.unit n where n.building = u.building and n.kind = 'dwelling' and n.id <> u.id
        order by n.storey = u.storey desc, n.id limit 1) as neighbours,
      (select min(s.id::text)::uuid from estate.unit s where s.building = u.building and s.part = 'stairs'
        and s.entrance is not distinct from u.entrance) as stairs
    from people.person p join people.household h on h.id = p.household join estate.unit u on u.id = h.unit
    where p.id = ${derivedId('person', 'le-goff')}`))!
