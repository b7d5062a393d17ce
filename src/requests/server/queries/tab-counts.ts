import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { isWhole } from '../../core/list-plan.ts'
import { namedIn } from './filter-names.ts'
import { type CountKey, countAll, countOpen, type CountRow } from './count-open.ts'
import { keptFor } from './kept-counts.ts'
import { allOf, type Condition, wheresOf } from './list-conditions.ts'

/** Counts for the faces of a list, as its filters narrow it; what is closed is counted where the filters show it. */
export const counts = answer<Filters>({
  input: queries['request.counts'].input,
  output: queries['request.counts'].output,
  answer: async (
    { db, now, actor },
    filters,
  ): Promise<Queries['request.counts']['output'] | { refused: string }> => {
    if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
    const where = allOf([...wheresOf(filters, actor, now), ...ownAgencies(filters, actor)])
    const whole = isWhole(filters)
    const found =
      (await keptFor({ db, now, actor }, filters, where)) ??
      (await (whole ? countAll : countOpen)(db, where, now))
    const by = (key: 'ball' | 'urgency') =>
      found.reduce<Record<string, number>>(
        (all, f) => (f.n ? { ...all, [f[key]]: (all[f[key]] ?? 0) + f.n } : all),
        {},
      )
    const sum = (key: CountKey) => found.reduce((all, f) => all + f[key], 0)
    return {
      open: sum('n'),
      late: sum('late'),
      stuck: sum('stuck') + sum('unanswered'),
      closed: whole ? sum('closed') : null,
      toCheck: await countDrawn(db, where),
      paused: { n: sum('paused'), first: found.reduce<string | null>(earlier, null) },
      byBall: by('ball'),
      byUrgency: by('urgency'),
      named: await namedIn(db, filters),
    }
  },
})

// The policies say it already, the index is told so.
const ownAgencies = ({ agency }: Filters, { agencies }: Actor): Condition[] =>
  agency || !agencies.length ? [] : [sql`r.agency = any (${[...agencies]}::text[])`]

const earlier = (first: string | null, { wakes }: CountRow): string | null =>
  first && (!wakes || first < wakes) ? first : wakes

// Work that waits for a check may be of a matter that is closed.
const countDrawn = async (db: Db, where: Condition): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*)::int as n from requests.request r
      where r.id in (select o.request from contractors.current_order o where o.spot = 'due') and ${where}`)
  )?.n ?? 0
