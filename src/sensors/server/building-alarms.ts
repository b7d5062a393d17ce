import { type Db, sql } from '../../kernel/server/sql.ts'
import { type BuildingDay, buildingLeakDays } from '../core/rules/building-leak-rule.ts'
import { dripDays } from '../core/rules/drip-rule.ts'
import { mendAlarmsOf } from './alarm-store.ts'

/**
 * Makes the alarms that follow from the numbers of days alone say what these say now: water that a building loses, and taps that drip.
 * `channels`: those of which days were judged.
 */
export const mendBuildingAlarms = async (db: Db, now: string, channels: readonly number[]): Promise<void> => {
  const buildings = await buildingDays(db, now, channels)
  const drips = await drippingDays(db, now, channels)
  await mendAlarmsOf(db, [
    ...buildings.map(({ device, days }) => ({
      device,
      kind: 'leak.building' as const,
      days: buildingLeakDays(days),
    })),
    ...drips.map(({ device, days }) => ({ device, kind: 'drip' as const, days: dripDays(days) })),
  ])
}

/** Hours of a day that must be known of a meter, for what the others lack to be no silence. */
const nearlyAll = 22

// A building’s general meter speaks for all of it; where it has two, the first bears the alarm.
const buildingDays = (
  db: Db,
  now: string,
  channels: readonly number[],
): Promise<{ device: string; days: BuildingDay[] }[]> =>
  db.rows(sql`
    with concerned as (
      select distinct d.building from sensors.channel c join sensors.device d on d.id = c.device
      where c.id = any (${[...channels]}::int[]) and c.metric in ('water', 'hot_water')
        and exists (select from sensors.device g where g.building = d.building and g.kind = 'generalMeter')),
    general as (
      select d.building, y.day, min(d.id::text)::uuid as device, sum(y.total)::float8 as total
      from concerned b join sensors.device d on d.building = b.building and d.kind = 'generalMeter'
      join sensors.channel c on c.device = d.id and c.metric = 'water' join sensors.day y on y.channel = c.id
      where y.known >= ${nearlyAll} and y.day > ${now}::date - 120 group by d.building, y.day),
    home as (
      select d.building, y.day, d.unit, sum(y.total) as total, min(y.known) as known
      from concerned b join sensors.device d on d.building = b.building and d.unit is not null and d.kind in ('waterMeter', 'hotWaterMeter')
      join sensors.channel c on c.device = d.id and c.metric in ('water', 'hot_water') join sensors.day y on y.channel = c.id
      where y.day > ${now}::date - 120 group by d.building, y.day, d.unit),
    homes as (
      select building, day, sum(total)::float8 as total, count(*)::int as known from home where known >= ${nearlyAll} group by building, day),
    dwellings as (
      select p.building, count(*)::int as n from estate.place p join concerned b on b.building = p.building where p.kind = 'dwelling' group by p.building)
    select min(g.device::text) as device, jsonb_agg(jsonb_build_object('day', g.day, 'general', g.total, 'homes', h.total, 'known', h.known, 'dwellings', w.n)
      order by g.day) as days
    from general g join homes h on h.building = g.building and h.day = g.day join dwellings w on w.building = g.building
    group by g.building`)

// Read again only where a night is one of a drip, or an alarm of one stands.
const drippingDays = (
  db: Db,
  now: string,
  channels: readonly number[],
): Promise<{ device: string; days: { day: string; night: number; known: number }[] }[]> =>
  db.rows(sql`
    select c.device, jsonb_agg(jsonb_build_object('day', y.day, 'night', y.night, 'known', y.known) order by y.day) as days
    from sensors.channel c join sensors.device d on d.id = c.device and d.unit is not null and d.kind in ('waterMeter', 'hotWaterMeter')
    join sensors.day y on y.channel = c.id and y.day > ${now}::date - 120
    where c.id = any (${[...channels]}::int[]) and c.metric in ('water', 'hot_water') and d.pulse = 1
      and (exists (select from sensors.alarm a where a.device = d.id and a.kind = 'drip' and a.closed_on is null)
        or (select count(*) from sensors.day n where n.channel = c.id and n.day > ${now}::date - 120 and n.night between 3 and 10) >= 14)
    group by c.device`)
