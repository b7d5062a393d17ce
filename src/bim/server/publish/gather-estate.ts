import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { EstateSnapshot } from '../../core/publish/compare/estate-snapshot.ts'

/** What the estate holds of a building as models see it; `model` is the one that is read. */
export const estateSnapshot = async (db: Db, building: string, model: string): Promise<EstateSnapshot> => ({
  storeys: await db.rows(sql`
    select id, name, storey, z from estate.level where building = ${building} and gone_on is null order by id`),
  rooms: await db.rows(sql`
    select id, storey, unit, kind, name, number, surface, computed from estate.space
    where building = ${building} and gone_on is null order by id`),
  openings: await db.rows(sql`
    select id, storey, kind, name, rooms from estate.passage where building = ${building} and gone_on is null order by id`),
  assets: await db.rows(sql`
    select a.id, a.storey, a.unit, a.room, a.kind, a.name, a.maker, a.model, a.serial, a.installed_on as "installedOn",
      a.warranty_until as "warrantyUntil",
      (select count(r.id)::int from requests.matter r where r.asset = a.id and r.closed_at is null) as open
    from estate.equipment a where a.building = ${building} and a.gone_on is null order by a.id`),
  said: await db.rows(sql`
    select distinct on (object, field, person) object, field, value, source, state <> 'differs' as stands
    from (select id, object, field, value, state, source, source in ('field', 'office') as person from estate.known_value
      where building = ${building} and state in ('stands', 'proposed', 'differs')) s
    where not person or state <> 'differs'
    order by object, field, person, id desc`),
  plans: await db.rows(sql`
    select p.of, p.unit, p.storey, p.sha256, p.origin,
      exists (select from bim.revision r where r.model = ${model} and r.plans @> array[p.sha256]) as own
    from estate.drawing p where p.building = ${building}`),
  joined: (
    await db.rows<{ id: string }>(
      sql`select id from estate.equipment where building = ${building} and joined_into is not null`,
    )
  ).map(({ id }) => id),
  elsewhere: (
    await db.rows<{ object: string }>(sql`
      select distinct l.object from bim.object_id l join bim.revision r on r.id = l.revision
      where r.building = ${building} and r.model <> ${model} and r.state = 'taken'`)
  ).map(({ object }) => object),
})
