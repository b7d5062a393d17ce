import { type Db, sql } from '../../kernel/server/sql.ts'
import { buildingLeakDays } from '../core/rules/building-leak-rule.ts'
import { dripDays } from '../core/rules/drip-rule.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { day, msOf } from '../../kernel/core/zone.ts'
import { type AlarmDays, mendAlarmsOf } from './alarm-store.ts'
import { deviceLineOf, isInHome } from './device-lines.ts'
import { waterDays } from './health/water-days.ts'

/** Days that are judged again, what is heard late being forty-five days old at most; and days before them, of which runs are counted. */
const [judgedDays, daysBefore] = [120, 45]
const readDays = judgedDays + daysBefore

/**
 * Makes the alarms that follow from the numbers of days alone say what these say now: water that a building loses, and taps that drip.
 * `channels`: those of which days were judged.
 */
export const mendBuildingAlarms = async (db: Db, now: string, channels: readonly number[]): Promise<void> => {
  const buildings = await waterDays(db, await meteredBuildings(db, channels), now, readDays)
  const drips = await drippingDays(db, now, channels)
  const stood = await standingBefore(
    db,
    [...buildings, ...drips].flatMap(({ line, days }) => (days[0] ? [{ line, day: days[0].day }] : [])),
  )
  const since = dayOf(new Date(msOf(now) - judgedDays * day).toISOString())
  const told: AlarmDays[] = [
    ...buildings.map(({ line, days }) => ({
      line,
      kind: 'leak.building' as const,
      days: buildingLeakDays(days, stood.has(`${line} leak.building`)),
    })),
    ...drips.map(({ line, days }) => ({
      line,
      kind: 'drip' as const,
      days: dripDays(days, stood.has(`${line} drip`)),
    })),
  ]
  await mendAlarmsOf(
    db,
    told
      .map((one) => ({ ...one, days: one.days.filter(({ day: on }) => on > since) }))
      .filter(({ days }) => days.length > 0),
  )
}

// What stood on the first day that is read stood before it: nothing is heard of that time any more.
const standingBefore = async (
  db: Db,
  first: readonly { line: string; day: string }[],
): Promise<Set<string>> => {
  const rows = await db.rows<{ line: string; kind: string }>(sql`
    select a.device as line, a.kind from unnest(${first.map(({ line }) => line)}::uuid[], ${first.map(({ day: on }) => on)}::date[]) g (line, day)
    join sensors.alarm a on a.device = g.line and a.kind in ('drip', 'leak.building')
    where exists (select from jsonb_array_elements(a.spells) s
      where (s ->> 'from')::date < g.day and coalesce((s ->> 'to')::date, 'infinity') >= g.day)`)
  return new Set(rows.map(({ line, kind }) => `${line} ${kind}`))
}

const meteredBuildings = async (db: Db, channels: readonly number[]): Promise<string[]> => {
  const rows = await db.rows<{ building: string }>(sql`
    select b.building from (
      select distinct d.building from sensors.channel c join sensors.device d on d.id = c.device
      where c.id = any (${[...channels]}::int[]) and c.metric in ('water', 'hot_water')) b
    where exists (select from sensors.device g where g.building = b.building and g.kind = 'generalMeter')`)
  return rows.map(({ building }) => building)
}

// Read again only where nights are those of a drip, or an alarm of one stands or stood on these days.
const drippingDays = (
  db: Db,
  now: string,
  channels: readonly number[],
): Promise<{ line: string; days: { day: string; night: number; known: number }[] }[]> =>
  db.rows(sql`
    with asked as (
      select distinct ${deviceLineOf} as line, c.metric from sensors.channel c join sensors.device d on d.id = c.device
      where c.id = any (${[...channels]}::int[]) and c.metric in ('water', 'hot_water') and d.pulse = 1 and ${isInHome}
        and d.kind in ('waterMeter', 'hotWaterMeter')),
    night as (
      select a.line, a.metric, y.day, sum(y.night) as night, sum(y.known) as known
      from asked a join sensors.device d on ${deviceLineOf} = a.line join sensors.channel c on c.device = d.id and c.metric = a.metric
      join sensors.day y on y.channel = c.id and y.day > ${now}::date - ${readDays}::int group by 1, 2, 3)
    select n.line, jsonb_agg(jsonb_build_object('day', n.day, 'night', n.night, 'known', n.known) order by n.day) as days
    from night n group by n.line, n.metric
    having count(*) filter (where n.night between 3 and 10) >= 14
      or exists (select from sensors.alarm a where a.device = n.line and a.kind = 'drip'
        and (a.closed_on is null or a.closed_on > ${now}::date - ${judgedDays}::int))`)
