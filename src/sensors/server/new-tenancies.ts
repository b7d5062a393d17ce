import { type Db, sql } from '../../kernel/server/sql.ts'

/**
 * The days (`yyyy-mm-dd`) on which a lease of somebody else began in these dwellings: who joins those who live there, or goes on by another
 * lease, is nobody else.
 */
export const newTenancies = async (db: Db, units: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await db.rows<{ unit: string; starts: string[] }>(sql`
    select l.unit, array_agg(distinct l.starts::text) as starts from people.lease l
    where l.unit = any (${[...new Set(units)]}::uuid[]) and not exists (
      select from people.lease b
      where b.unit = l.unit and b.starts < l.starts
        and (b.ends is null or b.ends >= l.starts or (b.household = l.household and b.ends >= l.starts - 1)))
    group by l.unit`)
  return new Map(rows.map(({ unit, starts }) => [unit, starts]))
}
