import type { Figure } from '../../kernel/server/figures.ts'
import { sql } from '../../kernel/server/sql.ts'

/** Of fewer repairs nothing is said. */
const fewestRepairs = 5

/**
 * Minutes from a repair that was done in the period to the first that somebody told of the thing that was repaired, within thirty days:
 * the median, among so many threads.
 */
export const equipmentTold: Figure = {
  name: 'equipmentTold',
  count: ({ agencies, from, to }) => sql`
    select round(percentile_cont(0.5) within group (order by u.minutes))::int as n, count(*)::int as among from (
      select r.id, min(extract(epoch from k.at - o.ended_at) / 60)::float8 as minutes
      from contractors.work_order o join requests.matter r on r.id = o.request join estate.known_value k on k.object = r.asset
      where o.status = 'done' and o.ended_at >= ${from} and o.ended_at < ${to} and k.source in ('field', 'office')
        and k.at >= o.ended_at and k.at < o.ended_at + interval '30 days'
        and (${agencies === null} or o.agency = any (${[...(agencies ?? [])]}::text[]))
      group by r.id) u
    having count(*) >= ${fewestRepairs}`,
  opens: ({ from, to }) => ({ equipmentTold: `${from}/${to}` }),
}
