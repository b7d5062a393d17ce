import { createHash } from 'node:crypto'
import { type Db, sql } from './sql.ts'

/** How many misses are borne before a door is shut, and for how many minutes at first: then twice that, up to a day. */
export type Patience = { misses: number; minutes: number }

// Kept as hashes: the table says neither who tried nor from where.
const keyOf = (what: string, who: string): string =>
  `${what}:${createHash('sha256').update(who.toLowerCase()).digest('base64url')}`

/**
 * Counts a try *before* it is weighed, so that a hundred at once are a hundred: `pardon` or `forgive` takes it back.
 * Returns the minutes for which the door is shut to this one; 0 when it may be tried.
 */
export const knock = async (
  db: Db,
  what: string,
  who: string,
  { misses, minutes }: Patience,
): Promise<number> => {
  const key = keyOf(what, who)
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

/** This try was no miss: it alone is taken back. For an address on the network that many people share. */
export const pardon = async (db: Db, what: string, who: string): Promise<void> => {
  await db.run(sql`
    update kernel.attempt set failed = greatest(failed - 1, 0), locked_until = null where key = ${keyOf(what, who)}`)
}

/** It went well: all misses are forgotten. */
export const forgive = async (db: Db, what: string, who: string): Promise<void> => {
  await db.run(sql`delete from kernel.attempt where key = ${keyOf(what, who)}`)
}
