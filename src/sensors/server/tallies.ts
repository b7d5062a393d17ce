import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { TakingReport } from '../core/taking-report.ts'

/** Adds what became of messages to what their way has told on that day (UTC). `heard`: seconds of Unix time. */
export const addTallies = async (
  db: Db,
  reports: readonly ({ way: string } & TakingReport)[],
  heard: number,
): Promise<void> => {
  if (!reports.length) return
  await db.run(sql`
    insert into sensors.tally as t (way, day, messages, kept, thinned, doubled, conflicts, strangers, unread, refused, late)
    select g.way, (to_timestamp(${heard}) at time zone 'UTC')::date, g.messages, g.kept, g.thinned, g.doubled, g.conflicts, g.strangers,
      g.unread, g.refused, g.late
    from jsonb_to_recordset(${json(reports)}) g (way text, messages int, kept int, thinned int, doubled int, conflicts int, strangers int,
      unread int, refused int, late int)
    order by g.way
    on conflict (way, day) do update set messages = t.messages + excluded.messages, kept = t.kept + excluded.kept,
      thinned = t.thinned + excluded.thinned, doubled = t.doubled + excluded.doubled, conflicts = t.conflicts + excluded.conflicts,
      strangers = t.strangers + excluded.strangers, unread = t.unread + excluded.unread, refused = t.refused + excluded.refused,
      late = t.late + excluded.late`)
}
