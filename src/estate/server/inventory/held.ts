import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { InventoryCommands } from '../../core/inventory/commands.ts'
import { type Held, type Line, namedBy, type Row } from '../../core/inventory/take.ts'

/** What the house holds of the objects that a batch names, one statement a table. */
export const heldOf = async (
  db: Db,
  building: string,
  data: InventoryCommands['inventory.take'],
): Promise<Held> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const ids = [...data.storeys, ...data.rooms, ...data.openings, ...data.assets, ...data.gone].map(
    (o) => o.id,
  )
  const storey = await db.rows<Row>(sql`
    select id, building, name, storey, z, gone_on as "goneOn" from estate.storey where id = any (${ids}::uuid[])`)
  const room = await db.rows<Row>(sql`
    select id, building, storey, unit, kind, name, number, surface, computed, outline, gone_on as "goneOn"
    from estate.room where id = any (${ids}::uuid[])`)
  const opening = await db.rows<Row>(sql`
    select id, building, storey, kind, name, rooms, at, gone_on as "goneOn" from estate.opening where id = any (${ids}::uuid[])`)
  const asset = await db.rows<Row>(sql`
    select id, building, storey, unit, room, kind, name, maker, model, serial, at, installed_on as "installedOn",
      warranty_until as "warrantyUntil", gone_on as "goneOn"
    from estate.asset where id = any (${ids}::uuid[])`)
  const lines = await db.rows<Line & { source: string }>(sql`
    select distinct on (object, field, person) id, object, field, value, state, source
    from (select id, object, field, value, state, source, source in ('field', 'office') as person from estate.said
      where object = any (${ids}::uuid[]) and state in ('stands', 'proposed', 'differs')) s
    where not person or state <> 'differs'
    order by object, field, person, id desc`)
  const here = await db.rows<{ id: string }>(sql`
    select id from estate.storey where building = ${building} union all select id from estate.room where building = ${building}
    union all select id from estate.unit where building = ${building}`)
  const plans = await db.rows<Held['plans'][number]>(
    sql`select of, unit, storey, sha256 from estate.plan where building = ${building}`,
  )
  const all = [...storey, ...room, ...opening, ...asset]
  const ofPeople = (line: { source: string }): boolean => line.source === 'field' || line.source === 'office'
  return {
    agency: about?.agency,
    storey,
    room,
    opening,
    asset,
    elsewhere: all.filter((row) => row['building'] !== building).length,
    here: new Set(namedBy(data).length ? here.map((row) => row.id) : []),
    people: lines.filter(ofPeople),
    lists: lines.filter((line) => !ofPeople(line)),
    plans,
  }
}
