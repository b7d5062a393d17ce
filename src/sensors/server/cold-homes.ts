import { type Db, sql } from '../../kernel/server/sql.ts'
import { deviceLineOf, isInHome } from './device-lines.ts'
import type { Neighbours } from '../core/rules/alarm-days.ts'
import { risers } from './riser-columns.ts'

/**
 * The homes that one cold home may concern: those of the same buildings that were cold on a day of these three months. What their
 * neighbours say decides of them too.
 */
export const coldLines = async (db: Db, lines: readonly string[]): Promise<string[]> =>
  lines.length
    ? (
        await db.rows<{ id: string }>(sql`
          select distinct ${deviceLineOf} as id from sensors.device d
          where d.building in (select e.building from sensors.device e where e.id = any (${[...new Set(lines)]}::uuid[]))
            and d.kind = 'roomProbe' and ${isInHome}
            and exists (select from sensors.channel c join sensors.verdict v on v.channel = c.id
              where c.device = d.id and c.metric = 'temperature' and (v.said ->> 'opened')::boolean)`)
      ).map(({ id }) => id)
    : []

/** The middle of what homes outside of a home’s riser had as a mean, day by day; nothing where none is measured. */
export const neighboursOf = async (db: Db, device: string): Promise<Neighbours> => {
  const rows = await db.rows<{ day: string; middle: number }>(sql`
    with own as (select d.building, d.unit from sensors.device d where d.id = ${device}),
    near as (select r.unit, r.building, r.entrance, r.place from ${risers(sql`select own.building from own`)} r)
    select v.day::text, percentile_cont(0.5) within group (order by (v.said ->> 'mean')::float8) as middle
    from own join near here on here.unit = own.unit
    join near r on (r.entrance, r.place) is distinct from (here.entrance, here.place)
    join sensors.device d on d.unit = r.unit and d.kind = 'roomProbe'
    join sensors.channel c on c.device = d.id and c.metric = 'temperature'
    join sensors.verdict v on v.channel = c.id
    where v.said ? 'mean' group by v.day`)
  const middles = new Map(rows.map(({ day, middle }) => [day, middle]))
  return (day) => middles.get(day) ?? null
}
