import { idOf } from '../../seeds/characters.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'

const used: string[] = []

/**
 * A T3 of Karim’s patch, or what is nearest to it, with somebody in it, in which no inspection was ever made and no room is known; another at
 * each call.
 */
export const quietHome = async (db: Db): Promise<{ unit: string; tenant: string }> => {
  const row = await db.row<{ unit: string; tenant: string }>(sql`
    select h.id as unit, min(p.name) as tenant
    from estate.home h join people.caretaking k on k.building = h.building and k.caretaker = ${idOf('karim')}
      join people.lease l on l.unit = h.id and l.starts <= current_date and l.ends is null
      join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
    where not (h.id = any (${used}::uuid[])) and not exists (select from inspections.inspection i where i.unit = h.id)
    group by h.id, h.rooms, h.ref having count(*) = 1
    order by exists (select from estate.space s where s.unit = h.id), abs(coalesce(h.rooms, 0) - 3), h.ref limit 1`)
  if (!row) throw new Error('Karim has no such dwelling')
  used.push(row.unit)
  return row
}
