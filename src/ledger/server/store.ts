import type { AskedField } from '../../kernel/core/fields.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import type { Role } from '../../kernel/core/roles.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { weekOf } from '../core/ledger.ts'
import { type EffortEntry, foldWeek, type WeekCell } from '../core/publish/fold-week.ts'
import { keptPlace, mergePlaces } from '../core/publish/merge-places.ts'
import { type AgencyParents, placeOfActor } from '../core/publish/place-tree.ts'
import { saveAnswers } from './answer-store.ts'
import { type OpenedBatch, openBatches } from './sealed-effort.ts'
import type { WeekKeys } from './week-keys.ts'

type EffortRow = EffortEntry & { month: string; week: string }

/**
 * Folds the weeks that are over: each question, asker, act and all keeps, by place, how many persons there were, the two largest shares,
 * the sum and two percentiles; the marks go. Places that may fall under five go with their parent first. The keys go once that stands
 * (`keys.destroyBefore`).
 */
export const foldWeeks = async (
  db: Db,
  today: string,
  fields: readonly AskedField[],
  keys: WeekKeys,
): Promise<void> => {
  const week = weekOf(today)
  const batches = await openBatches(db, week, keys)
  const rows: EffortRow[] = batches.flatMap(({ entries, month, week: its }) =>
    entries.map((entry) => ({ ...entry, month, week: its })),
  )
  const parents = await parentsOf(db)
  const askerOf = askerIn(fields)
  for (const [, part] of groupRows(rows, (row) => `${row.month} ${row.week}`)) {
    const [{ month, week: monday }] = part as [EffortRow]
    const merged = await mergeIn(db, Number(month.slice(0, 4)), part, parents)
    const atKept = <T extends { place: string }>(row: T): T => ({
      ...row,
      place: keptPlace(row.place, merged, parents),
    })
    await saveCells(db, month, monday, foldWeek(part.map(atKept), askerOf))
    const its = batches.filter((batch) => batch.month === month && batch.week === monday)
    await saveAnswers(
      db,
      month,
      its.flatMap(({ answers }) => answers.map(atKept)),
    )
  }
  await saveMeasured(db, batches)
  await db.run(sql`delete from ledger.sealed_effort where week < ${week}::date`)
}

// How many acts told what they cost is known once their batch could be opened.
const saveMeasured = async (db: Db, batches: readonly OpenedBatch[]): Promise<void> => {
  const rows = batches.flatMap(({ month, measured }) =>
    Object.entries(measured).map(([type, n]) => ({ month, type, n })),
  )
  await db.run(sql`
    update ledger.act_count a set measured = a.measured + m.n
    from (select s.month, s.type, sum(s.n)::integer as n
      from jsonb_to_recordset(${json(rows)}) as s (month date, type text, n integer) group by 1, 2) m
    where a.month = m.month and a.type = m.type`)
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

/** Merges what may fall under five. What was merged in the year stays so; where somebody answered and nobody works any more, nobody is. */
export const mergeIn = async (
  db: Db,
  year: number,
  rows: readonly { place: string }[],
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
    insert into ledger.week_cell (month, week, kind, item, place, persons, largest, two, seconds, times, middle, upper, resumed)
    select ${month}::date, ${week}::date, s.kind, s.item, s.place, s.persons, s.largest, s.two, s.seconds, s.times, s.middle, s.upper,
      s.resumed
    from jsonb_to_recordset(${json(cells)}) as s (kind text, item text, place text, persons integer, largest numeric, two numeric,
      seconds numeric, times integer, middle numeric, upper numeric, resumed integer)
    on conflict do nothing`)
