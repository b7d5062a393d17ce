import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { Budget } from '../core/contract.ts'

/**
 * What each question took of others in the months between two instants. Answers that the ledger has told of count the seconds that it
 * measured, to a quarter of an hour; where that is none, so many times what one of them took. The others count the price that was said
 * (≈): those of months that have not closed, of which fewer than five persons answered, or whose seconds nobody sent. What came when it
 * was over (an act is sixty days old at most) counts too.
 */
const takenBetween = (first: RawBuilder<unknown>, last: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select q.id as question, q.directorate, sum(coalesce(c.answers, 0))::int as answers, sum(coalesce(f.times, 0))::int as times,
    sum(coalesce(f.seconds, 0))::float8 as measured,
    sum(coalesce(f.seconds, 0))::float8
      + greatest(0, sum(coalesce(c.answers, 0)) - sum(coalesce(f.times, 0)))::float8 * q.seconds_each::float8 as seconds
  from ask.question q
  cross join lateral generate_series(
    greatest(date_trunc('month', q.launched_at at time zone 'Europe/Paris'), ${first}),
    least(date_trunc('month', coalesce(q.ended_at at time zone 'Europe/Paris', q.ends_on)) + interval '3 months', ${last}),
    interval '1 month') as m (month)
  left join ask.answer_count c on c.question = q.id and c.month = m.month::date
  left join lateral (
    select t.times, case when t.seconds > 0 then t.seconds else t.times * coalesce(nullif(t.middle, 0), q.seconds_each) end as seconds
    from ledger.told_figure t
    where t.period = to_char(m.month, 'YYYY-MM') and t.kind = 'question' and t.place = 'house' and t.item = 'ask.' || q.id) f on true
  where q.launched_at is not null
  group by q.id`

/** The same by directorate, in a year; measured, where six in ten of its answers were, as on the page of the ledger. */
export const spentSince = (year: number): RawBuilder<unknown> => sql`
  select t.directorate, sum(t.seconds) as seconds, sum(t.measured) as measured, sum(t.times) >= 0.6 * sum(t.answers) as "isMeasured"
  from (${takenBetween(sql`make_date(${year}::int, 1, 1)::timestamp`, sql`make_date(${year}::int, 12, 1)::timestamp`)}) t
  group by t.directorate`

/** The same of each question, all years. */
export const secondsByQuestion = sql`
  select t.question, t.answers, t.seconds, t.measured, t.times >= 0.6 * t.answers as "isMeasured"
  from (${takenBetween(sql`'-infinity'::timestamp`, sql`'infinity'::timestamp`)}) t`

/** What each directorate of head office may take in a year, and took; those that never had hours as well. */
export const budgetsOf = async (db: Db, year: number, own: string | undefined): Promise<Budget[]> => {
  const rows = await db.rows<Omit<Budget, 'isMine' | 'year'>>(sql`
    with spent as (${spentSince(year)})
    select d.directorate, b.hours, n.hours as "nextHours", coalesce(s.seconds, 0) as seconds,
      coalesce(s.measured, 0) as measured, coalesce(s."isMeasured", true) as "isMeasured"
    from (select distinct c.directorate from people.colleague c where c.active and c.directorate is not null
      union select b.directorate from ask.budget b) d
    left join ask.budget b on b.directorate = d.directorate and b.year = ${year}
    left join ask.budget n on n.directorate = d.directorate and n.year = ${year} + 1
    left join spent s on s.directorate = d.directorate
    order by d.directorate limit 100`)
  return rows.map((row) => ({ ...row, year, isMine: row.directorate === own }))
}

/** What one directorate may take this year, and took; nothing where no hours are set. */
export const budgetOf = async (
  db: Db,
  directorate: string,
  year: number,
): Promise<{ hours: number; seconds: number } | undefined> =>
  db.row(sql`
    select b.hours, coalesce((select s.seconds from (${spentSince(year)}) s where s.directorate = b.directorate), 0) as seconds
    from ask.budget b where b.directorate = ${directorate} and b.year = ${year}`)

export const hoursOf = async (
  db: Db,
  directorate: string,
  year: number,
): Promise<{ before: number | undefined; next: number | undefined; hasAsked: boolean }> => {
  const rows = await db.rows<{ year: number; hours: number }>(sql`
    select b.year, b.hours from ask.budget b where b.directorate = ${directorate} and b.year in (${year}, ${year + 1})`)
  const at = (which: number): number | undefined => rows.find((row) => row.year === which)?.hours
  const asked = await db.row(sql`
    select 1 from ask.question q
    where q.directorate = ${directorate} and extract(year from q.launched_at at time zone 'Europe/Paris') = ${year}::int limit 1`)
  return { before: at(year), next: at(year + 1), hasAsked: asked !== undefined }
}

export const saveHours = (
  db: Db,
  {
    directorate,
    year,
    hours,
    at,
    by,
  }: { directorate: string; year: number; hours: number; at: string; by: string },
): Promise<number> =>
  db.run(sql`
    insert into ask.budget (directorate, year, hours, set_at, set_by) values (${directorate}, ${year}, ${hours}, ${at}, ${by})
    on conflict (directorate, year) do update set hours = excluded.hours, set_at = excluded.set_at, set_by = excluded.set_by`)
