import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { BuildingPlans, PlannedAccess, PlannedFinish } from '../../core/contract.ts'

// Who said what stands, by field.
const saidOf = (object: string): RawBuilder<unknown> => sql`
  (select jsonb_object_agg(l.field, jsonb_build_object('source', l.source, 'at', app.iso(l.at), 'state', l.state)) from (
    select distinct on (s.field) s.field, s.source, s.at, s.state from estate.statement s
    where s.object = ${sql.ref(object)} and s.state in ('stands', 'proposed') order by s.field, s.id desc) l)`

/** What rooms are made of, with who said it, room by room. */
export const finishesAt = (db: Db, rooms: readonly { id: string }[]): Promise<PlannedFinish[]> =>
  db.rows(sql`
    select o.id, o.room, o.surface, o.material, o.renewed_on::text as "renewedOn", coalesce(${saidOf('o.id')}, '{}') as said
    from estate.finish o where o.room = any (${rooms.map(({ id }) => id)}::uuid[]) order by o.room, o.surface`)

/** The same of whole buildings, for phones: the values alone. */
export const finishesIn = (
  db: Db,
  buildings: readonly string[],
): Promise<(NonNullable<BuildingPlans['finishes']>[number] & { building: string })[]> =>
  db.rows(sql`
    select o.building, o.room, o.surface, o.material, o.renewed_on::text as "renewedOn"
    from estate.finish o join estate.room r on r.id = o.room and r.gone_on is null
    where o.building = any (${buildings}::uuid[]) order by o.room, o.surface`)

/** Keys and badges of dwellings, with who said it. */
export const accessesAt = (
  db: Db,
  where: RawBuilder<unknown>,
): Promise<(PlannedAccess & { building: string })[]> =>
  db.rows(sql`
    select o.building, o.id, o.unit, o.kind, o.opens, o.count, coalesce(${saidOf('o.id')}, '{}') as said
    from estate.access o where ${where} and o.gone_on is null order by o.unit, o.kind desc, o.opens, o.id`)
