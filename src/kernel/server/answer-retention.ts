import type { Command } from '../core/command.ts'
import { type Db, sql } from './sql.ts'

const day = 86_400_000

/**
 * Days for which an answer is kept. A phone may bring an act of sixty days (`drift` in bus.ts) and ask again for an answer
 * that it lost: twice that leaves it two months to come back.
 */
export const answerDays = 120

/**
 * Whether an act is older than the answers that are kept: it may have been done, and nothing remembers it, so it is done
 * no more. What tells its age is its id, for that is what a second sending carries again whatever else it says: a uuid v7
 * holds the instant at which it was made, set right by as much as its sender's clock is off. An id of another kind tells
 * no time; there the date of the act does. A young id that is dated long ago is a first sending by a wrong clock: it is
 * done, and dated now.
 */
export const isTooOld = ({ id, at, skew = 0 }: Command, now: string): boolean => {
  const made = madeAt(id)
  const done = made === undefined ? Date.parse(at) : made + skew
  return Date.parse(now) - done > answerDays * day
}

// RFC 9562, §5.7: 48 bits of milliseconds since 1970, then the version.
const madeAt = (id: string): number | undefined =>
  id.charAt(14) === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined

/**
 * Empties the answers that nobody may ask for again: received before the days kept, and made before them too. The second
 * is for a clock that runs ahead: its act stays young for as long as its id says, and its answer with it. Once a night,
 * through the whole table: an index on the instant would cost each act of the day its upkeep.
 */
export const forgetAnswers = (db: Db, now: string): Promise<number> => {
  const since = Date.parse(now) - answerDays * day
  return db.run(sql`
    delete from kernel.answer a
    where a.received_at < ${new Date(since).toISOString()}::timestamptz
      and case when substr(a.id::text, 15, 1) = '7'
        then ('x' || substr(replace(a.id::text, '-', ''), 1, 12))::bit(48)::bigint < ${since}::bigint else true end`)
}
