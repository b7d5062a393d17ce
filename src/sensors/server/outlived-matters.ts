import { type Db, sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../../requests/core/contract.ts'
import { endsOfOurs } from '../core/telling/leak-outcome.ts'
import { deviceLineOf } from './device-lines.ts'

/** A matter that was ended (ISO) while its alarm stands. */
export type OutlivedMatter = { alarm: string; request: string; endedAt: string }

/** Days for which what somebody said to be no alarm is believed. */
const believedDays = 60

/**
 * Bursts that still stand by a whole day after their request was said to be repaired, or closed: water that runs is judged each five minutes, and
 * takes a day to open. Not where somebody has said that it was none.
 */
export const outlivedMatters = (db: Db, now: string): Promise<OutlivedMatter[]> =>
  db.rows(sql`
    select a.id as alarm, m.id as request, app.iso(coalesce(m.resolved_at, m.closed_at)) as "endedAt"
    from sensors.alarm a join requests.matter o on o.id = a.request join requests.matter m on m.id = coalesce(o.merged_into, o.id)
    where a.kind = 'leak.burst' and a.closed_on is null and a.spells <> '[]' and m.kind = 'single'
      and coalesce(m.resolved_at, m.closed_at) > ${now}::timestamptz - make_interval(days => ${contestDays})
      and (m.closure is null or m.closure = any (${[...endsOfOurs]}::text[]))
      and not (a.outcome = 'false' and a.outcome_at > ${now}::timestamptz - make_interval(days => ${believedDays}))
      and exists (
        select from sensors.device d join sensors.channel c on c.device = d.id join sensors.verdict v on v.channel = c.id
        where ${deviceLineOf} = a.device and v.day > sensors.day_of(coalesce(m.resolved_at, m.closed_at)) and (v.said ->> 'opened')::boolean
          and sensors.noon_of(v.day + 1) <= ${now}::timestamptz)`)
