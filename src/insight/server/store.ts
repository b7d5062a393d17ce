import { instantAt } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { chartMonths } from '../core/chart-months.ts'
import { dayBefore, monthStart } from '../core/period.ts'
import { freezeMonths } from './frozen-months.ts'
import { hasSummedMeasures, measuredMonths } from './count-measures.ts'
import { holderHours, months } from './sql-fragments.ts'

/** Sums again the days since `since` and the months that they touch, up to now. */
export const sumSince = async (db: Db, since: string, now: string): Promise<void> => {
  const month = monthStart(since)
  await db.run(sql`select pg_advisory_xact_lock(721005)`)
  await db.run(sql`delete from insight.holder_hours where day >= ${since}::date`)
  await db.run(sql`
    insert into insight.holder_hours (agency, day, holder, hours)
    select agency, day, holder, hours from (${holderHours(instantAt(since), now, null)}) h where agency is not null`)
  await db.run(sql`delete from insight.month where month >= ${month}::date`)
  await db.run(sql`
    insert into insight.month (agency, month, filed, told_of, told_first, resolved, kept, contested, hours, done, first_visit)
    select agency, month, filed, told_of, told_first, resolved, kept, contested, hours, done, first_visit
    from (${months(instantAt(month), now, null)}) m`)
  await db.run(sql`delete from insight.measure where month >= ${month}::date`)
  await db.run(sql`
    insert into insight.measure (agency, month, measure, n, whole)
    select agency, month, measure, n, whole
    from (${measuredMonths({ from: instantAt(month), to: now, agencies: null })}) m`)
  await db.run(sql`
    insert into insight.refresh (single, at) values (true, ${now}) on conflict (single) do update set at = excluded.at`)
}

/** The first time, everything that the page of figures can show. Then the days that may still change. */
export const sumUp = async (db: Db, today: string, now: string, days: number): Promise<void> => {
  const before = await hasSummedMeasures(db)
  await sumSince(db, before ? dayBefore(today, days) : monthStart(today, chartMonths), now)
  await freezeMonths(db, today, now)
}
