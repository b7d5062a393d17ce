import { createHash } from 'node:crypto'
import { type Db, sql } from './sql.ts'

/** How many misses are borne before a door is shut, and for how many minutes at first: then twice that, up to a day. */
export type Patience = { misses: number; minutes: number }

// Kept as hashes: the table says neither who tried nor from where.
const keyOf = (what: string, who: string): string =>
  `${what}:${createHash('sha256').update(who.toLowerCase()).digest('base64url')}`

/** Minutes for which this door stays shut to this one (a login, an address on the network); 0 when it is open. */
export const shutFor = async (db: Db, what: string, who: string): Promise<number> => {
  const row = await db.row<{ minutes: number }>(sql`
    select greatest(ceil(extract(epoch from locked_until - now()) / 60), 0)::integer as minutes
    from kernel.attempt where key = ${keyOf(what, who)} and locked_until > now()`)
  return row?.minutes ?? 0
}

/** One more miss. At every `misses` of them the door shuts; a day without any forgets them. */
export const miss = async (
  db: Db,
  what: string,
  who: string,
  { misses, minutes }: Patience,
): Promise<void> => {
  await db.run(sql`
    insert into kernel.attempt as a (key, failed, at) values (${keyOf(what, who)}, 1, now())
    on conflict (key) do update set
      failed = case when a.at < now() - interval '1 day' then 1 else a.failed + 1 end,
      at = now(),
      locked_until = case
        when a.at >= now() - interval '1 day' and (a.failed + 1) % ${misses}::integer = 0
        then now() + least(${minutes}::integer * 2 ^ ((a.failed + 1) / ${misses}::integer - 1), 1440) * interval '1 minute'
        else a.locked_until end`)
}

/** It went well: the misses are forgotten. */
export const forgive = async (db: Db, what: string, who: string): Promise<void> => {
  await db.run(sql`delete from kernel.attempt where key = ${keyOf(what, who)}`)
}
