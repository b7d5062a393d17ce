import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type UsedDay, usedMetrics, type UsedMetric } from '../../core/use/home-use.ts'
import type { OwnHome } from './own-home.ts'

/** Days that are looked back: thirteen months and a day. */
const lookBack = 397

/**
 * The days of each kind of meter of a home that are over, the oldest first, none before its lease: several meters of a kind are summed, and a day is
 * known as far as the least known of them.
 */
export const daysOfHome = async (
  db: Db,
  { unit, starts }: Pick<OwnHome, 'unit' | 'starts'>,
  now: string,
): Promise<Map<UsedMetric, UsedDay[]>> => {
  const rows = await db.rows<{ metric: UsedMetric } & UsedDay>(sql`
    select c.metric, g.day::date::text as day, coalesce(sum(y.total), 0)::float8 as total, min(coalesce(y.known, 0))::int as known
    from generate_series(greatest(${starts}::date, sensors.day_of(${now}) - ${lookBack}::int), sensors.day_of(${now}) - 1, interval '1 day') g (day)
    join sensors.device d on d.unit = ${unit} and d.since < sensors.noon_of(g.day::date + 1)
      and (d.until is null or d.until > sensors.noon_of(g.day::date))
    join sensors.channel c on c.device = d.id and c.metric = any (${[...usedMetrics]}::text[])
    left join sensors.day y on y.channel = c.id and y.day = g.day::date
    group by c.metric, g.day order by array_position(${[...usedMetrics]}::text[], c.metric), g.day`)
  const days = new Map<UsedMetric, UsedDay[]>()
  for (const { metric, ...day } of rows) days.set(metric, [...(days.get(metric) ?? []), day])
  return days
}

export type FlowSinceNoon = { metric: UsedMetric; total: number; at: string }

/** What flowed since noon, by the first and last index that were heard of each meter: one number, and of no hour. */
export const flowSinceNoon = (db: Db, { unit, starts }: OwnHome, now: string): Promise<FlowSinceNoon[]> =>
  db.rows(sql`
    select m.metric, sum(m.total)::float8 as total, app.iso(max(m.at)) as at from (
      select c.metric, max(r.value) - min(r.value) as total, max(r.at) as at
      from sensors.device d join sensors.channel c on c.device = d.id and c.metric = any (${[...usedMetrics]}::text[])
      join sensors.reading r on r.channel = c.id and r.at >= greatest(sensors.noon_of(sensors.day_of(${now})), sensors.noon_of(${starts}::date))
        and r.at <= ${now}
      where d.unit = ${unit} and d.until is null group by c.id, c.metric having count(*) > 1) m
    group by m.metric`)

/** Indexes of one kind of meter of a home in a span, and one on either side of it, none from before its lease. */
export const indexesOfHome = (
  db: Db,
  { unit, starts }: OwnHome,
  { metric, from, until }: { metric: UsedMetric; from: number; until: number },
): Promise<{ channel: number; kind: string; pulse: number; at: number; value: number }[]> =>
  db.rows(sql`
    select c.id as channel, d.kind, d.pulse, extract(epoch from r.at)::float8 as at, r.value::float8 as value
    from sensors.device d join sensors.channel c on c.device = d.id and c.metric = ${metric}
    join sensors.reading r on r.channel = c.id and r.at >= greatest(sensors.noon_of(${starts}::date), to_timestamp(${from}) - interval '2 hours')
      and r.at <= to_timestamp(${until}) + interval '2 hours'
    where d.unit = ${unit} order by c.id, r.at limit 20000`)
