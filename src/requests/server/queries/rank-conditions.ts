import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { Rank } from '../../core/list-plan.ts'
import { atRest, type Condition, decencyCodes, isStuck } from './list-conditions.ts'

/**
 * What stands on the shelf of a rank, and on none before it: each row of a list is on one of them, whatever of it is not known
 * (`is not true`: a handler that nobody has named makes `is_stuck` say nothing).
 */
export const rankOf = (rank: Rank, now: string): Condition => {
  const [today, legal, stuck] = [isOwedToday(now), isPastLegal(now), isStuck(now)]
  const awake = sql`${atRest} is not true`
  const rows: Record<Rank, Condition> = {
    today: sql`${awake} and ${today}`,
    legal: sql`${awake} and ${today} is not true and ${legal}`,
    stuck: sql`${awake} and ${today} is not true and ${legal} is not true and ${stuck}`,
    rest: sql`${awake} and ${today} is not true and ${legal} is not true and ${stuck} is not true`,
    asleep: atRest,
  }
  return rows[rank]
}

/** Due before midnight in Paris, and not yet late (core/list-rank.ts). */
const isOwedToday = (now: string): Condition =>
  sql`(r.due >= ${now}::timestamptz and r.due < ${midnightAfter(now)}::timestamptz and r.status not in ('resolved', 'closed'))`

const midnightAfter = (now: string): string =>
  instantAt(dayOf(new Date(Date.parse(instantAt(dayOf(now), '12:00')) + 86_400_000).toISOString()))

/**
 * Two months after a tenant asked for what the law wants decent at home, or for an adaptation, and the work is not done
 * (core/legal-delay.ts). Those that are as old are few: they are read first, by their own index, and the list is compared with their ids.
 */
const isPastLegal = (now: string): Condition => sql`r.id = any (array(
  select l.id from requests.request l where l.filed_at < ${now}::timestamptz - interval '2 months' and l.resolved_at is null and l.closed_at is null
    and (l.nature = 'other.adaptation' or (l.nature = any (${decencyCodes}::text[]) and l.unit is not null
      and (select u.part from estate.place u where u.id = l.unit) is null))))`
