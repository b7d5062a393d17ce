import { type Db, sql } from '../../../kernel/server/sql.ts'

export const isFile = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from people.access where id = ${id}`)) !== undefined

/** Whether a file about a person is being gathered: one that has not moved for an hour is given up. */
export const isUnderway = async (db: Db, person: string, now: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.access where person = ${person} and ready_at is null and failed_at is null
      and asked_at > ${now}::timestamptz - interval '1 hour'`)) !== undefined

export const fileOf = (db: Db, id: string): Promise<{ person: string; agency: string | null } | undefined> =>
  db.row(sql`select person, agency from people.access where id = ${id}`)
