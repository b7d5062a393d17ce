import { type Db, sql } from '../../kernel/server/sql.ts'
import type { InspectionPack } from '../core/contract.ts'
import type { CountedKeys, InspectionRecord } from '../core/record/record-shapes.ts'
import type { KnownFinish } from '../core/walk/renew-room.ts'

/** What the rooms of a dwelling are made of, as the estate knows it. */
export const knownFinishes = (db: Db, unit: string): Promise<KnownFinish[]> =>
  db.rows(sql`
    select f.room, f.surface, nullif(f.material, '') as material, f.renewed_on::text as "renewedOn"
    from estate.room_finish f where f.unit = ${unit} order by f.room, f.surface limit 240`)

/** Keys and badges that are expected: as the estate holds them, else as the last record counted them. */
export const knownKeys = async (
  db: Db,
  unit: string,
  record: Pick<InspectionRecord, 'keys'> | undefined,
): Promise<CountedKeys[]> => {
  const held = await db.rows<CountedKeys>(sql`
    select a.id, a.kind, a.opens, a.count as expected, coalesce(a.count, 0) as counted
    from estate.dwelling_access a where a.unit = ${unit} and a.gone_on is null order by a.kind desc, a.opens, a.id limit 20`)
  return held.length ? held : (record?.keys.map((keys) => ({ ...keys, expected: keys.counted })) ?? [])
}

/** Meters that stand there, with the number of their delivery point, whether or not anybody has read them. */
export const knownMeters = (db: Db, unit: string): Promise<NonNullable<InspectionPack['meters']>> =>
  db.rows(sql`
    select m.id, m.kind, nullif(m.delivery_point, '') as number from estate.meter m
    where m.unit = ${unit} and m.gone_on is null and m.kind <> '' order by m.kind, m.id limit 20`)
