import { keyOf } from './keyed-marks.ts'
import { type Db, sql } from './sql.ts'

/** How many misses are borne before a door is shut, and for how many minutes at first: then twice that, up to a day. */
export type Patience = { misses: number; minutes: number }

/**
 * Counts a try *before* it is weighed, so that a hundred at once are a hundred: `pardon` or `forgive` takes it back.
 * Returns the minutes for which the door is shut to this one; 0 when it may be tried. `from`: counted for this one at that
 * address alone, so that nobody shuts another out from elsewhere.
 */
export const knock = async (
  db: Db,
  what: string,
  who: string,
  { misses, minutes }: Patience,
  from?: string,
): Promise<number> => {
  const key = await keyOf(db, what, who, from)
  const counted = await db.run(sql`
    insert into kernel.attempt as a (key, failed, at, locked_until)
    values (${key}, 1, now(), case when ${misses}::integer = 1 then now() + ${minutes}::integer * interval '1 minute' end)
    on conflict (key) do update set
      failed = case when a.at < now() - interval '1 day' then 1 else a.failed + 1 end,
      at = now(),
      locked_until = case when a.at >= now() - interval '1 day' and (a.failed + 1) % ${misses}::integer = 0
        then now() + least(${minutes}::integer * 2 ^ least((a.failed + 1) / ${misses}::integer - 1, 10), 1440) * interval '1 minute' end
    where a.locked_until is null or a.locked_until <= now()`)
  if (counted) return 0
  const row = await db.row<{ minutes: number }>(sql`
    select greatest(ceil(extract(epoch from locked_until - now()) / 60), 1)::integer as minutes
    from kernel.attempt where key = ${key}`)
  return row?.minutes ?? 1
}

/** A try that was no miss: it alone is taken back. For an address on the network that many people share. */
export const pardon = async (db: Db, what: string, who: string, from?: string): Promise<void> => {
  await db.run(sql`
    update kernel.attempt set failed = greatest(failed - 1, 0), locked_until = null
    where key = ${await keyOf(db, what, who, from)}`)
}

/** A try went well: all misses are forgotten, from wherever they came unless one address is named. */
export const forgive = async (db: Db, what: string, who: string, from?: string): Promise<void> => {
  const key = await keyOf(db, what, who, from)
  await db.run(sql`delete from kernel.attempt where key = ${key} or starts_with(key, ${`${key}:`})`)
}

/**
 * Once a night. What was a day ago counts no more and goes; of the rest half is forgotten, or the small misses of a busy
 * office, which is never a day without one, would add up for ever.
 */
export const forgetAttempts = async (db: Db): Promise<void> => {
  await db.run(sql`
    delete from kernel.attempt where at < now() - interval '1 day' and (locked_until is null or locked_until <= now())`)
  await db.run(
    sql`update kernel.attempt set failed = failed / 2 where locked_until is null or locked_until <= now()`,
  )
}
