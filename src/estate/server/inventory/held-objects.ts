import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { InventoryCommands } from '../../core/inventory/inventory-commands.ts'
import type { StatementLine } from '../../core/inventory/statement-lines.ts'
import { type HeldObjects, namedBy, type Row } from '../../core/inventory/take-batch.ts'

/** What the house holds of the objects that a batch names, one statement a table. */
export const heldOf = async (
  db: Db,
  building: string,
  data: InventoryCommands['inventory.take'],
): Promise<HeldObjects> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const ids = [...data.storeys, ...data.rooms, ...data.openings, ...data.assets, ...data.gone].map(
    (o) => o.id,
  )
  const these = sql`id = any (${ids}::uuid[])`
  const storey = await storeysBy(db, these)
  const room = await roomsBy(db, these)
  const opening = await openingsBy(db, these)
  const asset = await assetsBy(db, these)
  const lines = await linesOf(db, ids)
  const here = await db.rows<{ id: string }>(sql`
    select id from estate.storey where building = ${building} union all select id from estate.room where building = ${building}
    union all select id from estate.unit where building = ${building}`)
  const beside = data.openings.flatMap((o) => o.rooms ?? [])
  const strange = await db.row(
    sql`select 1 from estate.room where id = any (${beside}::uuid[]) and building <> ${building} limit 1`,
  )
  const plans = await db.rows<HeldObjects['plans'][number]>(
    sql`select of, unit, storey, sha256 from estate.plan where building = ${building}`,
  )
  const all = [...storey, ...room, ...opening, ...asset]
  return {
    agency: about?.agency,
    storey,
    room,
    opening,
    asset,
    elsewhere: all.filter((row) => row['building'] !== building).length,
    here: new Set(namedBy(data).length ? here.map((row) => row.id) : []),
    strangers: strange !== undefined,
    people: lines.filter((line) => line.byPerson),
    lists: lines.filter((line) => !line.byPerson),
    plans,
  }
}

type Standing = Row & { building: string; storey: string | null; unit: string | null; goneOn: string | null }

export const storeysBy = (db: Db, where: RawBuilder<unknown>): Promise<Row[]> =>
  db.rows(sql`select id, building, name, storey, z, gone_on as "goneOn" from estate.storey where ${where}`)

export const openingsBy = (db: Db, where: RawBuilder<unknown>): Promise<Row[]> =>
  db.rows(
    sql`select id, building, storey, kind, name, rooms, at, gone_on as "goneOn" from estate.opening where ${where}`,
  )

export const roomsBy = (db: Db, where: RawBuilder<unknown>): Promise<Standing[]> =>
  db.rows(sql`
    select id, building, storey, unit, kind, name, number, surface, computed, outline, gone_on as "goneOn"
    from estate.room where ${where}`)

export const assetsBy = (db: Db, where: RawBuilder<unknown>): Promise<Standing[]> =>
  db.rows(sql`
    select id, building, storey, unit, room, kind, name, maker, model, serial, at, installed_on as "installedOn",
      warranty_until as "warrantyUntil", meter_kind as "meterKind", delivery_point as "deliveryPoint", gone_on as "goneOn"
    from estate.asset where ${where}`)

/** The last line of each field of these objects that counts: one of people, which stands; one of lists, a no to them included. */
export const linesOf = (db: Db, objects: readonly string[]): Promise<StatementLine[]> =>
  db.rows(sql`
    select distinct on (object, field, "byPerson") id, object, field, value, state, "byPerson"
    from (select id, object, field, value, state, source in ('field', 'office') as "byPerson" from estate.statement
      where object = any (${objects}::uuid[]) and state in ('stands', 'proposed', 'differs', 'refused')) s
    where not "byPerson" or state in ('stands', 'proposed')
    order by object, field, "byPerson", id desc`)
