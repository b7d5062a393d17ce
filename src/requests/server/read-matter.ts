import type { Matter } from '../core/request-matter.ts'
import type { KnownPlace } from '../core/known-place.ts'
import { type Db, isAmong, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { natureOf } from '../core/nature/catalogue.ts'
import { preferencesThere } from './preferred-firms.ts'

/** A request as the rules know it, or nothing: not there, or behind the reader's wall. */
export const matterOf = (db: Db, id: string): Promise<Matter | undefined> =>
  db.row(matters(sql`r.id = ${id}`))

/** Several at once, those that the reader may see. */
export const mattersOf = (db: Db, ids: readonly string[]): Promise<Matter[]> =>
  db.rows(matters(isAmong(sql`r.id`, ids)))

const matters = (where: RawBuilder<unknown>): RawBuilder<Matter> => sql<Matter>`
    select r.id, r.no, r.kind, r.status, r.ball, r.ball_since as "ballSince", r.waits_for as "waitsFor",
      r.paused_since as "pausedSince", r.nature, r.urgency, r.due, r.next_at as "nextAt", r.liability, r.article, r.handler,
      r.agency, r.building, (select b.insee from estate.site b where b.id = r.building) as insee, r.entrance, r.unit, r.household, r.requester, r.outage, r.merged_into as "mergedInto", r.resolved_at as "resolvedAt", r.told_at as "toldAt",
      r.closed_at as "closedAt", r.closure, r.how, r.moved_at as "movedAt", r.contested, r.reminders,
      r.unanswered_since as "unansweredSince", r.unanswered_by as "unansweredBy", r.unconfirmed_since as "unconfirmedSince",
      array(select o.firm from contractors.current_order o where o.request = r.id and o.status not in ('refused', 'cancelled')
        group by o.firm order by max(o.placed_at) desc) as firms,
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'directorate', q.directorate))
        from requests.question q where q.request = r.id and q.answered_at is null), '[]') as questions,
      requests.delay_promised(r.urgency, r.delay) as delay, requests.delays(r.agency) as delays,
      case when r.urgency = 'U0' then requests.ringing(r.id) else '{}' end as ringing,
      (select jsonb_build_object('person', h.person, 'name', coalesce(p.name, ''), 'since', h.since)
        from requests.charge h left join people.reachable p on p.id = h.person where h.request = r.id) as charge,
      array(select d.id from requests.request d where d.merged_into = r.id order by d.filed_at) as doubles,
      array(select c.id from requests.request c where c.outage = r.id and c.status = 'attached' order by c.id) as attached
    from requests.request r
    where ${where}`

type For = {
  /** marks the contracts whose firm has already said no to this request */
  request?: string | undefined
  /** the thing that is named, when the request is not there yet */
  asset?: string | undefined
  /** leaves out the contracts that have nothing to do with it; without it, all are given */
  nature?: string | undefined
}

const spot = (from: RawBuilder<unknown>, day: string, wanted: For): RawBuilder<KnownPlace> => sql<KnownPlace>`
  select b.agency, b.id as building, b.insee, u.entrance, u.id as unit, coalesce(u.kind, 'common') as kind, u.part,
    (select h.id from people.home h join people.lease t on t.household = h.id
      where h.unit = u.id and (t.ends is null or t.ends >= ${day}::date) order by t.starts desc limit 1) as household,
    coalesce((select e.received_on from estate.staircase e where e.id = u.entrance), b.received_on) as "receivedOn", (${guaranteedUntil(wanted)}) as "warrantyUntil",
    (${contractsAt(day, wanted)}) as contracts, (${preferencesThere}) as preferences, requests.delays(b.agency) as delays,
    (select a.name from estate.office a where a.id = b.agency) as "agencyName",
    array(select distinct s.directorate from people.colleague s where s.active and s.directorate is not null) as desks
  from ${from}`

type At = {
  unit?: string | undefined
  building?: string | undefined
  part?: string | undefined
  /** of several parts of one name, the one of these stairs */
  entrance?: string | undefined
}

/**
 * All that is known of a place on `day` (yyyy-mm-dd): by its unit, or by a building and the kind of common part. The
 * contracts then in force at its agency come with it.
 */
export const knownPlace = (db: Db, at: At, day: string, wanted: For = {}): Promise<KnownPlace | undefined> =>
  db.row(placeAt(at, day, wanted))

/** The same as a statement, to be asked within another. */
export const placeAt = (at: At, day: string, wanted: For = {}): RawBuilder<KnownPlace> =>
  at.unit
    ? spot(sql`estate.place u join estate.site b on b.id = u.building where u.id = ${at.unit}`, day, wanted)
    : spot(
        sql`estate.site b
          left join lateral (select c.id, c.kind, c.part, c.entrance from estate.place c where c.building = b.id and c.kind = 'common' and c.part = ${at.part ?? null}
            order by (c.entrance = ${at.entrance ?? null}::uuid) desc nulls last, c.entrance nulls first limit 1) u on true
          where b.id = ${at.building ?? null}`,
        day,
        wanted,
      )

const guaranteedUntil = (wanted: For): RawBuilder<unknown> => {
  const thing = assetName(wanted)
  return thing
    ? sql`select a.warranty_until from estate.equipment a where a.id = ${thing}`
    : sql`select null::date`
}

/** The thing that is named, where one may be. */
const assetName = ({ asset, request }: For): RawBuilder<unknown> | undefined => {
  if (asset) return sql`${asset}::uuid`
  return request ? sql`(select r.asset from requests.request r where r.id = ${request})` : undefined
}

const contractsAt = (day: string, { request, nature, asset }: For): RawBuilder<unknown> => sql`
  select coalesce(json_agg(json_build_object('id', c.id, 'ref', c.ref, 'name', c.name, 'kind', c.kind, 'trades', c.trades,
    'covers', c.covers, 'rank', c.rank, 'capacity', c.capacity,
    'closeness', case when c.assets <> '{}' then 2 when c.buildings <> '{}' then 1 else 0 end,
    'firm', json_build_object('id', c.firm, 'name', c.firm_name, 'phone', c.firm_phone),
    'refused', ${request ? refusedOn(request) : sql`0`})
    order by c.kind desc, c.rank, c.ref), '[]')
  from contractors.terms c
  where b.agency = any (c.agencies) and ${day}::date between c.starts and c.ends
    and (c.buildings = '{}' or b.id = any (c.buildings)) and (c.assets = '{}' or ${isForThing({ request, asset })})
    ${nature ? sql`and ${concerns(nature)}` : sql``}`

// Where no thing is named, one of those that it names stands there: in the dwelling, or in what belongs to all.
const isForThing = (wanted: For): RawBuilder<unknown> => {
  const thing = assetName(wanted)
  return thing
    ? sql`case when ${thing} is not null then ${thing} = any (c.assets) else ${standsThere} end`
    : standsThere
}

const standsThere = sql`exists (
    select from estate.equipment a left join estate.place w on w.id = a.unit
    where a.id = any (c.assets) and a.building = b.id and a.gone_on is null
      and (a.unit is null or a.unit = u.id or w.kind = 'common'))`

const refusedOn = (request: string): RawBuilder<unknown> => sql`
  (select count(*)::int from contractors.current_order o
    where o.request = ${request} and o.contract = c.id and o.status = 'refused')`

// Twenty contracts told whole cost more than the rest of the question: only those that fittingContracts could take.
const concerns = (nature: string): RawBuilder<unknown> => {
  const { code, group, trade } = natureOf(nature)
  return sql`(${trade} = any (c.trades) or c.covers && ${[code, group]}::text[])`
}
