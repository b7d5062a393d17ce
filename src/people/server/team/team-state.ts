import { type Db, sql } from '../../../kernel/server/sql.ts'

/** What the rules of the team must know, read behind the actor's policies. */

export const isPlanned = async (db: Db, person: string): Promise<boolean> =>
  (await db.row(sql`select 1 from people.planned_change where person = ${person}`)) !== undefined

export const emailOf = async (db: Db, person: string): Promise<string> =>
  (
    await db.row<{ email: string }>(
      sql`select email from people.person where id = ${person} and erased_at is null`,
    )
  )?.email ?? ''

/** Somebody's buildings from a day on; one of an agency that the reader does not reach has none to her. */
export const patchOf = (
  db: Db,
  person: string,
  today: string,
): Promise<{ id: string; agency: string | null }[]> =>
  db.rows(sql`
    select k.building as id, b.agency from people.patch k left join estate.site b on b.id = k.building
    where k.caretaker = ${person} and coalesce(k.ends, 'infinity') >= ${today}::date order by k.building`)
