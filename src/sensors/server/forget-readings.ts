import { type Db, sql } from '../../kernel/server/sql.ts'
import { dropReadings } from './drop-readings.ts'
import { deviceLineOf, isInHome } from './device-lines.ts'
import { forgetConsents } from './use/consents.ts'

/**
 * Lets go of what meters said. A dwelling’s hours: ten days after they were heard; thirteen months where those who live there allow it,
 * and none from before their lease; a month after an alarm of their days has closed. Its days after two years. What stands in common
 * parts after ten. Strangers and samples after a week. Told how many rows went. docs/how-to/connect-sensors.md has the table.
 */
export const forgetOldReadings = async (db: Db, now: string): Promise<number> => {
  await forgetConsents(db, now)
  const gone = await dropReadings(
    db,
    sql`using (
      select c.id as channel, ${deviceLineOf} as line, not ${isInHome} as common,
        (select max(l.starts) from sensors.consent k join people.lease l on l.household = k.household and l.unit = k.unit
          where k.unit = d.unit and k.purpose = 'hours') as since
      from sensors.channel c join sensors.device d on d.id = c.device) k
    where r.channel = k.channel and r.heard < ${now}::timestamptz - interval '10 days'
      and not (k.common and r.heard >= ${now}::timestamptz - interval '10 years')
      and not (k.since is not null and r.at >= sensors.noon_of(k.since) and r.heard >= ${now}::timestamptz - interval '13 months')
      and not (r.heard >= ${now}::timestamptz - interval '45 days' and exists (
        select from sensors.due u where u.channel = r.channel and u.day between sensors.day_of(r.at) - 1 and sensors.day_of(r.at) + 1))
      and not exists (
        select from sensors.alarm a where a.device = k.line
          and sensors.day_of(r.at) between a.opened_on - 7 and coalesce(a.closed_on, 'infinity')
          and (a.closed_on is null or a.closed_on > ${now}::date - 30))`,
  )
  await db.run(sql`
    delete from sensors.day y using sensors.channel c, sensors.device d
    where c.id = y.channel and d.id = c.device
      and y.day < ${now}::date - case when ${isInHome} then interval '24 months' else interval '10 years' end`)
  await db.run(
    sql`update sensors.day d set memory = null where d.day < ${now}::date - 90 and d.memory is not null`,
  )
  await db.run(sql`delete from sensors.verdict v where v.day < ${now}::date - 90`)
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
