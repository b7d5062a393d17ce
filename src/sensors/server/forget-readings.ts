import { type Db, sql } from '../../kernel/server/sql.ts'

/**
 * Lets go of what a dwelling’s meter said, ten days after it was heard, and a month after an alarm of its days has closed; of its days
 * after two years; of strangers and samples after a week. Told how many rows went.
 */
export const forgetOldReadings = async (db: Db, now: string): Promise<number> => {
  const gone = await db.run(sql`
    delete from sensors.reading r
    where r.heard < ${now}::timestamptz - interval '10 days'
      and not exists (select from sensors.due u where u.channel = r.channel and u.day between sensors.day_of(r.at) - 1 and sensors.day_of(r.at) + 1)
      and not exists (
        select from sensors.channel c join sensors.alarm a on a.device = c.device
        where c.id = r.channel and sensors.day_of(r.at) >= a.opened_on - 7
          and (a.closed_on is null or a.closed_on > ${now}::date - 30))`)
  await db.run(sql`delete from sensors.day d where d.day < ${now}::date - interval '24 months'`)
  await db.run(
    sql`update sensors.day d set memory = null where d.day < ${now}::date - 90 and d.memory is not null`,
  )
  await db.run(sql`delete from sensors.unread_message u where u.day < ${now}::date - 7`)
  await db.run(sql`delete from sensors.stranger s where s.heard < ${now}::timestamptz - interval '30 days'`)
  return gone
}

/** Lets go of whole weeks of which nothing is kept any more. In a transaction of its own: nobody writes meanwhile. Told how many. */
export const dropEmptyWeeks = async (db: Db, now: string): Promise<number> =>
  (
    await db.row<{ weeks: number }>(
      sql`select sensors.drop_empty_weeks(${now}::timestamptz - interval '10 days') as weeks`,
    )
  )?.weeks ?? 0
