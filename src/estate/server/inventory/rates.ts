import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'

type Input = Queries['asset.rates']['input']
type Output = Queries['asset.rates']['output']

/**
 * How often each kind fails at each age, from what was filed: requests that name a thing ÷ the years during which the house has
 * known things of that kind at that age. What broke before a thing was known could not name it, and is not counted.
 */
export const ratesOf = async (db: Db, { kind, agency }: Input, now: string): Promise<Output> => ({
  rows: await db.rows<Output['rows'][number]>(sql`
    with thing as materialized (
      select a.id, a.kind, a.installed_on, a.known_on, least(coalesce(a.gone_on, ${now}::date), ${now}::date) as until from estate.asset a
      where (${kind ?? null}::text is null or a.kind = ${kind ?? null}) and (${agency ?? null}::text is null or a.agency = ${agency ?? null})),
    age as (
      select c.from, c.from * interval '1 year' as low, c.to * interval '1 year' as high
      from (values (0, 5), (5, 10), (10, 15), (15, 20), (20, 30), (30, 200)) c ("from", "to")),
    served as (
      select t.kind, g.from, count(*)::int as assets,
        sum(least(t.until, (t.installed_on + g.high)::date) - greatest(t.known_on, (t.installed_on + g.low)::date)) / 365.25 as years
      from thing t join age g on t.installed_on is not null
        and least(t.until, (t.installed_on + g.high)::date) > greatest(t.known_on, (t.installed_on + g.low)::date)
      group by t.kind, g.from
      union all
      select t.kind, null, count(*)::int, sum(t.until - t.known_on) / 365.25 from thing t
      where t.installed_on is null and t.until > t.known_on group by t.kind),
    broke as (
      select t.kind, g.from, count(*)::int as requests
      from requests.request r join thing t on t.id = r.asset
        left join age g on r.filed_at >= t.installed_on + g.low and r.filed_at < t.installed_on + g.high
      where r.filed_at::date >= t.known_on and r.filed_at::date <= t.until and (g.from is not null or t.installed_on is null)
      group by t.kind, g.from)
    select s.kind, s.from, s.assets, round(s.years::numeric, 1)::float8 as years, coalesce(b.requests, 0) as requests,
      round((coalesce(b.requests, 0) / s.years)::numeric, 3)::float8 as rate
    from served s left join broke b on b.kind = s.kind and b.from is not distinct from s.from
    order by s.kind, s.from nulls last`),
})
