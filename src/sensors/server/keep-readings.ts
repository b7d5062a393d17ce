import { type Db, sql } from '../../kernel/server/sql.ts'
import { metrics } from '../core/meter-units.ts'
import type { Observation } from '../core/observation.ts'

/** A value that is believed: of which device, by which way, heard when (seconds). */
export type BelievedValue = Observation & { way: string; device: string; heard: number }

/** What became of values: each is one of these. */
export type KeepingReport = { kept: number; thinned: number; doubled: number; conflicts: number }

const events = Object.entries(metrics).flatMap(([metric, { form }]) => (form === 'event' ? [metric] : []))

/**
 * Keeps values once a channel and instant, by way. Within a quarter of an hour the first of those that say the same stays, so that what is
 * kept is the same in whatever order it came: telegrams each fifteen seconds move `heard` alone. What happens, a lift that stops, goes and stops
 * again, is kept to the minute. Days that a new value touches are due.
 */
export const keepReadings = async (
  db: Db,
  values: readonly BelievedValue[],
  lateDays: number,
): Promise<Map<string, KeepingReport>> => {
  if (!values.length) return new Map()
  await openChannels(db, values)
  const first = values.reduce((least, { at }) => Math.min(least, at), Infinity)
  const last = values.reduce((most, { at }) => Math.max(most, at), -Infinity)
  await db.run(sql`
    select sensors.open_week(w) from generate_series(sensors.week_of(to_timestamp(${first})), to_timestamp(${last}), interval '7 days') w`)
  const rows = await db.rows<{ way: string } & KeepingReport>(sql`
    with given as (
      select c.id as channel, to_timestamp(g.at) as at, g.value, to_timestamp(g.heard) as heard, g.way, g.n,
        case when g.metric = any (${events}::text[]) then interval '1 minute' else interval '15 minutes' end as width
      from unnest(${values.map(({ device }) => device)}::uuid[], ${values.map(({ metric }) => metric)}::text[],
        ${values.map(({ at }) => at)}::float8[], ${values.map(({ value }) => value)}::bigint[], ${values.map(({ heard }) => heard)}::float8[],
        ${values.map(({ way }) => way)}::text[])
        with ordinality g (device, metric, at, value, heard, way, n)
      join sensors.channel c on c.device = g.device and c.metric = g.metric),
    first as (
      select distinct on (g.channel, g.at) g.channel, g.at, g.value, g.heard, g.n, g.width, date_bin(g.width, g.at, 'epoch') as quarter
      from given g order by g.channel, g.at, g.n),
    beside as (
      select f.channel, f.at, f.value, f.heard, f.n, s.stood, s.same, f.quarter,
        min(f.at) over (partition by f.channel, f.quarter, f.value) as earliest
      from first f left join lateral (
        select max(r.value) filter (where r.at = f.at) as stood, min(r.at) filter (where r.value = f.value) as same
        from sensors.reading r where r.channel = f.channel and r.at >= f.quarter and r.at < f.quarter + f.width) s on true),
    fresh as (
      select b.channel, b.at, b.value, b.heard, b.n, b.same, b.earliest < b.at or coalesce(b.same < b.at, false) as thinned
      from beside b where b.stood is null),
    saved as (
      insert into sensors.reading (channel, at, value, heard) select f.channel, f.at, f.value, f.heard from fresh f where not f.thinned
      order by f.channel, f.at on conflict do nothing returning channel, at, heard),
    replaced as (
      delete from sensors.reading r using fresh f where not f.thinned and f.same > f.at and r.channel = f.channel and r.at = f.same
      returning r.channel, f.at, r.at as was),
    spans as (
      select s.channel, min(s.at) as since, max(s.at) as until
      from (select channel, at from saved union all select channel, was from replaced) s group by s.channel),
    marked as (
      insert into sensors.due (channel, day)
      select s.channel, d::date from spans s
      cross join lateral generate_series(
        sensors.day_of(greatest(s.since - make_interval(days => ${lateDays}), coalesce((
          select r.at from sensors.reading r where r.channel = s.channel and r.at < s.since order by r.at desc limit 1), s.since))),
        sensors.day_of(coalesce((
          select r.at from sensors.reading r where r.channel = s.channel and r.at > s.until order by r.at limit 1), s.until)),
        interval '1 day') d
      order by 1, 2 on conflict (channel, day) do update set watched = false where due.watched),
    contradicted as (
      select g.channel, g.n, g.heard from given g join beside b on b.channel = g.channel and b.at = g.at where coalesce(b.stood, b.value) <> g.value),
    moved as (
      update sensors.channel c set heard = greatest(c.heard, m.heard), conflicts = c.conflicts + m.conflicts
      from (
        select k.channel, coalesce(max(k.heard), 'epoch') as heard, sum(k.conflicts)::int as conflicts
        from (select f.channel, f.heard, 0 as conflicts from fresh f union all select x.channel, x.heard, 1 from contradicted x) k
        group by k.channel) m
      where c.id = m.channel and (m.conflicts > 0 or c.heard < m.heard - interval '15 minutes')),
    told as (
      select g.way,
        case when x.n is not null then 'conflict' when r.at is not null then 'thinned' when s.at is not null then 'kept'
          when f.thinned then 'thinned' else 'doubled' end as fate
      from given g
      left join contradicted x on x.n = g.n
      left join fresh f on f.n = g.n
      left join saved s on f.n = g.n and s.channel = f.channel and s.at = f.at
      left join replaced r on f.n = g.n and r.channel = f.channel and r.at = f.at)
    select t.way, (count(*) filter (where t.fate = 'kept'))::int as kept, (count(*) filter (where t.fate = 'thinned'))::int as thinned,
      (count(*) filter (where t.fate = 'doubled'))::int as doubled, (count(*) filter (where t.fate = 'conflict'))::int as conflicts
    from told t group by t.way`)
  return new Map(rows.map(({ way, ...report }) => [way, report]))
}

const openChannels = (db: Db, values: readonly BelievedValue[]): Promise<number> =>
  db.run(sql`
    insert into sensors.channel (device, metric, heard)
    select distinct g.device, g.metric, timestamptz 'epoch'
    from unnest(${values.map(({ device }) => device)}::uuid[], ${values.map(({ metric }) => metric)}::text[]) g (device, metric)
    where not exists (select from sensors.channel c where c.device = g.device and c.metric = g.metric)
    on conflict do nothing`)
