import type { Context } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { weekOf } from '../core/ledger.ts'

/** Appends the seconds of one act. The actor's role and first agency alone: there is no column for more. */
export const saveSpent = async (
  db: Db,
  spent: readonly { field: string; seconds: number }[],
  { actor, at }: Context,
): Promise<void> => {
  if (!spent.length) return
  await db.run(sql`
    insert into burden.spent (field, role, agency, week, seconds, middle)
    select s.field, ${actor.role}, ${actor.agencies[0] ?? ''}, ${weekOf(dayOf(at))}::date, s.seconds, s.seconds
    from jsonb_to_recordset(${json(spent)}) as s (field text, seconds numeric)`)
}

/** Folds the rows of weeks that are over into one a field, role and agency: an answer's hour is lost with its row. */
export const foldWeeks = async (db: Db, today: string): Promise<void> => {
  await db.run(sql`
    with gone as (
      delete from burden.spent s using (
        select field, role, agency, week from burden.spent where week < ${weekOf(today)}::date
        group by field, role, agency, week having count(*) > 1) g
      where (s.field, s.role, s.agency, s.week) = (g.field, g.role, g.agency, g.week)
      returning s.field, s.role, s.agency, s.week, s.seconds, s.times, s.middle)
    insert into burden.spent (field, role, agency, week, seconds, times, middle)
    select field, role, agency, week, sum(seconds), sum(times),
      percentile_disc(0.5) within group (order by coalesce(middle, seconds / times))
    from gone group by field, role, agency, week`)
}
