import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Filters, queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { isWhole } from '../../core/list-plan.ts'
import { namedIn } from './filter-names.ts'
import { allOf, atRest, lateWords, isStuck, type Condition, wheresOf } from './list-conditions.ts'

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
    const shown = isWhole(filters) ? sql`true` : sql`r.closed_at is null`
    const found = await byBall(db, sql`${where} and ${shown}`, now)
    const apart = await countApart(db, where)
    const by = (key: 'ball' | 'urgency') =>
      found.reduce<Record<string, number>>((all, f) => ({ ...all, [f[key]]: (all[f[key]] ?? 0) + f.n }), {})
    const sum = (key: 'n' | 'late' | 'stuck' | 'closed' | 'paused') =>
      found.reduce((all, f) => all + f[key], 0)
    return {
      open: sum('n'),
      late: sum('late'),
      stuck: sum('stuck') + (isWhole(filters) ? 0 : apart.late),
      closed: isWhole(filters) ? sum('closed') : null,
      toCheck: apart.drawn,
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

type CountRow = Record<'n' | 'late' | 'stuck' | 'closed' | 'paused', number> & {
  ball: string
  urgency: string
  wakes: string | null
}

const earlier = (first: string | null, { wakes }: CountRow): string | null =>
  first && (!wakes || first < wakes) ? first : wakes

const byBall = (db: Db, where: Condition, now: string): Promise<CountRow[]> =>
  db.rows<CountRow>(sql`
    select r.ball, r.urgency, count(*)::int as n, (count(*) filter (where r.closed_at is not null))::int as closed,
      (count(*) filter (where requests.is_late(r, ${now})))::int as late,
      (count(*) filter (where ${isStuck(now)}))::int as stuck,
      (count(*) filter (where ${atRest}))::int as paused, min(r.next_at) filter (where ${atRest}) as wakes
    from requests.request r where ${where} group by r.ball, r.urgency`)

// Work that waits for a check may be of a matter that is closed; so may words that nobody has answered.
const countApart = async (db: Db, where: Condition): Promise<{ drawn: number; late: number }> =>
  (await db.row<{ drawn: number; late: number }>(sql`
    select (select count(*) from requests.request r
        where r.id in (select o.request from contractors.current_order o where o.spot = 'due') and ${where})::int as drawn,
      (select count(*) from requests.request r where ${lateWords} and ${where})::int as late`)) ?? {
    drawn: 0,
    late: 0,
  }
