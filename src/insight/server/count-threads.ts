import type { CodeUnder } from '../../kernel/core/words.ts'
import { natures } from '../../requests/core/contract.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Period } from '../core/period.ts'
import {
  atFirstVisit,
  holderHours,
  hoursOf,
  isRepair,
  late,
  months,
  ofAgencies,
  isStuck,
  toldFirst,
  toldOf,
} from './sql-fragments.ts'

/** What every count is asked with: agencies (null: all), the period, now. */
export type Scope = { db: Db; agencies: readonly string[] | null; period: Period; now: string }

const families = json(natures.map(({ code, group }) => ({ code, family: group })))
const decency: string[] = natures.filter((nature) => nature.decency).map(({ code }) => code)

export type NatureRow = {
  nature: CodeUnder<'nature'> | null
  family: CodeUnder<'nature.group'> | null
  n: number
  resolved: number
  mean: number | null
  median: number | null
  overdue: number
}

/** Filed in the period, by nature, by group and in all: how many, how many resolved, in how many clock hours, how many overdue. */
export const byNature = ({ db, agencies, period, now }: Scope): Promise<NatureRow[]> =>
  db.rows(sql`
    select r.nature, coalesce(f.family, 'life') as family, count(*)::int as n, count(r.resolved_at)::int as resolved,
      avg(${hoursOf})::float8 as mean, percentile_cont(0.5) within group (order by ${hoursOf}::float8) as median,
      (count(*) filter (where r.closed_at is null and ${late(now)}))::int as overdue
    from requests.request r left join jsonb_to_recordset(${families}) as f (code text, family text) on f.code = r.nature
    where r.filed_at >= ${period.from} and r.filed_at < ${period.to} and ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}
    group by grouping sets ((r.nature), (coalesce(f.family, 'life')), ())
    order by n desc, 1, 2`)

export type Parts = { resolved: number; kept: number; contested: number }

/** Resolved in the period: in time, contested. */
export const countResolved = async ({ db, agencies, period }: Scope): Promise<Parts> =>
  (await db.row<Parts>(sql`
    select count(*)::int as resolved, (count(*) filter (where r.resolved_at <= r.due))::int as kept,
      (count(*) filter (where r.contested > 0))::int as contested
    from requests.matter r
    where r.resolved_at >= ${period.from} and r.resolved_at < ${period.to} and ${ofAgencies(sql`r.agency`, agencies)}`))!

export const visits = async ({ db, agencies, period }: Scope): Promise<{ done: number; first: number }> =>
  (await db.row<{ done: number; first: number }>(sql`
    select count(*)::int as done, (count(*) filter (where ${atFirstVisit}))::int as first
    from contractors.current_order o join requests.matter r on r.id = o.request
    where o.status = 'done' and o.ended_at >= ${period.from} and o.ended_at < ${period.to} and ${ofAgencies(sql`o.agency`, agencies)}`))!

export const countToldFirst = async ({
  db,
  agencies,
  period,
}: Scope): Promise<{ of: number; first: number }> =>
  (await db.row<{ of: number; first: number }>(sql`
    select count(*)::int as of, (count(*) filter (where ${toldFirst}))::int as first
    from requests.request r
    where r.filed_at >= ${period.from} and r.filed_at < ${period.to} and ${isRepair} and ${toldOf} and ${ofAgencies(sql`r.agency`, agencies)}`))!

/** What is open now to be repaired, by who has the ball. */
export const openNow = ({
  db,
  agencies,
  now,
}: Scope): Promise<{ ball: CodeUnder<'overview.holder'>; n: number; late: number; stuck: number }[]> =>
  db.rows(sql`
    select r.ball, count(*)::int as n, (count(*) filter (where ${late(now)}))::int as late,
      (count(*) filter (where ${isStuck(now)}))::int as stuck
    from requests.request r where r.closed_at is null and ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}
    group by r.ball order by n desc, r.ball`)

/** What desks have to answer now. */
export const atDesks = async ({ db, agencies }: Scope): Promise<number> =>
  (await db.row<{ n: number }>(sql`
    select count(*)::int as n from requests.matter r
    where r.closed_at is null and not ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}`))!.n

/** The two legal months of decency: how many open ones have less than 14 days left, how many none. */
export const legal = async ({ db, agencies, now }: Scope): Promise<{ soon: number; past: number }> =>
  (await db.row<{ soon: number; past: number }>(sql`
    select (count(*) filter (where r.filed_at > ${now}::timestamptz - interval '2 months'))::int as soon,
      (count(*) filter (where r.filed_at <= ${now}::timestamptz - interval '2 months'))::int as past
    from requests.matter r
    where r.closed_at is null and r.resolved_at is null and r.nature = any (${decency}::text[])
      and r.filed_at <= ${now}::timestamptz - interval '2 months' + interval '14 days' and ${ofAgencies(sql`r.agency`, agencies)}`))!

/** Open defects of works whose year of guarantee ends within 60 days, and within 15 of them. */
export const reserves = async ({ db, agencies, now }: Scope): Promise<{ soon: number; last: number }> =>
  (await db.row<{ soon: number; last: number }>(sql`
    select count(*)::int as soon, (count(*) filter (where left_days <= 15))::int as last from (
      select (coalesce(e.received_on, b.received_on) + interval '1 year')::date - (${now}::timestamptz at time zone 'Europe/Paris')::date as left_days
      from requests.matter r join estate.site b on b.id = r.building left join estate.place u on u.id = r.unit
        left join estate.staircase e on e.id = coalesce(r.entrance, u.entrance)
      where r.closed_at is null and r.liability = 'gpa' and ${ofAgencies(sql`r.agency`, agencies)}) d
    where left_days between 0 and 60`))!

export type Questions = { asked: number; median: number | null; open: number; late: number }

/** Requests of which head office was asked something in the period, and their median clock hours; open and late now. */
export const questions = async ({ db, agencies, period, now }: Scope): Promise<Questions> =>
  (await db.row<Questions>(sql`
    select (count(distinct q.request) filter (where q.asked_at >= ${period.from} and q.asked_at < ${period.to}))::int as asked,
      percentile_cont(0.5) within group (order by (extract(epoch from q.answered_at - q.asked_at) / 3600)::float8)
        filter (where q.answered_at is not null and q.asked_at >= ${period.from} and q.asked_at < ${period.to}) as median,
      (count(*) filter (where q.answered_at is null))::int as open,
      (count(*) filter (where q.answered_at is null and q.due < ${now}))::int as late
    from requests.hq_question q join requests.matter r on r.id = q.request
    where ((q.asked_at >= ${period.from} and q.asked_at < ${period.to}) or q.answered_at is null) and ${ofAgencies(sql`r.agency`, agencies)}`))!

export type Painful = {
  id: string
  name: string
  address: string
  n: number
  dwellings: number
  nature: CodeUnder<'nature'>
  causes: number
}

/** The five buildings with most repairs asked for in the period, each with its most frequent nature. */
export const painful = ({ db, agencies, period }: Scope): Promise<Painful[]> =>
  db.rows(sql`
    with filed as (
      select r.building, r.nature, count(*)::int as n from requests.matter r
      where r.filed_at >= ${period.from} and r.filed_at < ${period.to} and ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}
      group by r.building, r.nature),
    top as (select building, sum(n)::int as n from filed group by building order by n desc, building limit 5)
    select b.id, b.name, b.address, t.n, c.nature, c.n as causes,
      (select count(*)::int from estate.place u where u.building = b.id and u.kind = 'dwelling') as dwellings
    from top t join estate.site b on b.id = t.building
    cross join lateral (select f.nature, f.n from filed f where f.building = t.building order by f.n desc, f.nature limit 1) c
    order by t.n desc, b.name`)

/** The first day on which the house counts: that of the first request that it holds; null before it. */
export const firstDay = async ({ db, agencies }: Scope): Promise<string | null> =>
  (await db.row<{ day: string | null }>(sql`
    select to_char(min(r.filed_at) at time zone 'Europe/Paris', 'YYYY-MM-DD') as day
    from requests.matter r where ${ofAgencies(sql`r.agency`, agencies)}`))!.day

/** How many repairs were asked for in a period, by nature. */
export const countByNature = ({
  db,
  agencies,
  period,
}: Scope): Promise<{ nature: CodeUnder<'nature'>; n: number }[]> =>
  db.rows(sql`
    select r.nature, count(*)::int as n from requests.matter r
    where r.filed_at >= ${period.from} and r.filed_at < ${period.to} and ${isRepair} and ${ofAgencies(sql`r.agency`, agencies)}
    group by r.nature`)

/** When the sums were last made; nothing before the first time. */
export const summedAt = async (db: Db): Promise<string | null> =>
  (await db.row<{ at: string }>(sql`select at from insight.refresh`))?.at ?? null

/** Clock hours in each one's hands during the period: from the sums, or folded now where there are none yet. */
export const hoursHeld = (
  { db, agencies, period, now }: Scope,
  summed: boolean,
): Promise<{ holder: string; hours: number }[]> => {
  const until = period.to < now ? period.to : now
  const source = summed
    ? sql`select agency, day, holder, hours from insight.holder_hours`
    : holderHours(period.from, until, agencies)
  return db.rows(sql`
    select h.holder, sum(h.hours)::float8 as hours from (${source}) h
    where h.day between ${period.since}::date and ${period.until}::date and ${ofAgencies(sql`h.agency`, agencies)}
    group by h.holder order by hours desc`)
}

export type MonthRow = {
  month: string
  filed: number
  told_of: number
  told_first: number
  resolved: number
  kept: number
  contested: number
  hours: number
  done: number
  first_visit: number
}

/** What an agency did in a month. */
export type AgencyMonthRow = MonthRow & { agency: string | null }

/** Months between two instants (`first` is the first day of the first one), of each of the agencies asked for. */
export const monthly = (
  { db, agencies }: Scope,
  { from, to, first, last }: { from: string; to: string; first: string; last: string },
  summed: boolean,
): Promise<AgencyMonthRow[]> => {
  const source = summed
    ? sql`select agency, month, filed, told_of, told_first, resolved, kept, contested, hours, done, first_visit from insight.month`
    : months(from, to, agencies)
  return db.rows(sql`
    select m.agency, to_char(m.month, 'YYYY-MM') as month, sum(filed)::int as filed, sum(told_of)::int as told_of,
      sum(told_first)::int as told_first, sum(resolved)::int as resolved, sum(kept)::int as kept,
      sum(contested)::int as contested, sum(hours)::float8 as hours, sum(done)::int as done, sum(first_visit)::int as first_visit
    from (${source}) m
    where m.month between ${first}::date and ${last}::date and ${ofAgencies(sql`m.agency`, agencies)}
    group by 1, 2 order by 2, 1`)
}
