import { dayOf } from '../../../kernel/core/dates.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'
import { worksIn } from '../work-history.ts'

type Input = Queries['asset.rates']['input']
type Output = Queries['asset.rates']['output']

/**
 * How often each kind fails at each age, from what was filed: requests that name a thing ÷ the years during which the house has
 * known things of that kind at that age. What broke before a thing was known could not name it, and is not counted; an outage counts
 * once, and what was said twice, taken back or not found does not count.
 */
export const ratesOf = async (
  db: Db,
  offers: SomeOffers,
  { kind, agency }: Input,
  now: string,
): Promise<Output> => ({
  rows: await db.rows<Output['rows'][number]>(sql`
    with age as (
      select c.from, (c.from * 365.25)::integer as low, (c.to * 365.25)::integer as high
      from (values (0, 5), (5, 10), (10, 15), (15, 20), (20, 30), (30, 12000)) c ("from", "to")),
    -- In days of age: since when, and until when, it has been seen. An age that nobody knows is a class of its own.
    thing as materialized (
      select a.id, a.kind, a.installed_on is not null as dated, coalesce(a.installed_on, a.known_on) as born,
        greatest(0, a.known_on - coalesce(a.installed_on, a.known_on)) as since,
        least(coalesce(a.gone_on, ${dayOf(now)}::date), ${dayOf(now)}::date) - coalesce(a.installed_on, a.known_on) as until
      from estate.asset a
      where (${kind ?? null}::text is null or a.kind = ${kind ?? null}) and (${agency ?? null}::text is null or a.agency = ${agency ?? null})),
    served as (
      select t.kind, case when t.dated then g.from end as "from", count(*)::integer as assets,
        sum(least(t.until, case when t.dated then g.high else t.until end) - greatest(t.since, g.low)) / 365.25 as years
      from thing t join age g on (t.dated or g.low = 0) and t.until > g.low and (t.since < g.high or not t.dated) and t.until > t.since
      group by t.kind, case when t.dated then g.from end),
    broke as (
      select t.kind, case when t.dated then g.from end as "from", count(distinct coalesce(r.outage, r.id))::integer as requests
      from (${worksIn(offers)}) r join thing t on t.id = r.asset and estate.is_failure(r.closure)
        join age g on (r.filed_at at time zone 'Europe/Paris')::date - t.born >= g.low and ((r.filed_at at time zone 'Europe/Paris')::date - t.born < g.high or not t.dated)
          and (t.dated or g.low = 0)
      where (r.filed_at at time zone 'Europe/Paris')::date - t.born between t.since and t.until
      group by t.kind, case when t.dated then g.from end)
    select s.kind, s.from, s.assets, round(s.years, 1)::float8 as years, coalesce(b.requests, 0) as requests,
      round(coalesce(b.requests, 0) / s.years, 3)::float8 as rate
    from served s left join broke b on b.kind = s.kind and b.from is not distinct from s.from
    order by s.kind, s.from nulls last`),
})
