import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'

export const savePlan = async (
  db: Db,
  person: string,
  { from, ...change }: Commands['person.assign'],
  by: { person: string; at: string },
): Promise<void> => {
  await db.run(sql`
    insert into people.planned_change (person, from_day, change, by_person, at)
    values (${person}, ${from ?? null}, ${json(change)}, ${by.person}, ${by.at})
    on conflict (person) do update set from_day = excluded.from_day, change = excluded.change,
      by_person = excluded.by_person, at = excluded.at`)
}

export const dropPlan = (db: Db, person: string): Promise<number> =>
  db.run(sql`delete from people.planned_change where person = ${person}`)

/** A replacement that ends before keeps its end; what the taker had for good stays hers for good. */
export const saveHandOver = async (
  db: Db,
  leaver: string,
  { to, mode, from, until }: Commands['staff.handOver'],
  today: string,
): Promise<void> => {
  const begins = mode === 'leave' || !from || from === today ? null : from
  const most = mode === 'away' ? (until ?? null) : null
  await db.run(sql`
    insert into people.patch (building, caretaker, starts, ends)
    select k.building, ${to}::uuid, ${mode === 'away' ? (begins ?? today) : begins}::date, least(k.ends, ${most}::date)
    from people.patch k where k.caretaker = ${leaver} and coalesce(k.ends, 'infinity') >= ${today}::date
    on conflict (building, caretaker) do update
      set starts = case when excluded.starts is null or patch.starts is null then null else least(excluded.starts, patch.starts) end,
        ends = case when excluded.ends is null then null else greatest(excluded.ends, patch.ends) end
    where patch.ends is not null`)
  if (mode === 'away') return
  if (begins)
    await db.run(sql`
      update people.patch set ends = least(ends, ${begins}::date - 1)
      where caretaker = ${leaver} and coalesce(ends, 'infinity') >= ${begins}::date`)
  else await db.run(sql`delete from people.patch where caretaker = ${leaver}`)
}
