import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'

export type LeGoffsBuilding = {
  building: string
  hers: string
  stairs: string
  /** the tenant's storey */
  number: number
}

/** Where Madame Le Goff lives. */
export const leGoffsBuilding = async (db: Db): Promise<LeGoffsBuilding> =>
  (await db.row<LeGoffsBuilding>(sql`
    select u.building, u.id as hers, coalesce(u.storey, 1) as number,
      (select min(s.id::text)::uuid from estate.unit s where s.building = u.building and s.part = 'stairs'
        and s.entrance is not distinct from u.entrance) as stairs
    from people.person p join people.household h on h.id = p.household join estate.unit u on u.id = h.unit
    where p.id = ${derivedId('person', 'le-goff')}`))!
