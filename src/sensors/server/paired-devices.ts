import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceKind } from '../core/device-kinds.ts'
import type { DeviceAddress } from '../core/observation.ts'
import type { StandingDevice } from '../core/pair-device.ts'

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
}

export const saveDevice = (
  db: Db,
  { id, address, kind, pulse, building, unit, asset, since, by }: PairedDevice,
): Promise<number> =>
  db.run(sql`
    insert into sensors.device (id, address_kind, address, kind, pulse, building, agency, unit, asset, since, by_person)
    select ${id}, ${address.kind}, ${address.id}, ${kind}, ${pulse}, b.id, b.agency, ${unit}, ${asset}, ${since}, ${by}
    from estate.site b where b.id = ${building}`)

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
  }: Pick<PairedDevice, 'id' | 'address' | 'since' | 'by'> & { firstIndex?: number; lastIndex?: number },
): Promise<number> =>
  db.run(sql`
    with gone as (
      update sensors.device d set until = ${since}, last_index = ${lastIndex ?? null} where d.id = ${old}
      returning d.kind, d.pulse, d.building, d.agency, d.unit, d.asset)
    insert into sensors.device (id, address_kind, address, kind, pulse, building, agency, unit, asset, since, by_person, first_index, replaces)
    select ${id}, ${address.kind}, ${address.id}, g.kind, g.pulse, g.building, g.agency, g.unit, g.asset, ${since}, ${by}, ${firstIndex ?? null}, ${old}
    from gone g`)

export const retireDevices = (db: Db, ids: readonly string[], at: string): Promise<number> =>
  db.run(sql`update sensors.device set until = ${at} where id = any (${[...ids]}::uuid[]) and until is null`)
