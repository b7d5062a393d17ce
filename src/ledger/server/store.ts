import type { AskedField } from '../../kernel/core/fields.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import type { Role } from '../../kernel/core/roles.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { weekOf } from '../core/ledger.ts'
import { type EffortEntry, foldWeek, type WeekCell } from '../core/publish/fold-week.ts'
import { keptPlace, mergePlaces } from '../core/publish/merge-places.ts'
import { type AgencyParents, placeOfActor } from '../core/publish/place-tree.ts'

type EffortRow = EffortEntry & { month: string; week: string }

/**
 * Folds the weeks that are over: each question, asker and all keeps, by place, how many persons answered, the two largest shares, the
 * sum and two percentiles; the marks go, and the key that made them. Places that may fall under five go with their parent first.
 */
export const foldWeeks = async (db: Db, today: string, fields: readonly AskedField[]): Promise<void> => {
  const week = weekOf(today)
  const rows = await db.rows<EffortRow>(sql`
    select e.field, e.place, e.month::text as month, e.week::text as week, e.seconds::float8 as seconds, e.mark
    from ledger.effort e where e.week < ${week}::date`)
  const parents = await parentsOf(db)
  const askerOf = askerIn(fields)
  for (const [, part] of groupRows(rows, (row) => `${row.month} ${row.week}`)) {
    const [{ month, week: monday }] = part as [EffortRow]
    const merged = await mergeIn(db, Number(month.slice(0, 4)), part, parents)
    const kept = part.map((row) => ({ ...row, place: keptPlace(row.place, merged, parents) }))
    await saveCells(db, month, monday, foldWeek(kept, askerOf))
  }
  await db.run(sql`delete from ledger.effort where week < ${week}::date`)
  await db.run(sql`delete from ledger.key where week < ${week}::date`)
}

/** By whom each question is asked. */
export const askerIn = (fields: readonly AskedField[]): ((field: string) => string | undefined) => {
  const askers = new Map(fields.map(({ key, askedBy }) => [key, askedBy]))
  return (field) => askers.get(field)
}

/** Which agency a branch goes with. */
export const parentsOf = async (db: Db): Promise<AgencyParents> => {
  const rows = await db.rows<{ id: string; parent: string | null }>(
    sql`select a.id, a.parent from estate.office a`,
  )
  return Object.fromEntries(rows.map(({ id, parent }) => [id, parent]))
}

/** The places that are merged in a year. */
export const mergedIn = async (db: Db, year: number): Promise<string[]> => {
  const rows = await db.rows<{ place: string }>(
    sql`select m.place from ledger.merged_place m where m.year = ${year}`,
  )
  return rows.map(({ place }) => place)
}

// What was merged in the year stays so; where somebody answered and nobody works any more, nobody is.
const mergeIn = async (
  db: Db,
  year: number,
  rows: readonly EffortRow[],
  parents: AgencyParents,
): Promise<readonly string[]> => {
  const staff = await db.rows<{ role: Role; agencies: string[]; directorate: string | null }>(
    sql`select c.role, c.agencies, c.directorate from people.colleague c where c.active`,
  )
  const plan: Record<string, number> = {}
  for (const { place } of rows) if (place !== 'firm' && place !== 'household') plan[place] = 0
  for (const { directorate, ...actor } of staff) {
    const place = placeOfActor(directorate ? { ...actor, directorate } : actor)
    if (place) plan[place] = (plan[place] ?? 0) + 1
  }
  const merged = mergePlaces(plan, await mergedIn(db, year), parents)
  await db.run(sql`
    insert into ledger.merged_place (year, place) select ${year}, unnest(${merged}::text[]) on conflict do nothing`)
  return merged
}

const saveCells = (db: Db, month: string, week: string, cells: readonly WeekCell[]): Promise<number> =>
  db.run(sql`
    insert into ledger.week_cell (month, week, kind, item, place, persons, largest, two, seconds, times, middle, upper)
    select ${month}::date, ${week}::date, s.kind, s.item, s.place, s.persons, s.largest, s.two, s.seconds, s.times, s.middle, s.upper
    from jsonb_to_recordset(${json(cells)}) as s (kind text, item text, place text, persons integer, largest numeric, two numeric,
      seconds numeric, times integer, middle numeric, upper numeric)
    on conflict do nothing`)
