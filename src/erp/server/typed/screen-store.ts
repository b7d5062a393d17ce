import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { quietWeeks, type ScreenFigures } from '../../core/typed/screen-state.ts'
import { isCarried, isShown, type TypingTaskName, typingTaskNames } from '../../core/typed/typing-tasks.ts'
import { acknowledgedKinds } from './outbox-marks.ts'

export type HeldScreen = ScreenFigures & {
  task: TypingTaskName
  closedAt: string | null
  reopenedAt: string | null
}

/** Every screen of the ERP with what is known of it over the whole house. `weeks`: the Mondays of the last weeks that are over. */
export const screensNow = async (db: Db, weeks: readonly string[], now: string): Promise<HeldScreen[]> => {
  const typed = await db.rows<{ task: string; n: number }>(sql`
    select a.task, count(*)::int as n from erp.typed_again a where a.week >= ${weeks[0] ?? localDate(officeCalendar, now)} group by a.task`)
  const closed = await db.rows<{ task: string; closedAt: string; reopenedAt: string | null }>(sql`
    select c.task, c.closed_at as "closedAt", c.reopened_at as "reopenedAt" from erp.closed_screen c`)
  const heard = await db.rows<{ entity: string; weeks: number }>(sql`
    select s.mapping ->> 'entity' as entity, max(case when b.last >= ${now}::timestamptz - interval '14 days'
      then floor(extract(epoch from ${now}::timestamptz - b.first) / 604800)::int + 1 else 0 end)::int as weeks
    from erp.source s join (select b.source, min(b.at) as first, max(b.at) as last from erp.batch b where b.state = 'taken' group by b.source) b
      on b.source = s.source group by 1`)
  const kinds = await acknowledgedKinds(db, now)
  return typingTaskNames.map((task) => {
    const word = closed.find((each) => each.task === task)
    const shown = heard.filter(({ entity }) => isShown(task, [entity]))
    return {
      task,
      typed: typed.find((each) => each.task === task)?.n ?? 0,
      isClosed: word !== undefined && word.reopenedAt === null,
      closedAt: word?.closedAt ?? null,
      reopenedAt: word?.reopenedAt ?? null,
      // The week in which the first extract came is none that is over.
      weeksSeen: Math.min(quietWeeks, ...shown.map((each) => each.weeks), shown.length ? quietWeeks : 0),
      isCarried: isCarried(task, kinds),
    }
  })
}

/** Somebody says that a screen is closed. */
export const saveClosed = (db: Db, task: string, by: string, at: string): Promise<number> =>
  db.run(sql`
    insert into erp.closed_screen (task, closed_at, closed_by) values (${task}, ${at}, ${by})
    on conflict (task) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by, reopened_at = null`)

export const saveReopened = (db: Db, task: string, at: string): Promise<number> =>
  db.run(sql`update erp.closed_screen set reopened_at = ${at} where task = ${task}`)
