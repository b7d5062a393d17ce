import { dayOf } from '../../../kernel/core/dates.ts'
import { mails as told } from '../../../kernel/server/mails.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { centsOfDay } from '../../core/telling/leak-flow.ts'
import { leakMails as rows, type ToldLeak } from '../../core/telling/leak-mails.ts'
import { keyOfLeak } from './leak-keys.ts'
import { smokeCause } from './smoke-cause.ts'
import { priceOn } from './telling-store.ts'

type Row = Pick<ToldLeak, 'kind' | 'round' | 'since' | 'hourly' | 'no' | 'cause' | 'isOpen' | 'isOver'> & {
  person: string
  agency: string
  way: string
}

/** The mails of leaks, and what stands of an alarm when they leave: nothing where nothing reaches her at once. */
export const leakMails = told<ToldLeak>({
  rows,
  stands: async (db, { subject }, now) => {
    const leak = await db.row<Row>(sql`
      select t.person, t.way, t.round, t.over_at is not null as "isOver", a.agency, a.kind, coalesce(a.since, a.opened_on)::text as since,
        a.hourly::float8 as hourly, r.no::int as no, ${smokeCause} as cause, a.closed_on is null as "isOpen"
      from sensors.telling t join sensors.alarm a on a.id = t.alarm left join requests.matter r on r.id = a.request where t.alarm = ${subject} and t.way <> 'none'`)
    if (!leak) return undefined
    const { person, way: _, ...rest } = leak
    const price = await priceOn(db, leak.agency, dayOf(now))
    return {
      ...rest,
      home: [{ person }],
      centsOfDay: leak.hourly === null || price === null ? null : centsOfDay(leak.hourly, price),
      key: await keyOfLeak(db, subject, person),
    }
  },
})
