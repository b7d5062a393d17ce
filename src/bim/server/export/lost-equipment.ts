import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { LostEquipment } from '../../core/export/amend-model.ts'
import { type PlanFrame, toWorld } from '../../../ifc/core/plan/plan-frame.ts'

type Row = Omit<LostEquipment, 'at'> & {
  spot: number[] | null
  outline: [number, number][] | null
  floor: number | null
}

/**
 * Equipment that stands and that no model which the estate shows holds, with its room and storey as a revision calls them. Each is of
 * one model alone: of that which has its room, else of that which has most rooms; those who put models together find it once.
 */
export const lostEquipment = async (db: Db, building: string, revision: string): Promise<LostEquipment[]> => {
  const lies = await db.row<{ frame: (PlanFrame & { z?: number }) | null }>(
    sql`select frame from bim.revision where id = ${revision}`,
  )
  const rows = await db.rows<Row>(sql`
    with taken as (
      select r.id, count(l.object) filter (where l.family = 'room') as rooms from bim.revision r
        left join bim.object_id l on l.revision = r.id
      where r.building = ${building} and r.state = 'taken' group by r.id)
    select a.id as uuid, a.kind, a.name, a.code as tag, a.maker, a.model, a.serial, a.installed_on as "installedOn",
      a.warranty_until as "warrantyUntil", a.at as spot, r.outline, st.z as floor, inside.global_id as room, above.global_id as storey,
      coalesce(s.source, 'import') as source, coalesce((s.at at time zone 'Europe/Paris')::date, a.known_on) as on
    from estate.equipment a left join estate.space r on r.id = a.room
      left join estate.level st on st.id = coalesce(r.storey, a.storey)
      left join bim.object_id inside on inside.revision = ${revision} and inside.object = a.room and inside.family = 'room'
      left join bim.object_id above on above.revision = ${revision} and above.object = a.storey and above.family = 'storey'
      left join lateral (
        select s.source, s.at from estate.known_value s where s.object = a.id and s.state <> 'refused' order by s.id limit 1) s on true
    where a.building = ${building} and a.gone_on is null and not exists (select from bim.object_id l join taken t on t.id = l.revision where l.object = a.id)
      and ${revision} = (
        select t.id from taken t left join bim.object_id l on l.revision = t.id and l.object = a.room
        order by l.object is null, t.rooms desc, t.id limit 1)
    order by a.kind, a.name, a.id`)
  return rows.map(({ spot, outline, floor, ...noted }) => ({
    ...noted,
    at: placeOf({ spot, outline, floor }, lies?.frame ?? null),
  }))
}

/** Where it was placed on the plan, else the middle of its room, in metres of the model's world; none where nothing is drawn. */
const placeOf = (
  { spot, outline, floor }: Pick<Row, 'spot' | 'outline' | 'floor'>,
  frame: (PlanFrame & { z?: number }) | null,
): LostEquipment['at'] => {
  const on = spot ?? (outline && middleOf(outline))
  if (!frame || on?.[0] === undefined || on[1] === undefined) return null
  const [x, y] = toWorld(frame, on[0], on[1])
  return [x, y, (frame.z ?? 0) + (on[2] ?? floor ?? 0)]
}

const middleOf = (outline: [number, number][]): [number, number] => {
  const middle = (list: number[]): number => (Math.min(...list) + Math.max(...list)) / 2
  return [middle(outline.map(([x]) => x)), middle(outline.map(([, y]) => y))]
}
