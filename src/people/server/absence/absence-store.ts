import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { PlannedColleague } from '../../core/absence/decide-absence.ts'
import type { Commands } from '../../core/contract.ts'

const colleagues = (now: string) => sql`
  select s.person as id, btrim(p.first_name || ' ' || p.last_name) as name, s.role, s.agencies, s.active,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'standIn', a.stand_in, 'from', a.starts, 'until', a.ends) order by a.starts)
      from people.absence a where a.person = s.person and a.ends >= ${dayOf(now)}::date), '[]') as absences
  from people.staff s join people.person p on p.id = s.person`

/** A colleague with the absences that are not over. */
export const plannedColleague = (db: Db, id: string, now: string): Promise<PlannedColleague | undefined> =>
  db.row<PlannedColleague>(sql`${colleagues(now)} where s.person = ${id} and p.erased_at is null`)

/** Who works at one of these agencies, by name; at any, where none is given. */
export const plannedColleagues = (
  db: Db,
  agencies: readonly string[] | undefined,
  now: string,
): Promise<PlannedColleague[]> =>
  db.rows<PlannedColleague>(sql`
    ${colleagues(now)} where s.active and p.erased_at is null
      and ${agencies ? sql`s.agencies && ${[...agencies]}::text[]` : sql`s.agencies <> '{}'`}
    order by p.last_name, p.first_name, p.id limit 500`)

export const saveAbsence = (
  db: Db,
  away: PlannedColleague,
  { absence, standIn, from, until }: Commands['absence.plan'],
  by: { id: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into people.absence (id, person, stand_in, agencies, starts, ends, by_person, at)
    values (${absence}, ${away.id}, ${standIn}, ${[...away.agencies]}::text[], ${from}::date, ${until}::date, ${by.id}, ${by.at})`)

/** What has begun ends with yesterday; what has not does not happen. */
export const saveReturn = async (db: Db, absence: string, today: string): Promise<void> => {
  await db.run(sql`delete from people.absence where id = ${absence} and starts >= ${today}::date`)
  await db.run(
    sql`update people.absence set ends = ${today}::date - 1 where id = ${absence} and ends >= ${today}::date`,
  )
}

export const turnOf = async (db: Db, { agency, week, part }: Commands['turn.set']): Promise<string | null> =>
  (
    await db.row<{ person: string }>(
      sql`select person from people.turn where agency = ${agency} and week = ${week}::date and part = ${part}`,
    )
  )?.person ?? null

export const saveTurn = (
  db: Db,
  { agency, week, part, person }: Commands['turn.set'],
  by: { id: string; at: string },
): Promise<number> =>
  person
    ? db.run(sql`
        insert into people.turn (agency, week, part, person, by_person, at)
        values (${agency}, ${week}::date, ${part}, ${person}, ${by.id}, ${by.at})
        on conflict (agency, week, part) do update set person = excluded.person, by_person = excluded.by_person, at = excluded.at`)
    : db.run(
        sql`delete from people.turn where agency = ${agency} and week = ${week}::date and part = ${part}`,
      )
