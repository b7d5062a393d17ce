import type { Figure } from '../../../kernel/server/figures.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { CallGroup } from '../../core/calls/call-contract.ts'

/** Of fewer calls nothing is said: it would be of somebody. */
const leastCalls = 5

/** Of the calls that came in, those that somebody took. */
export const callsTaken: Figure = {
  name: 'callsTaken',
  count: ({ agencies, from, to }) => sql`
    select count(c.answered_at)::int as n, count(*)::int as "of" from channels.call c
    where ${cameIn} and c.began_at >= ${from} and c.began_at < ${to}
      and (${agencies === null} or c.agency = any (${[...(agencies ?? [])]}::text[]))
    having count(*) >= ${leastCalls}`,
  page: '/bureau/telephone',
}

const cameIn = sql`c.direction = 'in' and c.ended_at is not null`

/** Calls of a time, in groups of five at least, by a key that is never a person: behind the reader’s wall. */
export const groupsOfCalls = (db: Db, key: RawBuilder<unknown>, from: string): Promise<CallGroup[]> =>
  db.rows<CallGroup>(sql`
    select g.key, count(*)::int as offered, count(g.answered_at)::int as answered, (count(*) - count(g.answered_at))::int as "givenUp",
      case when count(g.answered_at) >= ${leastCalls} then percentile_disc(0.5) within group (order by g.wait) end as "waitHalf",
      case when count(g.answered_at) >= ${leastCalls} then percentile_disc(0.9) within group (order by g.wait) end as "waitNine",
      case when count(g.back) >= ${leastCalls} then percentile_disc(0.5) within group (order by g.back) end as "backHalf"
    from (
      select ${key} as key, c.answered_at, extract(epoch from c.answered_at - c.began_at)::int as wait,
        (extract(epoch from c.back_at - c.ended_at) / 60)::int as back
      from channels.call c where ${cameIn} and c.began_at >= ${from}) g
    group by g.key having count(*) >= ${leastCalls} order by g.key limit 60`)

export const byQueue = sql`c.queue`
export const byHour = sql`lpad(extract(hour from c.began_at at time zone 'Europe/Paris')::text, 2, '0')`
export const byAgency = sql`coalesce(c.agency, '')`
