import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmKinds, type AlarmSpot, isFiledAtOnce } from '../core/alarm-kinds.ts'
import type { StandingAlarm } from '../core/rules/alarm-filing.ts'
import type { SmokeCause } from '../core/telling/smoke-causes.ts'
import { deviceLineOf } from './device-lines.ts'
import { risers } from './riser-columns.ts'
import { firstToTell } from './telling/first-to-tell.ts'
import { smokeCause } from './telling/smoke-cause.ts'

/**
 * An alarm that stands, with what a request needs to know of where it is. `address`: the number on the device; `cause`: of a smoke alarm;
 * `tenant`: who lives there, and hears what becomes of it.
 */
export type PlacedAlarm = StandingAlarm & {
  building: string
  entrance: string | null
  unit: string | null
  asset: string | null
  address: string | null
  cause: SmokeCause | null
  hasCaretaker: boolean
  tenant: string | null
}

/** Hours after the end of its day in which an alarm is told; later, nobody is. */
const toldWithin = 48

const spots = ['home', 'void', 'common'] as const satisfies readonly AlarmSpot[]
/** What is filed at once, by kind and by where it stands. */
const atOnce = spots.flatMap((spot) =>
  alarmKinds.filter((kind) => isFiledAtOnce(kind, spot)).map((kind) => `${kind} ${spot}`),
)

/**
 * Alarms of kinds that are filed at once, that stand, and that nobody was told of or whose matter is open: oldest first. An incident of the
 * same kind that people have told of already is theirs too.
 */
export const standingAlarms = (db: Db, now: string): Promise<PlacedAlarm[]> =>
  db.rows(sql`
    with riser as ${risers(sql`select o.building from sensors.alarm o where o.closed_on is null and o.unit is not null`)}
    select a.id, a.kind, s.spot, a.building, r.entrance, a.unit, a.asset, ${smokeCause} as cause,
      (select d.address from sensors.device d where ${deviceLineOf} = a.device order by d.since desc, d.id limit 1) as address,
      exists (select from people.caretaking k where k.building = a.building and coalesce(k.starts, '-infinity') <= ${dayOf(now)}::date
        and coalesce(k.ends, 'infinity') >= ${dayOf(now)}::date) as "hasCaretaker",
      (select p.id from people.lease l join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
        where l.unit = a.unit and l.starts <= ${dayOf(now)}::date and (l.ends is null or l.ends >= ${dayOf(now)}::date)
        order by ${firstToTell} limit 1) as tenant,
      coalesce('riser ' || r.building || ' ' || coalesce(r.entrance::text, '') || ' ' || r.place, coalesce(a.asset, a.building)::text) as "group",
      own.id as request,
      case when own.kind = 'outage' then own.id else (
        select o.id from requests.matter o
        where s.spot = 'common' and o.building = a.building and o.kind = 'outage' and o.closed_at is null
          and (o.asset is null or a.asset is null or o.asset = a.asset)
          and o.nature = any (case a.kind when 'lift' then ${['lift.stopped', 'lift.fault']}::text[] when 'boiler' then ${['heating.building']}::text[] else '{}' end)
        order by o.filed_at limit 1) end as incident
    from sensors.alarm a left join riser r on r.unit = a.unit left join estate.place p on p.id = a.unit
    cross join lateral (select ${spotOf(dayOf(now))} as spot) s
    left join requests.matter m on m.id = a.request
    left join requests.matter own on own.id = coalesce(m.outage, m.id) and own.closed_at is null
    where a.closed_on is null and a.kind || ' ' || s.spot = any (${atOnce}::text[]) and a.spells <> '[]'
      and (own.id is not null or (a.request is null and a.told_at is null
        and sensors.noon_of((a.spells -> -1 ->> 'from')::date + 1) > ${now}::timestamptz - ${toldWithin} * interval '1 hour'))
    order by a.opened_on, a.id`)

// Nobody lives in a home without a lease, in a building of which leases are known: of an alarm `a` with its place `p`.
const spotOf = (day: string) => sql`
  case when a.unit is null or p.kind = 'common' then 'common'
    when exists (select from people.lease l where l.unit = a.unit and l.starts <= ${day}::date and (l.ends is null or l.ends >= ${day}::date)) then 'home'
    when exists (select from people.lease l join estate.place q on q.id = l.unit where q.building = a.building) then 'void' else 'home' end`
