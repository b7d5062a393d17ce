import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceRow } from '../core/contract.ts'
import { silentPeriods, usualPeriod } from '../core/silent-tour.ts'

/** Which devices: of a building, of a dwelling, on a thing; from the one after `after` on, so many. */
export type DeviceChoice = {
  building?: string | undefined
  unit?: string | undefined
  asset?: string | undefined
  after?: string | undefined
  limit: number
}

/** Devices that stand, behind the reader’s wall: those that say nothing first. `now`: the instant of which silence is told (ISO). */
export const deviceRows = (
  db: Db,
  { building, unit, asset, after, limit }: DeviceChoice,
  now: string,
): Promise<DeviceRow[]> =>
  db.rows(sql`
    with listed as (
      select d.id, d.address_kind, d.address, d.kind, d.building, d.unit, d.asset, d.since, d.pulse, d.profile, d.rests_until, d.photos,
        coalesce(d.period, ${usualPeriod}) * ${silentPeriods} as patience,
        (select max(c.heard) from sensors.channel c where c.device = d.id and c.heard > 'epoch') as heard
      from sensors.device d
      where d.until is null and (${building ?? null}::uuid is null or d.building = ${building ?? null})
        and (${unit ?? null}::uuid is null or d.unit = ${unit ?? null})
        and (${asset ?? null}::uuid is null or d.asset = ${asset ?? null})),
    start as (select coalesce(heard, 'epoch') as heard, id from listed where id = ${after ?? null})
    select l.id, jsonb_build_object(l.address_kind, l.address) as address, l.kind,
      jsonb_build_object('id', b.id, 'name', b.name) as building,
      case when s.id is null then null else jsonb_build_object('id', s.id, 'name', s.name) end as entrance,
      p.storey, p.door, l.unit, l.asset, l.pulse as "litresPerPulse", l.profile,
      app.iso(l.since) as since, app.iso(l.heard) as heard,
      case when coalesce(l.heard, l.since) + make_interval(secs => l.patience) < ${now}::timestamptz
        then app.iso(coalesce(l.heard, l.since)) end as "silentSince",
      app.iso(l.rests_until) as "restsUntil", l.photos
    from listed l join estate.site b on b.id = l.building left join estate.place p on p.id = l.unit
    left join estate.staircase s on s.id = p.entrance
    where ${after ?? null}::uuid is null or (coalesce(l.heard, 'epoch'), l.id) > (select heard, id from start)
    order by coalesce(l.heard, 'epoch'), l.id limit ${limit}`)

/** Hours after which a phone is told again when its devices were last heard. */
const packHours = 12

/** Whether what a phone was told at an instant (ISO) of its devices is so old that it is told again. */
export const isPackOld = async (db: Db, since: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 where ${since}::timestamptz < now() - make_interval(hours => ${packHours}) and exists (select from sensors.device d)`)) !==
  undefined
