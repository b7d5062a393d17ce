import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Diagnosis } from '../../core/chain/match-diagnoses.ts'
import { newestDiagnoses } from '../../core/chain/newest-diagnosis.ts'

/** A class that the estate does not know of a dwelling, with the number of its diagnosis. */
export type NewClass = { building: string; unit: string; energy: string; number: string }
type FoundClass = { unit: string; building: string; heard: (string | null)[] } & Diagnosis

/** Dwellings whose own newest valid diagnosis has another class than the one that stands, but for what waits or was refused as a difference. */
export const newClasses = async (db: Db, today: string): Promise<NewClass[]> =>
  newestOf(
    await db.rows<FoundClass>(sql`
      select p.entity as unit, p.building, r.key, r.says, array(
          select k.value #>> '{}' from estate.known_value k
          where k.object = u.id and k.field = 'energy' and k.state in ('differs', 'refused')
          union all select u.energy) as heard
      from refs.pair p join refs.record r on r.kind = 'dpe' and r.key = p.key join estate.place u on u.id = p.entity
      where p.source = 'dpe' and p.state in ('sure', 'same') and r.says ->> 'until' >= ${today} order by p.entity`),
  )

/** Dwellings of which nobody tells a class, or their building’s diagnosis alone, with the class of its newest valid one. */
export const newBuildingClasses = async (db: Db, today: string): Promise<NewClass[]> =>
  newestOf(
    await db.rows<FoundClass>(sql`
      with held as materialized (
        select p.entity as place, p.building, r.key, r.says from refs.pair p join refs.record r on r.kind = 'dpe' and r.key = p.key
        where p.source = 'dpe' and p.kind = 'building' and p.state in ('sure', 'same') and r.says ->> 'until' >= ${today})
      select u.id as unit, u.building, h.key, h.says, array(
          select k.value #>> '{}' from estate.known_value k where k.object = u.id and k.field = 'energy' and k.state = 'refused'
          union all select u.energy) as heard
      from held h join estate.place u on coalesce(u.entrance, u.building) = h.place and u.kind = 'dwelling'
      where (u.energy is null or exists (
          select from estate.known_value k
          where k.object = u.id and k.field = 'energy' and k.state = 'stands' and k.origin = 'buildingDpe'))
        and not exists (
          select from refs.pair own join refs.record o on o.kind = 'dpe' and o.key = own.key
          where own.source = 'dpe' and own.entity = u.id and own.state in ('sure', 'same') and o.says ->> 'until' >= ${today})
      order by u.id`),
  )

const newestOf = (rows: readonly FoundClass[]): NewClass[] => {
  const units = new Map(rows.map((row) => [row.unit, row]))
  return [...newestDiagnoses(rows, rows)].flatMap(([unit, { key, says }]) => {
    const { building, heard } = units.get(unit)!
    return heard.includes(says.energy) ? [] : [{ building, unit, energy: says.energy, number: key }]
  })
}
