import { type Db, sql } from '../../kernel/server/sql.ts'

/**
 * Why something of ours did not arrive: a status of RFC 3463 of a mail; of a text message `failed` (a report said so) or `rejected` (the
 * gateway takes no such number). `problem`: in its own words.
 */
export type NoticeFailure = { failure: string; at: string; problem?: string }

/**
 * Writes down that a mail or a text did not arrive: once, and not where it did. In the same commit its news is to leave by another way, and
 * what that says of the address is to be weighed by who keeps the ways (channels).
 */
export const saveFailed = (db: Db, id: string, { failure, at, problem }: NoticeFailure): Promise<number> =>
  db.run(sql`
    with failed as (
      update notices.mail set failed_at = ${at}, failure = ${failure}, problem = coalesce(${problem?.slice(0, 300) ?? null}, problem)
      where id = ${id} and failed_at is null and delivered_at is null and erased_at is null returning id)
    select graphile_worker.add_job('notices.again', payload => json_build_object('mail', failed.id), max_attempts => 8,
        job_key => 'again:' || failed.id),
      graphile_worker.add_job('channels.undelivered', max_attempts => 8, job_key => 'undelivered:' || failed.id,
        payload => json_build_object('mail', failed.id, 'failure', ${failure}::text, 'at', ${at}::text))
    from failed`)

/** A mail that a server took came back; `status`: of RFC 3463. The first time stands. */
export const saveReturned = (db: Db, id: string, status: string, at: string): Promise<number> =>
  db.run(sql`
    update notices.mail set returned_at = coalesce(returned_at, ${at}), failure = coalesce(failure, ${status})
    where id = ${id} and via in ('mail', 'local') and erased_at is null`)
