import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { BuildingDay } from '../../core/rules/building-leak-rule.ts'

/** Hours of a day that must be known of a meter, for what the others lack to be no silence. */
const nearlyAll = 22

/**
 * The water of buildings that have a general meter, day by day, against that of their homes: litres of the general meter, and of the homes
 * whose meters, cold and hot, are known that day. Where a building has two, the first bears what is said. `days`: as many, until `now`.
 */
export const waterDays = (
  db: Db,
  buildings: readonly string[],
  now: string,
  days: number,
): Promise<{ device: string; days: BuildingDay[] }[]> =>
  db.rows(sql`
    with general as (
      select d.building, y.day, min(d.id::text) as device, sum(y.total)::float8 as total
      from sensors.device d join sensors.channel c on c.device = d.id and c.metric = 'water' join sensors.day y on y.channel = c.id
      where d.building = any (${[...buildings]}::uuid[]) and d.kind = 'generalMeter' and y.known >= ${nearlyAll} and y.day > ${now}::date - ${days}::int
      group by d.building, y.day),
    home as (
      select d.building, y.day, d.unit, sum(y.total) as total, min(y.known) as known
      from sensors.device d join sensors.channel c on c.device = d.id and c.metric in ('water', 'hot_water') join sensors.day y on y.channel = c.id
      where d.building = any (${[...buildings]}::uuid[]) and d.unit is not null and d.kind in ('waterMeter', 'hotWaterMeter')
        and y.day > ${now}::date - ${days}::int
      group by d.building, y.day, d.unit),
    homes as (
      select building, day, sum(total)::float8 as total, count(*)::int as known from home where known >= ${nearlyAll} group by building, day),
    dwellings as (
      select p.building, count(*)::int as n from estate.place p where p.building = any (${[...buildings]}::uuid[]) and p.kind = 'dwelling' group by p.building)
    select min(g.device) as device, jsonb_agg(jsonb_build_object('day', g.day, 'general', g.total, 'homes', h.total, 'known', h.known, 'dwellings', w.n)
      order by g.day) as days
    from general g join homes h on h.building = g.building and h.day = g.day join dwellings w on w.building = g.building
    group by g.building`)
