import { type Db, sql } from '../../kernel/server/sql.ts'
import { dayBefore, monthStart } from '../core/period.ts'

/** Days after its end at which a month stands as it was. */
const settlingDays = 8

/** Keeps the months that ended eight days ago or before as they are summed now; one that was kept is never told anew. */
export const freezeMonths = async (db: Db, today: string, now: string): Promise<void> => {
  const until = monthStart(dayBefore(today, settlingDays))
  await db.run(sql`
    insert into insight.frozen_measure (agency, month, measure, n, whole, frozen_at)
    select m.agency, m.month, m.measure, m.n, m.whole, ${now} from insight.measure m
    where m.month < ${until}::date and not exists (select from insight.frozen_measure f where f.month = m.month)`)
  await db.run(sql`
    insert into insight.frozen_hours (agency, month, holder, hours, frozen_at)
    select h.agency, date_trunc('month', h.day)::date as month, h.holder, sum(h.hours), ${now} from insight.holder_hours h
    where h.day < ${until}::date and not exists (select from insight.frozen_hours f where f.month = date_trunc('month', h.day)::date)
    group by 1, 2, 3`)
}
