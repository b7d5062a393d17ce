import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { DiagnosedDwelling } from '../core/contract.ts'

/** Diagnoses that stand for a place of the house and hold on a day. */
const heldOn = (day: string): RawBuilder<unknown> => sql`
  select p.entity as place, p.chance, r.key, r.says from refs.pair p join refs.record r on r.kind = 'dpe' and r.key = p.key
  where p.source = 'dpe' and p.state in ('sure', 'same') and r.says ->> 'madeOn' <= ${day} and r.says ->> 'until' >= ${day}`

/** Dwellings with every place whose diagnosis is theirs: themselves, their entrance, their building. */
const placesOfDwellings = sql`
  select u.id as unit, u.id as place from estate.place u where u.kind = 'dwelling'
  union all select u.id, u.entrance from estate.place u where u.kind = 'dwelling' and u.entrance is not null
  union all select u.id, u.building from estate.place u where u.kind = 'dwelling'`

/** The diagnosis of each dwelling on a day: its own before its building’s, the newest of either. */
export const diagnosedOn = (db: Db, day: string): Promise<DiagnosedDwelling[]> =>
  db.rows<DiagnosedDwelling>(sql`
    with held as materialized (${heldOn(day)})
    select distinct on (w.unit) w.unit, h.key as number, h.says ->> 'madeOn' as "madeOn", h.says ->> 'energy' as energy,
      nullif(h.says ->> 'ghg', '') as ghg, (h.says ->> 'isOfDwelling')::boolean as "isOwn", h.chance
    from held h join (${placesOfDwellings}) w on w.place = h.place
    order by w.unit, (h.says ->> 'isOfDwelling')::boolean desc, h.says ->> 'madeOn' desc, h.key desc`)

/**
 * Dwellings whose address is known, in a department of which diagnoses were brought, and where none of those that hold on that day is left
 * that may be theirs: so that «none» is what was seen, and not what nobody looked for.
 */
export const undiagnosedOn = async (db: Db, day: string): Promise<string[]> => {
  const rows = await db.rows<{ unit: string }>(sql`
    with held as materialized (${heldOn(day)}),
      brought as materialized (select distinct r.department from refs.record r where r.kind = 'dpe'),
      searched as materialized (
        select p.entity as place, p.key from refs.pair p join refs.record r on r.kind = 'ban' and r.key = p.key
        where p.source = 'ban' and p.state in ('sure', 'same') and r.department in (select b.department from brought b)),
      open as materialized (
        select r.says ->> 'ban' as ban from refs.record r
        where r.kind = 'dpe' and r.says ->> 'madeOn' <= ${day} and r.says ->> 'until' >= ${day}
          and not exists (select from held h where h.key = r.key))
    select u.id as unit from estate.place u
    where u.kind = 'dwelling' and coalesce(u.entrance, u.building) in (select s.place from searched s)
      and coalesce(u.entrance, u.building) not in (select s.place from searched s join open o on o.ban = s.key)
      and not exists (select from held h join (${placesOfDwellings}) w on w.place = h.place where w.unit = u.id)
    order by u.id`)
  return rows.map(({ unit }) => unit)
}
