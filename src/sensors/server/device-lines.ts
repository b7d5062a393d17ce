import { type Db, sql } from '../../kernel/server/sql.ts'

/**
 * Devices that stood in one place, one after the other, are a line: it bears the id of the first. What is known of a place goes on from one
 * to the next. Of `d`, a row of `sensors.device`.
 */
export const deviceLineOf = sql`coalesce(d.origin, d.id)`

/** Whether a device stands in a dwelling: a room for all of a plan is none. Of `d`, a row of `sensors.device`. */
export const isInHome = sql`exists (select from estate.place w where w.id = d.unit and w.kind = 'dwelling')`

/** The line in which a device stands. */
export const lineOfDevice = async (db: Db, device: string): Promise<string> =>
  (
    await db.row<{ line: string }>(
      sql`select ${deviceLineOf} as line from sensors.device d where d.id = ${device}`,
    )
  )?.line ?? device

/** The day (`yyyy-mm-dd`) on which the last of a line was taken away, where none stands there any more. */
export const goneLines = async (db: Db, lines: readonly string[]): Promise<Map<string, string>> => {
  const rows = await db.rows<{ line: string; day: string }>(sql`
    select ${deviceLineOf} as line, sensors.day_of(max(d.until))::text as day from sensors.device d
    where ${deviceLineOf} = any (${[...new Set(lines)]}::uuid[]) group by 1 having bool_and(d.until is not null)`)
  return new Map(rows.map(({ line, day }) => [line, day]))
}
