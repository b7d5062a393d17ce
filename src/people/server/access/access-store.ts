import { type Db, sql } from '../../../kernel/server/sql.ts'

/** days that a file stays to be taken out */
export const accessFileDays = 7

export const savePrepared = (
  db: Db,
  file: string,
  { person, agency, by, at }: { person: string; agency: string | null; by: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into people.access (id, person, agency, asked_by, asked_at)
    values (${file}, ${person}, ${agency}, ${by}, ${at})`)

export const saveProgress = (db: Db, file: string, done: number, steps: number): Promise<number> =>
  db.run(sql`update people.access set steps_done = ${done}, steps = ${steps} where id = ${file}`)

export const saveFile = (db: Db, file: string, bytes: Buffer): Promise<number> =>
  db.run(sql`update people.access set bytes = ${bytes}, size = ${bytes.length} where id = ${file}`)

export const saveReady = (db: Db, file: string, ok: boolean, at: string): Promise<number> =>
  ok
    ? db.run(sql`
        update people.access set steps_done = steps, ready_at = ${at}, expires_at = ${at}::timestamptz + ${accessFileDays} * interval '1 day'
        where id = ${file}`)
    : db.run(sql`update people.access set failed_at = ${at}, bytes = null, size = 0 where id = ${file}`)

export const saveTaken = (db: Db, file: string): Promise<number> =>
  db.run(sql`update people.access set times_taken = times_taken + 1 where id = ${file}`)

/** Who asked for what stays known; the file itself is gone. */
export const dropExpired = (db: Db, now: string): Promise<number> =>
  db.run(sql`update people.access set bytes = null, size = 0 where bytes is not null and expires_at < ${now}`)

export const dropFilesOf = (db: Db, person: string): Promise<number> =>
  db.run(sql`
    update people.access set bytes = null, size = 0, expires_at = least(expires_at, now()) where person = ${person}`)
