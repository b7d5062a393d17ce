import { dayOf } from '../../../kernel/core/dates.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { LearntWear } from '../../core/wear/learn-wear.ts'
import { faultsIn, modelOf } from './read-lives.ts'

/** What was learnt last night. */
export const learntWear = (db: Db): Promise<(LearntWear & { since: string })[]> =>
  db.rows(sql`
    select w.kind, w.model, w.shape, w.scale, w.failures, w.lives, w.years, w.since::text,
      jsonb_build_object('shape', w.shape_spread, 'scale', w.scale_spread, 'both', w.both_spread) as spread
    from sensors.wear w`)

/** Things that stand, by kind, model and month of age: `model` as it was learnt, '' where it counts with its kind. */
export const agesOfThings = (
  db: Db,
  agency: string | undefined,
  now: string,
): Promise<{ kind: string; model: string; called: string; age: number | null; things: number }[]> =>
  db.rows(sql`
    select e.kind, coalesce(w.model, '') as model, coalesce(max(concat_ws(' ', trim(e.maker), trim(e.model))) filter (where w.model is not null), '') as called,
      ((${dayOf(now)}::date - e.installed_on) / 30 * 30 + 15)::int as age, count(*)::int as things
    from estate.equipment e left join sensors.wear w on w.kind = e.kind and w.model = ${modelOf} and w.model <> ''
    where e.gone_on is null and e.joined_into is null and (${agency ?? null}::text is null or e.agency = ${agency ?? null})
    group by 1, 2, 4`)

/** Failures of each kind, whoever it names. */
export const faultsOfKinds = (db: Db, offers: SomeOffers): Promise<{ kind: string; failures: number }[]> =>
  db.rows(sql`
    select e.kind, count(*)::int as failures from (${faultsIn(offers)}) f join estate.equipment e on e.id = f.asset group by 1`)

/** What an order came to: what was agreed, else what its lines say (cents, without tax). */
const orderAmount = sql`coalesce(o.amount, (select sum(round(l.quantity * l.price / 10000.0)) from contractors.billed_line l where l.work_order = o.id))`

/** Orders that ended, of things that failed. */
const repairs = sql`
  requests.matter m join contractors.booked_order o on o.request = m.id and o.ended_at is not null
  join estate.equipment e on e.id = m.asset and estate.is_failure(m.closure)`

/** What a failure of each kind has cost. */
export const repairCosts = (db: Db): Promise<{ kind: string; cents: number; orders: number }[]> =>
  db.rows(sql`
    select q.kind, round(avg(q.cents))::float8 as cents, count(*)::int as orders
    from (select e.kind, ${orderAmount} as cents from ${repairs}) q where q.cents > 0 group by 1`)

/** What new ones cost, as the landlord told it. */
export const renewalPrices = (
  db: Db,
): Promise<{ kind: string; cents: number; source: string; on: string }[]> =>
  db.rows(sql`select kind, cents::float8 as cents, source, told_on::text as on from sensors.renewal_price`)

type WantedThings = {
  months: number
  agency?: string | undefined
  kind?: string | undefined
  model?: string | undefined
  from?: number | undefined
  to?: number | undefined
  rank: 'chance' | 'ratio'
  skip?: number | undefined
}

const hazard = (age: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`power(greatest(${age}, 0) / w.scale, w.shape)`

/** Things one by one, each against its like. */
export const thingsByWear = (
  db: Db,
  offers: SomeOffers,
  { months, agency, kind, model, from, to, rank, skip = 0 }: WantedThings,
  { now, since, limit }: { now: string; since: string; limit: number },
): Promise<(Record<string, unknown> & { all: number })[]> =>
  db.rows(sql`
    with faults as materialized (select f.asset, f.day from (${faultsIn(offers)}) f),
    thing as (
      select e.id, e.kind, e.name, e.maker, e.model, e.building, e.unit, e.installed_on, ${dayOf(now)}::date - e.installed_on as age,
        greatest(e.installed_on, e.known_on, ${since}::date) - e.installed_on as seen, coalesce(m.kind, k.kind) is not null as is_known,
        coalesce(m.shape, k.shape) as shape, coalesce(m.scale, k.scale) as scale, coalesce(m.model, '') as learnt
      from estate.equipment e left join sensors.wear m on m.kind = e.kind and m.model = ${modelOf} and m.model <> ''
        left join sensors.wear k on k.kind = e.kind and k.model = ''
      where e.gone_on is null and e.joined_into is null and e.installed_on is not null
        and (${agency ?? null}::text is null or e.agency = ${agency ?? null}) and (${kind ?? null}::text is null or e.kind = ${kind ?? null})),
    judged as (
      select w.id, w.kind, w.name, w.maker, w.model, w.building, w.unit, w.installed_on,
        (select count(*)::int from faults f where f.asset = w.id and f.day > w.installed_on + w.seen) as failures,
        ${hazard(sql`w.age`)} - ${hazard(sql`w.seen`)} as usual,
        1 - exp(${hazard(sql`w.age`)} - ${hazard(sql`w.age + ${months} * 30.4375`)}) as chance
      from thing w where w.is_known and (${model ?? null}::text is null or w.learnt = ${model ?? null})
        and (${from ?? null}::int is null or w.age >= ${from ?? null} * 365.25) and (${to ?? null}::int is null or w.age < ${to ?? null} * 365.25)),
    ranked as (select j.id, j.kind, j.name, j.maker, j.model, j.building, j.unit, j.installed_on, j.failures, j.usual, j.chance,
      (j.failures + 2) / (j.usual + 2) as ratio, count(*) over () as total from judged j)
    select r.id, r.kind, r.name, r.maker, r.model, jsonb_build_object('id', b.id, 'name', b.name) as building, p.door, r.installed_on as "installedOn",
      r.failures, round(r.usual::numeric, 1)::float8 as usual, round(r.ratio::numeric, 2)::float8 as ratio, round(r.chance::numeric, 3)::float8 as chance,
      r.total::int as all
    from ranked r join estate.site b on b.id = r.building left join estate.place p on p.id = r.unit
    order by ${rank === 'chance' ? sql`r.chance desc, r.id` : sql`r.ratio desc, r.id`} limit ${limit} offset ${skip}`)

/** What orders on failures of things of a kind (of a model where `model` is told) fitted: how many, and in how many of them each line. */
export const partsOf = async (
  db: Db,
  kind: string,
  model: string | undefined,
): Promise<{ orders: number; parts: { label: string; orders: number }[] }> => {
  const orders = sql`
    select o.id from ${repairs} where e.kind = ${kind} and (${model ?? null}::text is null or ${modelOf} = ${model ?? null})
      and exists (select from contractors.billed_line l where l.work_order = o.id)`
  const rows = await db.rows<{ label: string; orders: number; all: number }>(sql`
    with mended as materialized (${orders})
    select l.label, count(distinct l.work_order)::int as orders, (select count(*) from mended)::int as all
    from contractors.billed_line l join mended m on m.id = l.work_order where l.label is not null
    group by 1 order by 2 desc, 1 limit 5`)
  return { orders: rows[0]?.all ?? 0, parts: rows.map(({ label, orders: n }) => ({ label, orders: n })) }
}
