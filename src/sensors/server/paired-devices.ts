import type { SomeOffers } from '../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { sameAlarmDays } from '../core/alarm-spells.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import type { DeviceAddress } from '../core/observation.ts'
import type { StandingDevice } from '../core/pair-device.ts'
import { endAlarmsOfGone } from './alarm-store.ts'
import { deviceLineOf } from './device-lines.ts'

/** The device that bears an address now; read beyond the reader’s wall, since a device may stand in another agency’s building. */
export const bearerOf = (db: Db, { kind, id }: DeviceAddress): Promise<StandingDevice | undefined> =>
  db.row(sql`${standing} where d.address_kind = ${kind} and d.address = ${id} and d.until is null`)

/** A device that stands. */
export const standingDevice = (db: Db, id: string): Promise<StandingDevice | undefined> =>
  db.row(sql`${standing} where d.id = ${id} and d.until is null`)

const standing = sql`
  select d.id, d.building, d.agency, d.kind, concat_ws(', ', b.name, nullif(p.door, '')) as where
  from sensors.device d join estate.site b on b.id = d.building left join estate.place p on p.id = d.unit`

/** Whether an id is a device’s already. */
export const isDevice = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from sensors.device d where d.id = ${id}`)) !== undefined

type PairedDevice = {
  id: string
  address: DeviceAddress
  kind: DeviceKind
  pulse: number
  building: string
  unit: string | null
  asset: string | null
  since: string
  by: string
  firstIndex?: number | undefined
  profile?: string | undefined
}

export const saveDevice = (
  db: Db,
  { id, address, kind, pulse, building, unit, asset, since, by, firstIndex, profile }: PairedDevice,
): Promise<number> =>
  db.run(sql`
    insert into sensors.device (id, address_kind, address, kind, pulse, building, agency, unit, asset, since, by_person, first_index, profile, origin)
    select ${id}, ${address.kind}, ${address.id}, ${kind}, ${pulse}, b.id, b.agency, ${unit}, ${asset}, ${since}, ${by},
      ${firstIndex ?? null}, ${profile ?? null}, ${lineLeftAt({ kind, pulse, unit, asset, since })}
    from estate.site b where b.id = ${building}`)

/**
 * The line of the one device of that kind that was taken away from that thing, or that dwelling, within a fortnight and in whose place none stands:
 * the next one goes on with it, as it does after an exchange. One that was moved told of another place. Of a whole building nobody knows
 * which place it was.
 */
const lineLeftAt = ({
  kind,
  pulse,
  unit,
  asset,
  since,
}: Pick<PairedDevice, 'kind' | 'pulse' | 'unit' | 'asset' | 'since'>): RawBuilder<unknown> => sql`(
  select (array_agg(distinct l.line))[1] from (
    select ${deviceLineOf} as line from sensors.device d
    where d.kind = ${kind} and d.pulse = ${pulse} and coalesce(d.asset, d.unit) is not null
      and d.unit is not distinct from ${unit}::uuid and d.asset is not distinct from ${asset}::uuid
    group by 1
    having bool_and(d.until is not null) and max(d.until) >= ${since}::timestamptz - make_interval(days => ${sameAlarmDays})) l
  where not exists (
    select from sensors.device d join sensors.device m on m.address_kind = d.address_kind and m.address = d.address and m.id <> d.id
    where ${deviceLineOf} = l.line and m.since >= d.since
      and (m.unit is distinct from d.unit or m.asset is distinct from d.asset or m.building <> d.building))
  having count(distinct l.line) = 1)`

/** The one that takes another’s place stands where that stood, as what it was. */
export const saveReplacement = (
  db: Db,
  old: string,
  {
    id,
    address,
    since,
    by,
    firstIndex,
    lastIndex,
    profile,
    photos,
  }: Pick<PairedDevice, 'id' | 'address' | 'since' | 'by' | 'firstIndex' | 'profile'> & {
    lastIndex?: number | undefined
    photos: readonly string[]
  },
): Promise<number> =>
  db.run(sql`
    with gone as (
      update sensors.device d set until = ${since}, last_index = ${lastIndex ?? null} where d.id = ${old}
      returning d.kind, d.pulse, d.building, d.agency, d.unit, d.asset, ${deviceLineOf} as line)
    insert into sensors.device (id, address_kind, address, kind, pulse, building, agency, unit, asset, since, by_person, first_index,
      replaces, origin, profile, photos)
    select ${id}, ${address.kind}, ${address.id}, g.kind, g.pulse, g.building, g.agency, g.unit, g.asset, ${since}, ${by}, ${firstIndex ?? null},
      ${old}, g.line, ${profile ?? null}, ${[...photos]}::text[]
    from gone g`)

/** Devices that stand there no more: what they told of ends with them. */
export const retireDevices = async (db: Db, ids: readonly string[], at: string): Promise<void> => {
  await db.run(
    sql`update sensors.device set until = ${at} where id = any (${[...ids]}::uuid[]) and until is null`,
  )
  await endAlarmsOfGone(db, ids)
}

export const restDevice = (db: Db, id: string, until: string): Promise<number> =>
  db.run(sql`update sensors.device set rests_until = ${until} where id = ${id} and until is null`)

/**
 * Whether pictures may be shown beside a device of this building: they may still be on their way; but one that somebody else showed of
 * another place is not opened by naming it.
 */
export const mayShowPhotos = async (
  db: Db,
  photos: readonly string[],
  { building, person }: { building: string | undefined; person: string },
  { shownPhotos }: SomeOffers,
): Promise<boolean> =>
  photos.length === 0 ||
  (await db.row(sql`
    select 1 from sensors.device d where d.photos && ${[...photos]}::text[] and d.by_person is distinct from ${person}::uuid
      and d.building is distinct from ${building ?? null}::uuid
    ${
      shownPhotos
        ? sql`union all select 1 from (${shownPhotos}) p where p.sha256 = any (${[...photos]}::text[])
      and p.by_person is distinct from ${person}::uuid and p.building is distinct from ${building ?? null}::uuid`
        : sql``
    }
    limit 1`)) === undefined
