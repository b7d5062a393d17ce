import { type Db, sql } from '../../kernel/server/sql.ts'

type WorkedPlace = { room: string | null }

/**
 * The rooms that works changed since a day (`yyyy-mm-dd`; null: ever), by the things that finished orders were about. Null where that
 * is not known of one of them, or nothing was done: then every room is opened.
 */
export const workedRooms = async (
  db: Db,
  unit: string,
  since: string | null,
): Promise<ReadonlySet<string> | null> => {
  const places = await db.rows<WorkedPlace>(sql`
    select e.room from contractors.current_order o
      join requests.matter m on m.id = o.request left join estate.equipment e on e.id = m.asset
    where o.unit = ${unit} and o.ended_at is not null and o.outcome = 'done'
      and (${since}::date is null or o.ended_at >= ${since}::date) limit 200`)
  const rooms = new Set(places.flatMap(({ room }) => room ?? []))
  return places.length > 0 && places.every(({ room }) => room !== null) ? rooms : null
}
