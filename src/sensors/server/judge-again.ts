import type { Database } from '../../kernel/server/database.ts'
import { sql } from '../../kernel/server/sql.ts'
import { judgeDays } from './judge-days.ts'

/**
 * Judges the days from one to another once more, and what follows from them: from readings where they are kept still, else by the numbers of
 * the day. Told how many days. The same alarms come of it, unless a rule or what was heard has changed.
 */
export const judgeAgain = async (
  database: Database,
  { from, to, now }: { from: string; to: string; now: string },
): Promise<number> => {
  await database.owner.run(sql`
    insert into sensors.due (channel, day)
    select d.channel, d.day from sensors.day d where d.day between ${from}::date and ${to}::date
    union
    select r.channel, sensors.day_of(r.at) from sensors.reading r
    where r.at >= sensors.noon_of(${from}::date) and r.at < sensors.noon_of(${to}::date + 1)
    order by 1, 2 on conflict do nothing`)
  return judgeDays(database, now)
}
