import { dayOf } from '../../../kernel/core/dates.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { ThingLife } from '../../core/wear/learn-wear.ts'

/** A thing’s model as wear is learnt of it: its maker and what it calls it. */
export const modelOf = sql`lower(trim(concat_ws(' ', nullif(trim(e.maker), ''), nullif(trim(e.model), ''))))`

const noWorks = sql`select null::uuid as id, null::uuid as asset, null::uuid as outage, null::timestamptz as filed_at, null::timestamptz as closed_at,
  null::text as closure where false`

/**
 * Failures of things, one a fault: what is said while a fault is open is the same one, an outage is one however many tell of it, and
 * what was said twice, taken back or not found is none.
 */
export const faultsIn = ({ works }: SomeOffers): RawBuilder<unknown> => sql`
  select q.asset, q.day from (
    select w.asset, (w.filed_at at time zone 'Europe/Paris')::date as day,
      max((coalesce(w.closed_at, w.filed_at) at time zone 'Europe/Paris')::date) over (
        partition by w.asset order by w.filed_at, w.id rows between unbounded preceding and 1 preceding) as busy
    from (${works ?? noWorks}) w where w.asset is not null and estate.is_failure(w.closure)) q
  where q.busy is null or q.day > q.busy`

/** The journal’s first day: before it nobody wrote down what failed. */
export const journalStart = async (db: Db, { works }: SomeOffers): Promise<string | undefined> =>
  (
    await db.row<{ day: string | null }>(
      sql`select min((w.filed_at at time zone 'Europe/Paris')::date)::text as day from (${works ?? noWorks}) w`,
    )
  )?.day ?? undefined

/**
 * Lives of all things whose age is known, from one failure to the next, in days of age. A thing is seen from the journal’s first day on,
 * or from when the house knew it: that it had lived until then is no proof that its like do (delayed entry).
 */
export const readLives = (db: Db, offers: SomeOffers, since: string, now: string): Promise<ThingLife[]> =>
  db.rows(sql`
    with thing as materialized (
      select e.id, e.kind, ${modelOf} as model, e.installed_on as born, greatest(e.installed_on, e.known_on, ${since}::date) as seen,
        least(e.gone_on, ${dayOf(now)}::date) as until
      from estate.equipment e where e.installed_on is not null and e.joined_into is null),
    fault as materialized (
      select f.asset, f.day, coalesce(lag(f.day) over (partition by f.asset order by f.day), t.seen) as before
      from (${faultsIn(offers)}) f join thing t on t.id = f.asset where f.day > t.seen and f.day <= t.until),
    life as (
      select t.kind, t.model, f.before - t.born as "from", f.day - t.born as "to", true as failed from fault f join thing t on t.id = f.asset
      union all
      select t.kind, t.model, coalesce(l.day, t.seen) - t.born, t.until - t.born, false
      from thing t left join (select asset, max(day) as day from fault group by asset) l on l.asset = t.id)
    select kind, model, "from", "to", failed from life where "to" > "from"`)
