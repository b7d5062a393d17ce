import { type Db, sql } from '../../kernel/server/sql.ts'
import { atLeast, closedAfter, weekOf } from '../core/ledger.ts'

/**
 * Folds the weeks that are over: a field keeps how many persons answered, the largest share, the two largest, the sum and the
 * median; the marks go, and the key that made them.
 */
export const foldWeeks = async (db: Db, today: string): Promise<void> => {
  const week = weekOf(today)
  await db.run(sql`
    with each as (
      select field, month, week, mark, sum(seconds) as seconds from burden.effort where week < ${week}::date
      group by field, month, week, mark),
    ranked as (
      select field, month, week, seconds, row_number() over (partition by field, month, week order by seconds desc) as rank from each),
    persons as (
      select field, month, week, count(*)::int as persons, max(seconds) as largest,
        sum(seconds) filter (where rank <= 2) as two
      from ranked group by field, month, week)
    insert into burden.week (field, month, week, persons, largest, two, seconds, times, middle)
    select s.field, s.month, s.week, max(p.persons), max(p.largest), max(p.two), sum(s.seconds), count(*),
      percentile_disc(0.5) within group (order by s.seconds)
    from burden.effort s join persons p using (field, month, week)
    where s.week < ${week}::date
    group by s.field, s.month, s.week
    on conflict do nothing`)
  await db.run(sql`delete from burden.effort where week < ${week}::date`)
  await db.run(sql`delete from burden.key where week < ${week}::date`)
}

/**
 * Publishes the months that are over for eight days, once and for all: a field from five persons on, of whom none has more than
 * half of its seconds and no two more than three quarters. Persons of a month are at least those of its fullest week; shares at
 * most the sum of its weeks' largest.
 */
export const closeMonths = async (db: Db, today: string): Promise<void> => {
  const months = await db.rows<{ month: string }>(sql`
    select distinct w.month::text as month from burden.week w
    where (w.month + interval '1 month')::date + ${closedAfter}::integer <= ${today}::date
      and not exists (select from burden.closed_month c where c.month = w.month)`)
  for (const { month } of months) {
    await db.run(sql`
      insert into burden.published_figure (month, field, seconds, times, middle)
      select w.month, w.field, (round(sum(w.seconds) / 60) * 60)::integer, (round(sum(w.times) / 5.0) * 5)::integer,
        (round(sum(w.middle * w.times) / sum(w.times) / 5) * 5)::integer
      from burden.week w
      where w.month = ${month}::date
      group by w.month, w.field
      having max(w.persons) >= ${atLeast}::integer
        and sum(w.largest) <= sum(w.seconds) * 0.5 and sum(w.two) <= sum(w.seconds) * 0.75`)
    await db.run(sql`insert into burden.closed_month (month) values (${month}::date)`)
  }
  await db.run(
    sql`delete from burden.week w where exists (select from burden.closed_month c where c.month = w.month)`,
  )
}
