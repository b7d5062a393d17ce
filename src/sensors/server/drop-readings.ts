import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'

/**
 * Lets go of readings, and notes until when of each channel: what is made of a day before that may know less than what stands. `chosen`:
 * which of `r`, from `using` on. Told how many went.
 */
export const dropReadings = async (db: Db, chosen: RawBuilder<unknown>): Promise<number> => {
  const gone = await db.row<{ readings: number }>(sql`
    with dropped as (delete from sensors.reading r ${chosen} returning r.channel, r.at),
    newest as (select g.channel, max(g.at) as at from dropped g group by g.channel),
    marked as (
      update sensors.channel c set forgotten = greatest(c.forgotten, n.at) from newest n where c.id = n.channel)
    select count(*)::int as readings from dropped`)
  return gone?.readings ?? 0
}
