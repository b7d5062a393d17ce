import { type Db, sql } from '../../../kernel/server/sql.ts'
import { atRest, type Condition, isStuck, lateWords } from './list-conditions.ts'

export type CountKey = 'n' | 'late' | 'stuck' | 'closed' | 'paused' | 'unanswered'
/** Of one holder and one urgency. `unanswered`: closed, written to since, and counted nowhere else; `wakes`: the first of the paused ones. */
export type CountRow = Record<CountKey, number> & { ball: string; urgency: string; wakes: string | null }

/** What is open, and the words that nobody has answered of what is closed. */
export const countOpen = async (db: Db, where: Condition, now: string): Promise<CountRow[]> => [
  ...(await countAll(db, sql`${where} and r.closed_at is null`, now)),
  ...(await db.rows<CountRow>(sql`
    select r.ball, r.urgency, 0 as n, 0 as closed, 0 as late, 0 as stuck, 0 as paused, count(*)::int as unanswered, null as wakes
    from requests.request r where ${lateWords} and ${where} group by r.ball, r.urgency`)),
]

/** All that there is, open or closed. */
export const countAll = (db: Db, where: Condition, now: string): Promise<CountRow[]> =>
  db.rows<CountRow>(sql`
    select r.ball, r.urgency, count(*)::int as n, (count(*) filter (where r.closed_at is not null))::int as closed,
      (count(*) filter (where requests.is_late(r, ${now})))::int as late,
      (count(*) filter (where ${isStuck(now)}))::int as stuck, 0 as unanswered,
      (count(*) filter (where ${atRest}))::int as paused, min(r.next_at) filter (where ${atRest}) as wakes
    from requests.request r where ${where} group by r.ball, r.urgency`)
