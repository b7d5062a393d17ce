import { natures } from '../../requests/core/contract.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

type Sql = RawBuilder<unknown>

/** Which agencies are counted: those named, or all. The reader's own policies stand behind. */
export const ofAgencies = (column: Sql, agencies: readonly string[] | null): Sql =>
  agencies === null ? sql`true` : sql`${column} = any (${[...agencies]}::text[])`

const ofDesks: string[] = natures.filter((nature) => nature.matter).map(({ code }) => code)
/** What desks answer breaks nowhere, and nobody repairs it: it is in no figure of repairs. */
export const isRepair: Sql = sql`r.nature <> all (${ofDesks}::text[])`

// What the inbox says in the same words: one function of requests each, asked of its row `r`.
export const toldOf: Sql = sql`requests.is_told(r)`
export const toldFirst: Sql = sql`requests.is_told_first(r)`
export const isStuck = (now: string): Sql => sql`requests.is_stuck(r, ${now})`
export const late = (now: string): Sql => sql`requests.is_late(r, ${now})`

/** Clock hours from filing to resolved. */
export const hoursOf: Sql = sql`(extract(epoch from r.resolved_at - r.filed_at) / 3600)`

/** An order done by one visit, that followed on no other, of a request that nobody contested. `o` and its request `r`. */
export const atFirstVisit: Sql = sql`(o.visits <= 1 and o.follows is null and r.contested = 0)`

/**
 * Clock hours in each one's hands by agency and day, between two instants, folded from the moves in the journal:
 * a fact that says who has the ball begins a span, the next one ends it.
 */
export const holderHours = (from: string, to: string, agencies: readonly string[] | null): Sql => sql`
  select s.agency, d.day::date as day, s.holder,
    sum(extract(epoch from least(s.ends, d.day_end, ${to}::timestamptz) - greatest(s.starts, d.day_start, ${from}::timestamptz)) / 3600) as hours
  from (
    select f.agency, f.data ->> 'ball' as holder, f.at as starts,
      coalesce(lead(f.at) over (partition by f.subject order by f.at, f.seq), ${to}::timestamptz) as ends
    from kernel.fact f
    where f.data ->> 'ball' is not null and f.type like 'request.%' and f.at < ${to}
      and f.subject in (
        select r.id from requests.matter r
        where (r.closed_at is null or r.closed_at >= ${from}) and r.filed_at < ${to} and ${ofAgencies(sql`r.agency`, agencies)})
  ) s
  cross join lateral (
    select g as day, (g::date)::timestamp at time zone 'Europe/Paris' as day_start,
      (g::date + 1)::timestamp at time zone 'Europe/Paris' as day_end
    from generate_series(
      (greatest(s.starts, ${from}::timestamptz) at time zone 'Europe/Paris')::date::timestamp,
      (least(s.ends, ${to}::timestamptz) at time zone 'Europe/Paris')::date::timestamp, interval '1 day') g
  ) d
  where s.holder <> 'none' and s.ends > ${from} and s.starts < s.ends
    and least(s.ends, d.day_end, ${to}::timestamptz) > greatest(s.starts, d.day_start, ${from}::timestamptz)
  group by 1, 2, 3`

/** The month of Paris in which an instant lies, as its first day. */
export const monthOf = (column: Sql): Sql =>
  sql`date_trunc('month', ${column} at time zone 'Europe/Paris')::date`

/** One row an agency and month, between two instants. */
export const months = (from: string, to: string, agencies: readonly string[] | null): Sql => sql`
  select agency, month, sum(filed)::int as filed, sum(told_of)::int as told_of, sum(told_first)::int as told_first,
    sum(resolved)::int as resolved, sum(kept)::int as kept, sum(contested)::int as contested, sum(hours)::float8 as hours,
    sum(done)::int as done, sum(first_visit)::int as first_visit
  from (
    select r.agency, ${monthOf(sql`r.filed_at`)} as month, count(*) as filed, count(*) filter (where ${toldOf}) as told_of,
      count(*) filter (where ${toldOf} and ${toldFirst}) as told_first, 0 as resolved, 0 as kept, 0 as contested, 0 as hours,
      0 as done, 0 as first_visit
    from requests.request r where r.filed_at >= ${from} and r.filed_at < ${to} and ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}
    group by 1, 2
    union all
    select r.agency, ${monthOf(sql`r.resolved_at`)}, 0, 0, 0, count(*), count(*) filter (where r.resolved_at <= r.due),
      count(*) filter (where r.contested > 0), sum(${hoursOf}), 0, 0
    from requests.matter r where r.resolved_at >= ${from} and r.resolved_at < ${to} and ${ofAgencies(sql`r.agency`, agencies)}
    group by 1, 2
    union all
    select o.agency, ${monthOf(sql`o.ended_at`)}, 0, 0, 0, 0, 0, 0, 0, count(*), count(*) filter (where ${atFirstVisit})
    from contractors.current_order o join requests.matter r on r.id = o.request
    where o.status = 'done' and o.ended_at >= ${from} and o.ended_at < ${to} and ${ofAgencies(sql`o.agency`, agencies)}
    group by 1, 2
  ) m
  group by agency, month`
