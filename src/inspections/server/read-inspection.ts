import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Holder } from '../core/decide/decide-plan.ts'
import type { InspectionNow } from '../core/decide/inspection-now.ts'

/** An inspection with what was told of it, behind the wall of who acts. */
export const inspectionNow = (db: Db, id: string): Promise<InspectionNow | undefined> =>
  db.row(sql`
    select i.id, i.kind, i.state, i.unit, i.building, i.agency, i.household, app.iso(i.at) as at, app.iso(i.started_at) as "startedAt", app.iso(i.ended_at) as "endedAt",
      i.held_by as "heldBy", i.device, i.turn, i.head, i.rooms,
      coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'part', f.part, 'turn', f.turn, 'act', f.act, 'found', f.found))
        from inspections.finding f where f.inspection = i.id), '[]') as findings
    from inspections.inspection i where i.id = ${id}`)

/** A colleague who may hold one, with the agencies and buildings that limit his reach on that day (`yyyy-mm-dd`). */
export const readHolder = (db: Db, person: string, today: string): Promise<Holder | undefined> =>
  db.row(sql`
    select c.person as id, c.role, c.agencies,
      array(select k.building from people.caretaking k where k.caretaker = c.person
        and (k.starts is null or k.starts <= ${today}::date) and (k.ends is null or k.ends >= ${today}::date)) as buildings
    from people.colleague c where c.person = ${person} and c.active`)

/**
 * Whose lease it is: the household that is named, if it is one of this dwelling; else the one that has a lease on that day. Of an entry, one
 * that begins within a month or goes on: whoever is about to leave is not shown who comes.
 */
export const householdAt = async (
  db: Db,
  { unit, household, kind, on }: { unit: string; household?: string | undefined; kind: string; on: string },
): Promise<string | undefined> =>
  (
    await db.row<{ household: string }>(sql`
      select l.household from people.lease l
      where l.unit = ${unit} and case
        when ${household ?? null}::uuid is not null then l.household = ${household ?? null}::uuid
        when ${kind} = 'entry' then l.starts <= ${on}::date + 31 and (l.ends is null or l.ends > ${on}::date + 31)
        else l.starts <= ${on}::date and (l.ends is null or l.ends >= ${on}::date) end
      order by l.starts desc limit 1`)
  )?.household

/** The indexes that were read at the last inspection of that dwelling that is over, by meter. */
export const lastIndexes = async (db: Db, id: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.rows<{ meter: string; index: number }>(sql`
    select distinct on (f.part) f.part as meter, (f.found ->> 'index')::bigint as index
    from inspections.inspection here
      join inspections.inspection i on i.unit = here.unit and i.id <> here.id and i.state in ('signed', 'away')
      join inspections.finding f on f.inspection = i.id and f.kind = 'meter' and f.found is not null
    where here.id = ${id} order by f.part, i.ended_at desc`)
  return new Map(rows.map(({ meter, index }) => [meter, index]))
}
