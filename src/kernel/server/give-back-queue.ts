import { type Db, sql } from './sql.ts'

/**
 * What has been held in a queue of jobs for longer than any of it takes (`longest`, an interval) is given back: its process was killed, or
 * stood still, and would hold all that wait behind it for four hours. The queue too, which stays held by nobody's job where a job that
 * was begun twice was done twice: who does it last finds no job left to end, and ends none.
 */
export const giveBackQueue = (db: Db, queue: string, longest: string): Promise<number> =>
  db.run(sql`
    with stale as (
      update graphile_worker._private_jobs j set locked_at = null, locked_by = null
      from graphile_worker._private_job_queues q
      where q.queue_name = ${queue} and j.job_queue_id = q.id and j.locked_at < now() - ${longest}::interval
    )
    update graphile_worker._private_job_queues q set locked_at = null, locked_by = null
    where q.queue_name = ${queue} and q.locked_at < now() - ${longest}::interval`)
