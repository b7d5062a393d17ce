import { type Db, sql } from '../../../kernel/server/sql.ts'
import { deviceLineOf } from '../device-lines.ts'
import type { BuildingDay } from '../../core/rules/building-leak-rule.ts'

/** Hours of a day that must be known of a meter, for what the others lack to be no silence. */
const nearlyAll = 22

/**
 * The water of buildings that have a general meter, day by day, against that of their homes: litres of the general meter, and of the homes
 * whose meters, cold and hot, are known that day. Where a building has two, the first bears what is said; two that stood in one place, one after the other, are one. `days`: as many, until `now`.
 */
export const waterDays = (
  db: Db,
  buildings: readonly string[],
  now: string,
  days: number,
): Promise<{ line: string; days: BuildingDay[] }[]> =>
  db.rows(sql`
    with told as (
      select d.building, d.unit, d.kind, ${deviceLineOf}::text as line, y.day, sum(y.total) as total, sum(y.known) as known
      from sensors.device d join sensors.channel c on c.device = d.id and c.metric in ('water', 'hot_water') join sensors.day y on y.channel = c.id
      where d.building = any (${[...buildings]}::uuid[]) and d.kind in ('generalMeter', 'waterMeter', 'hotWaterMeter') and y.day > ${now}::date - ${days}::int
      group by d.building, d.unit, d.kind, ${deviceLineOf}, c.metric, y.day),
    general as (
      select building, day, min(line) as line, sum(total)::float8 as total from told where kind = 'generalMeter' and known >= ${nearlyAll}
      group by building, day),
    home as (
      select building, day, unit, sum(total) as total, min(known) as known from told where kind <> 'generalMeter' and unit is not null
      group by building, day, unit),
    homes as (
      select building, day, sum(total)::float8 as total, count(*)::int as known from home where known >= ${nearlyAll} group by building, day),
    dwellings as (
      select p.building, count(*)::int as n from estate.place p where p.building = any (${[...buildings]}::uuid[]) and p.kind = 'dwelling' group by p.building)
    select min(g.line) as line, jsonb_agg(jsonb_build_object('day', g.day, 'general', g.total, 'homes', h.total, 'known', h.known, 'dwellings', w.n)
      order by g.day) as days
    from general g join homes h on h.building = g.building and h.day = g.day join dwellings w on w.building = g.building
    group by g.building`)
