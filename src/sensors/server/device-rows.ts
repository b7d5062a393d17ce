import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceRow } from '../core/contract.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import { silentPeriods, usualPeriod } from '../core/silent-tour.ts'

/**
 * Which devices: of a building, of a dwelling, on a thing; of a kind, silent ones alone, of which the number or the place has these words;
 * from the one after `after` on, so many.
 */
export type DeviceChoice = {
  building?: string | undefined
  unit?: string | undefined
  asset?: string | undefined
  kind?: DeviceKind | undefined
  silent?: boolean | undefined
  q?: string | undefined
  after?: string | undefined
  limit: number
}

/** Devices that stand, behind the reader’s wall: silent ones first, then by when they were heard. `now`: the instant of which silence is told (ISO). */
export const deviceRows = async (db: Db, choice: DeviceChoice, now: string): Promise<DeviceRow[]> =>
  (await devicePage(db, choice, now)).rows

/** The same, with how many there are in all, and how many of them say nothing. */
export const devicePage = async (
  db: Db,
  choice: DeviceChoice,
  now: string,
): Promise<{ rows: DeviceRow[]; all: number; silent: number }> => {
  const told = await countedRows(db, choice, now)
  const { all = 0, mute = 0 } = told[0] ?? {}
  return { rows: told.map(({ all: _, mute: __, ...row }) => row), all, silent: mute }
}

const countedRows = (
  db: Db,
  choice: DeviceChoice,
  now: string,
): Promise<(DeviceRow & { all: number; mute: number })[]> =>
  db.rows(sql`
    with ${chosenDevices(choice, now)},
    start as (select c.is_silent, c.heard_at, c.id from chosen c where c.id = ${choice.after ?? null}),
    page as (
      select k.id, k.is_silent, k.heard_at from chosen k
      where ${choice.after ?? null}::uuid is null or (not k.is_silent, k.heard_at, k.id) > (select not s.is_silent, s.heard_at, s.id from start s)
      order by not k.is_silent, k.heard_at, k.id limit ${choice.limit})
    select l.id, jsonb_build_object(l.address_kind, l.address) as address, l.kind,
      jsonb_build_object('id', b.id, 'name', b.name) as building,
      case when s.id is null then null else jsonb_build_object('id', s.id, 'name', s.name) end as entrance,
      p.storey, p.door, l.unit, l.asset, l.pulse as "litresPerPulse", l.profile,
      app.iso(l.since) as since, app.iso(l.heard) as heard,
      case when g.is_silent then app.iso(coalesce(l.heard, l.since)) end as "silentSince",
      app.iso(l.rests_until) as "restsUntil", l.photos,
      (select count(*)::int from chosen) as all, (select count(*)::int from chosen c where c.is_silent) as mute
    from page g join listed l on l.id = g.id join estate.site b on b.id = l.building left join estate.place p on p.id = l.unit
    left join estate.staircase s on s.id = p.entrance
    order by not g.is_silent, g.heard_at, g.id`)

const chosenDevices = (
  { building, unit, asset, kind, silent, q }: Omit<DeviceChoice, 'after' | 'limit'>,
  now: string,
) => sql`
  listed as (
    select d.id, d.address_kind, d.address, d.kind, d.building, d.unit, d.asset, d.since, d.pulse, d.profile, d.rests_until, d.photos,
      coalesce(d.period, ${usualPeriod}) * ${silentPeriods} as patience,
      (select max(c.heard) from sensors.channel c where c.device = d.id and c.heard > 'epoch') as heard
    from sensors.device d
    where d.until is null and (${building ?? null}::uuid is null or d.building = ${building ?? null})
      and (${unit ?? null}::uuid is null or d.unit = ${unit ?? null})
      and (${asset ?? null}::uuid is null or d.asset = ${asset ?? null})
      and (${kind ?? null}::text is null or d.kind = ${kind ?? null})
      and (${q ?? null}::text is null or position(upper(replace(${q ?? null}, ' ', '')) in upper(d.address)) > 0
        or d.building in (select b.id from estate.site b where app.plain(${q ?? null}) <> '' and position(app.plain(${q ?? null}) in app.plain(b.name)) > 0))),
  chosen as (
    select k.id, k.heard_at, k.is_silent from (
      select l.id, coalesce(l.heard, 'epoch') as heard_at,
        coalesce(l.heard, l.since) + make_interval(secs => l.patience) < ${now}::timestamptz as is_silent
      from listed l) k
    where not ${silent ?? false} or k.is_silent)`

/** Hours after which a phone is told again when its devices were last heard. */
const packHours = 12

/** Whether what a phone was told at an instant (ISO) of its devices is so old that it is told again. */
export const isPackOld = async (db: Db, since: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 where ${since}::timestamptz < now() - make_interval(hours => ${packHours}) and exists (select from sensors.device d)`)) !==
  undefined
