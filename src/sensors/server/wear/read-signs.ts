import { groupRows } from '../../../kernel/core/group-rows.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  type FanDay,
  type FanDrift,
  fanDriftOf,
  type LiftSign,
  liftSigns,
  type LiftYear,
} from '../../core/wear/plant-signs.ts'
import { risers } from '../riser-columns.ts'
import { faultsIn } from './read-lives.ts'

type PlaceOfSign = { building: { id: string; name: string }; agency: string }
const building = sql`jsonb_build_object('id', b.id, 'name', b.name) as building`

/** Fans that draw more, or less, than in the year before, over the last sixty days: the farthest first. */
export const fanDrifts = async (
  db: Db,
  now: string,
): Promise<(FanDrift & PlaceOfSign & { device: string; thing: string })[]> =>
  [...groupRows(await fanDays(db, now), ({ device }) => device).values()]
    .flatMap((days) => {
      const { device, building, agency, thing } = days[0]!
      const drift = fanDriftOf(days)
      return drift ? [{ ...drift, device, building, agency, thing }] : []
    })
    .sort((a, b) => Math.abs(b.extra) - Math.abs(a.extra))

const fanDays = (
  db: Db,
  now: string,
): Promise<(FanDay & PlaceOfSign & { device: string; thing: string })[]> =>
  db.rows(sql`
    select d.id as device, ${building}, d.agency, coalesce(e.name, '') as thing, s.day::text, s.total::float8 / s.known as drawn,
      s.day > ${dayOf(now)}::date - 60 as "isJudged"
    from sensors.device d join sensors.channel c on c.device = d.id and c.metric = 'current' join sensors.day s on s.channel = c.id
    join estate.site b on b.id = d.building left join estate.equipment e on e.id = d.asset
    where d.kind = 'ventilationProbe' and d.until is null and s.known >= 16 and s.day > ${dayOf(now)}::date - 425
    order by d.id, s.day`)

/** Homes of a riser, and of the others, of which a day must be known; days of the last fortnight; degrees below. */
const [fewestHomes, fewestOthers, fewestDays, degrees] = [3, 3, 10, 1]

/**
 * Risers that are a degree or more below the middle of the other homes of their building, on average of the last fortnight: told by their
 * stair and doors. A mean of fewer than three homes is told of nobody.
 */
export const coolRisers = (db: Db, now: string): Promise<(PlaceOfSign & CoolRiser)[]> =>
  db.rows(sql`
    with riser as ${risers(sql`select d.building from sensors.device d where d.kind = 'roomProbe' and d.unit is not null`)},
    home as (
      select r.building, r.entrance, r.place, r.unit, s.day, avg(s.total::float8 / s.known / 100) as degrees
      from riser r join sensors.device d on d.unit = r.unit and d.kind = 'roomProbe'
      join sensors.channel c on c.device = d.id and c.metric = 'temperature' join sensors.day s on s.channel = c.id
      where s.known >= 16 and s.day > ${dayOf(now)}::date - 15
      group by r.building, r.entrance, r.place, r.unit, s.day),
    own as (
      select building, entrance, place, day, avg(degrees) as degrees from home
      group by building, entrance, place, day having count(*) >= ${fewestHomes}),
    beside as (
      select o.building, o.entrance, o.place, o.day, o.degrees,
        percentile_cont(0.5) within group (order by h.degrees) as middle
      from own o join home h on h.building = o.building and h.day = o.day and (h.entrance, h.place) is distinct from (o.entrance, o.place)
      group by o.building, o.entrance, o.place, o.day, o.degrees having count(*) >= ${fewestOthers}),
    cool as (
      select building, entrance, place, count(*)::int as days, avg(middle - degrees) as below from beside
      group by building, entrance, place having count(*) >= ${fewestDays} and avg(middle - degrees) >= ${degrees})
    select ${building}, b.agency, n.name as entrance, k.below::float8, k.days,
      (select array_agg(p.door order by p.storey, p.door) from riser r join estate.place p on p.id = r.unit
        where r.building = k.building and r.entrance is not distinct from k.entrance and r.place = k.place and p.door is not null) as doors
    from cool k join estate.site b on b.id = k.building left join estate.staircase n on n.id = k.entrance
    order by k.below desc`)
type CoolRiser = { entrance: string | null; doors: string[] | null; below: number; days: number }

type RiddenLift = PlaceOfSign & LiftYear & { asset: string; thing: string }

/** Lifts by their faults in as many trips, over the last year: the worst first. Days of which the trips are not known count for neither. */
export const wornLifts = async (
  db: Db,
  offers: SomeOffers,
  now: string,
): Promise<(RiddenLift & LiftSign)[]> =>
  liftSigns(
    await db.rows<RiddenLift>(sql`
      with told as materialized (
        select d.asset, s.day, sum(s.total)::float8 as trips from sensors.device d
        join sensors.channel c on c.device = d.id and c.metric = 'trips' join sensors.day s on s.channel = c.id
        where d.kind = 'liftProbe' and d.asset is not null and s.known >= 16 and s.day > ${dayOf(now)}::date - 365
        group by d.asset, s.day),
      fault as materialized (${faultsIn(offers)})
      select e.id as asset, e.name as thing, ${building}, e.agency, t.trips,
        (select count(*)::int from fault f where f.asset = t.asset and f.day >= t.since) as faults
      from (select asset, sum(trips) as trips, min(day) as since from told group by asset) t
      join estate.equipment e on e.id = t.asset join estate.site b on b.id = e.building`),
  )
