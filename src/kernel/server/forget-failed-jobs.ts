import { type Db, sql } from './sql.ts'

/** A job that failed for the last time is told of in the log; its payload may name somebody, and goes after a day. */
export const forgetFailed = (db: Db): Promise<number> =>
  db.run(sql`
    select graphile_worker.complete_jobs(array_agg(j.id)) from graphile_worker.jobs j
    where j.attempts >= j.max_attempts and j.locked_at is null and j.updated_at < now() - interval '1 day'
    having count(*) > 0`)
