import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { Budget } from '../core/contract.ts'

/**
 * What each directorate took of others in a year: of a month that the ledger has closed the seconds that it measured for the question,
 * else so many answers at the price that was said (≈).
 */
export const spentSince = (year: number): RawBuilder<unknown> => sql`
  select q.directorate, sum(coalesce(f.seconds::float8, c.answers * q.seconds_each::float8)) as seconds, bool_and(f.seconds is not null) as "isMeasured"
  from ask.answer_count c join ask.question q on q.id = c.question left join ledger.told_figure f
    on f.period = to_char(c.month, 'YYYY-MM') and f.kind = 'question' and f.place = 'house' and f.item = 'ask.' || q.id
  where c.month >= make_date(${year}::int, 1, 1) and c.month < make_date(${year}::int + 1, 1, 1)
  group by q.directorate`

/** The same of each question, all years. */
export const secondsByQuestion = sql`
  select c.question, sum(c.answers)::int as answers, sum(coalesce(f.seconds::float8, c.answers * q.seconds_each::float8)) as seconds,
    bool_and(f.seconds is not null) as "isMeasured"
  from ask.answer_count c join ask.question q on q.id = c.question left join ledger.told_figure f
    on f.period = to_char(c.month, 'YYYY-MM') and f.kind = 'question' and f.place = 'house' and f.item = 'ask.' || q.id
  group by c.question`

/** What each directorate of head office may take in a year, and took; those that never had hours as well. */
export const budgetsOf = async (db: Db, year: number, own: string | undefined): Promise<Budget[]> => {
  const rows = await db.rows<Omit<Budget, 'isMine' | 'year'>>(sql`
    with spent as (${spentSince(year)})
    select d.directorate, b.hours, n.hours as "nextHours", coalesce(s.seconds, 0) as seconds, coalesce(s."isMeasured", true) as "isMeasured"
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
): Promise<{ before: number | undefined; next: number | undefined }> => {
  const rows = await db.rows<{ year: number; hours: number }>(sql`
    select b.year, b.hours from ask.budget b where b.directorate = ${directorate} and b.year in (${year}, ${year + 1})`)
  const at = (which: number): number | undefined => rows.find((row) => row.year === which)?.hours
  return { before: at(year), next: at(year + 1) }
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
