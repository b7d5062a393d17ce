import type { Database } from '../../../kernel/server/database.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { usedMetrics } from '../../core/use/home-use.ts'

/** Leases that are summed in one transaction. */
const pageSize = 2000

/**
 * Sums the months of each lease from its days, those that may have changed alone: said again it is the same. Killed anywhere, the next
 * night goes on. `lateDays`: days for which what comes late is taken (SENSORS_LATE_DAYS). Told how many months were written.
 */
export const sumMonths = async (database: Database, now: string, lateDays: number): Promise<number> => {
  let written = 0
  for (let after: string | null = null; ; ) {
    const page = await database.transact((db) => sumPage(db, { now, days: lateDays + 1 }, after))
    written += page.months
    if (!page.last) return written
    after = page.last
  }
}

/** Days before an instant that may still change. */
type ChangingDays = { now: string; days: number }

const sumPage = async (
  db: Db,
  changing: ChangingDays,
  after: string | null,
): Promise<{ months: number; last: string | null }> => {
  const leases = await db.rows<{ id: string }>(sql`
    select l.id from people.lease l
    where (${after}::uuid is null or l.id > ${after}) and (l.ends is null or l.ends > ${changing.now}::date - ${changing.days}::int)
      and exists (select from sensors.device d where d.unit = l.unit)
    order by l.id limit ${pageSize}`)
  const months = await sumLeases(
    db,
    leases.map(({ id }) => id),
    changing,
  )
  return { months, last: leases.length === pageSize ? leases.at(-1)!.id : null }
}

const sumLeases = (db: Db, leases: readonly string[], { now, days }: ChangingDays): Promise<number> =>
  db.run(sql`
    insert into sensors.month (lease, metric, month, total, known, hours)
    select s.lease, s.metric, date_trunc('month', s.day)::date, sum(s.total), sum(least(s.known, 24)), count(*) * 24
    from (
      select l.id as lease, c.metric, g.day, coalesce(sum(y.total), 0) as total, min(coalesce(y.known, 0)) as known
      from people.lease l
      join lateral generate_series(greatest(l.starts::timestamp, date_trunc('month', ${now}::date - ${days}::int)),
        least(l.ends, sensors.day_of(${now})) - 1, interval '1 day') g (day) on true
      join sensors.device d on d.unit = l.unit and d.since < sensors.noon_of(g.day::date + 1)
        and (d.until is null or d.until > sensors.noon_of(g.day::date))
      join sensors.channel c on c.device = d.id and c.metric = any (${[...usedMetrics]}::text[])
      left join sensors.day y on y.channel = c.id and y.day = g.day::date
      where l.id = any (${[...leases]}::uuid[])
      group by l.id, c.metric, g.day) s
    group by s.lease, s.metric, date_trunc('month', s.day)
    on conflict (lease, metric, month) do update set total = excluded.total, known = excluded.known, hours = excluded.hours
    where (month.total, month.known, month.hours) is distinct from (excluded.total, excluded.known, excluded.hours)`)

/** Lets go of the sums of a lease three years after its end (loi 89-462, art. 7-1). */
export const forgetMonths = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from sensors.month m where not exists (
      select from people.lease l where l.id = m.lease and (l.ends is null or l.ends > ${now}::date - interval '3 years'))`)
