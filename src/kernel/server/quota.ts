import { keyOf } from './keyed-marks.ts'
import { type Db, json, sql } from './sql.ts'

/** So much within so many seconds. */
export type QuotaBound = { most: number; seconds: number }

/**
 * Takes `n` of what `who` may use up; false, and nothing taken, where it would be more than the bound. One count for all
 * processes. In a transaction it is taken with the act, or not at all.
 */
export const spend = async (
  db: Db,
  what: string,
  who: string,
  { most, seconds }: QuotaBound,
  n = 1,
): Promise<boolean> => {
  if (n > most) return false
  const over = sql`s.since <= now() - ${seconds}::integer * interval '1 second'`
  return (
    (await db.run(sql`
      insert into kernel.quota_use as s (key, since, n) values (${await keyOf(db, what, who)}, now(), ${n})
      on conflict (key) do update set since = case when ${over} then now() else s.since end,
        n = case when ${over} then excluded.n else s.n + excluded.n end
      where ${over} or s.n + excluded.n <= ${most}`)) === 1
  )
}

/** What was counted elsewhere in this minute, by mark. */
export type Count = { key: string; n: number }

/** Adds what one process has counted in this minute to what all have; returns all of it. */
export const addUp = (db: Db, counts: readonly Count[]): Promise<Count[]> =>
  db.rows(sql`
    insert into kernel.quota_use as s (key, since, n)
    select key, date_trunc('minute', now()), n from jsonb_to_recordset(${json(counts)}) as c (key text, n bigint) order by key
    on conflict (key) do update set since = excluded.since,
      n = case when s.since = excluded.since then s.n + excluded.n else excluded.n end
    returning key, n`)

/** Once a night: what bounds nobody any more. No bound is longer than a day. */
export const forgetSpent = (db: Db): Promise<number> =>
  db.run(sql`delete from kernel.quota_use where since < now() - interval '1 day'`)
