import { type Db, sql } from '../../kernel/server/sql.ts'
import type { InspectionNow } from '../core/decide/inspection-now.ts'
import type { InspectionRecord } from '../core/record/record-shapes.ts'
import type { KnownEstate } from '../core/record/learn-estate.ts'

/** What the estate knows of the dwelling, and of the rooms and things that were seen, wherever they are. */
export const knownEstate = async (
  db: Db,
  { unit, building }: Pick<InspectionNow, 'unit' | 'building'>,
  { rooms }: Pick<InspectionRecord, 'rooms'>,
): Promise<KnownEstate> => {
  const seen = rooms.map(({ room }) => room)
  const things = rooms.flatMap(({ elements }) => elements.flatMap(({ thing }) => thing?.id ?? []))
  const taken = await db.rows<{ id: string }>(sql`
    select s.id from estate.space s where s.id = any (${seen}::uuid[]) and s.unit is distinct from ${unit}::uuid`)
  const held = await db.rows<{ id: string }>(
    sql`select e.id from estate.equipment e where e.id = any (${things}::uuid[])`,
  )
  const measured = await db.row(
    sql`select 1 from estate.drawing d where d.unit = ${unit} and d.origin = 'model' limit 1`,
  )
  return {
    building,
    rooms: await db.rows<KnownEstate['rooms'][number]>(sql`
      select s.id, s.kind, s.name, s.surface::float as surface from estate.space s
      where s.unit = ${unit} and s.gone_on is null order by s.name, s.id limit 60`),
    isMeasured: measured !== undefined,
    things: held.map(({ id }) => id),
    taken: taken.map(({ id }) => id),
  }
}
