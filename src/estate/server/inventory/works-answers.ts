import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'
import { worksQueries } from '../../core/inventory/works-queries.ts'
import { worksIn } from '../work-history.ts'
import { ordersBy } from './orders-there.ts'
import { assetsAt, spotOf } from './plan-spot.ts'

type Works = Queries['place.works']['output']

/** As many as say whether a thing fails often. */
const mostWorks = 3

/**
 * What was done before. `beyond`: the works of others are behind the wall of a firm, and stay there but for their nature and day.
 */
export const worksAnswers: NonNullable<Slice['queries']> = {
  'place.works': answer({
    ...worksQueries['place.works'],
    beyond: true,
    answer: ({ db, offers, actor, now }, { order }) => worksOf(db, offers, actor, order, dayOf(now)),
  }),
}

const worksOf = async (
  db: Db,
  offers: SomeOffers,
  { firm, matter }: Actor,
  order: string,
  today: string,
): Promise<Works | Refusal> => {
  const hers = sql`o.id = ${order} and o.firm = ${firm ?? null} and (${matter ?? null}::uuid is null or o.request = ${matter ?? null})`
  const [ordered] = await ordersBy(db, offers, hers, today)
  if (!ordered?.runs) return refuse('not_found')
  const asked = ordered.unit ? { unit: ordered.unit } : { order }
  const things = await assetsAt(db, await spotOf(db, asked, ordered.building, [], ordered))
  return {
    rows: await doneTo(
      db,
      offers,
      things.map(({ id }) => id),
    ),
  }
}

const doneTo = (db: Db, offers: SomeOffers, assets: readonly string[]): Promise<Works['rows']> =>
  db.rows(sql`
    select w.asset, w.nature, w.at
    from (
      select r.asset, r.nature, coalesce(r.resolved_at, r.closed_at) as at,
        row_number() over (partition by r.asset order by r.closed_at desc, r.id) as n
      from (${worksIn(offers)}) r
      where r.asset = any (${assets}::uuid[]) and r.closed_at is not null and r.closure in ('done', 'done_temporarily')) w
    where w.n <= ${mostWorks} order by w.at desc, w.asset`)
