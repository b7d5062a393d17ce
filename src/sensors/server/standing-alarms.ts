import { type Db, sql } from '../../kernel/server/sql.ts'
import { alarmCourses, alarmKinds, type AlarmKind } from '../core/alarm-kinds.ts'
import type { StandingAlarm } from '../core/rules/alarm-filing.ts'
import { risers } from './riser-columns.ts'

/** An alarm that stands, with what a request needs to know of where it is. */
export type PlacedAlarm = StandingAlarm & {
  building: string
  entrance: string | null
  unit: string | null
  asset: string | null
}

/** Hours after the end of its day in which an alarm is told; later, nobody is. */
const toldWithin = 48

const atOnce: readonly AlarmKind[] = alarmKinds.filter((kind) => alarmCourses[kind].after === 0)

/**
 * Alarms of kinds that are filed at once, that stand, and that nobody was told of or whose matter is open: oldest first. An incident of the
 * same kind that people have told of already is theirs too.
 */
export const standingAlarms = (db: Db, now: string): Promise<PlacedAlarm[]> =>
  db.rows(sql`
    with riser as ${risers(sql`select o.building from sensors.alarm o where o.closed_on is null and o.unit is not null`)}
    select a.id, a.kind, a.building, r.entrance, a.unit, a.asset,
      coalesce('riser ' || r.building || ' ' || coalesce(r.entrance::text, '') || ' ' || r.place, coalesce(a.asset, a.building)::text) as "group",
      own.id as request,
      case when own.kind = 'outage' then own.id else (
        select o.id from requests.matter o
        where a.unit is null and o.building = a.building and o.kind = 'outage' and o.closed_at is null
          and (o.asset is null or a.asset is null or o.asset = a.asset)
          and o.nature = any (case a.kind when 'lift' then ${['lift.stopped', 'lift.fault']}::text[] when 'boiler' then ${['heating.building']}::text[] else '{}' end)
        order by o.filed_at limit 1) end as incident
    from sensors.alarm a left join riser r on r.unit = a.unit
    left join requests.matter m on m.id = a.request
    left join requests.matter own on own.id = coalesce(m.outage, m.id) and own.closed_at is null
    where a.closed_on is null and a.kind = any (${[...atOnce]}::text[]) and a.spells <> '[]'
      and (own.id is not null or (a.request is null and a.told_at is null
        and sensors.noon_of((a.spells -> -1 ->> 'from')::date + 1) > ${now}::timestamptz - ${toldWithin} * interval '1 hour'))
    order by a.opened_on, a.id`)
