import { type Db, json, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Row } from '../../core/inventory/take-batch.ts'
import type { BuildingPlace } from './inventory-store.ts'

/** Surfaces of rooms, new or as they now are. */
export const saveFinishes = async (
  db: Db,
  { building, agency }: BuildingPlace,
  rows: readonly Row[],
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.finish as held (id, building, agency, unit, room, surface, material, renewed_on)
    select id, ${building}, ${agency}, unit, room, surface, material, "renewedOn"
    from jsonb_to_recordset(${json(rows)}) as f (id uuid, unit uuid, room uuid, surface text, material text, "renewedOn" date)
    on conflict (room, surface) do update set unit = excluded.unit, material = excluded.material, renewed_on = excluded.renewed_on`)
}

/** Keys and badges, new or as they now are. */
export const saveAccesses = async (
  db: Db,
  { building, agency }: BuildingPlace,
  rows: readonly Row[],
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.access (id, building, agency, unit, kind, opens, count, gone_on)
    select id, ${building}, ${agency}, unit, kind, opens, count, "goneOn"
    from jsonb_to_recordset(${json(rows)}) as a (id uuid, unit uuid, kind text, opens text, count integer, "goneOn" date)
    on conflict (id) do update set kind = excluded.kind, opens = excluded.opens, count = excluded.count, gone_on = excluded.gone_on`)
}

/** Surfaces as the rules know them. */
export const finishesBy = (db: Db, where: RawBuilder<unknown>): Promise<Row[]> =>
  db.rows(sql`
    select id, unit, room, surface, material, renewed_on::text as "renewedOn" from estate.finish where ${where}`)

type HeldAccess = Row & { building: string; unit: string; goneOn: string | null }

/** Keys and badges as the rules know them. */
export const accessesBy = (db: Db, where: RawBuilder<unknown>): Promise<HeldAccess[]> =>
  db.rows(sql`
    select id, building, unit, kind, opens, count, gone_on::text as "goneOn" from estate.access where ${where}`)

export const rowsById = <T extends Row>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]))
