import type { Actor } from '../core/access.ts'
import type { TellableFact } from '../core/may-hear.ts'
import type { Database } from './database.ts'
import { type Db, sql } from './sql.ts'

/** A place in the journal: `tx.seq`. Opaque to clients. */
export type Cursor = string

export type FeedNews = {
  cursor: Cursor
  type: string
  subject: string
  at: string
}

const parse = (cursor: Cursor): [number, number] => {
  const [tx = 0, seq = 0] = cursor.split('.').map(Number)
  return [Number.isSafeInteger(tx) ? tx : 0, Number.isSafeInteger(seq) ? seq : 0]
}

/** Whether the first of two places comes before the other. */
export const isBefore = (one: Cursor, other: Cursor): boolean => {
  const [tx, seq] = parse(one)
  const [otherTx, otherSeq] = parse(other)
  return tx < otherTx || (tx === otherTx && seq < otherSeq)
}

// Only transactions below the oldest one still running, in the order of transactions: a fact that commits late can't appear
// behind a reader.
const readable = (after: Cursor) => {
  const [tx, seq] = parse(after)
  return sql`(f.tx, f.seq) > (${tx}::bigint, ${seq}::bigint)
      and f.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`
}

/**
 * Facts after a cursor that this actor may hear, oldest first. When somebody came and went is no colleague's to hear, however
 * far she reaches.
 */
export const factsAfter = async (db: Db, after: Cursor, limit = 200): Promise<FeedNews[]> =>
  db.rows<FeedNews>(sql`
    select f.tx || '.' || f.seq as cursor, f.type, f.subject, f.at
    from kernel.fact f
    where ${readable(after)} and f.type !~ '^(session|account)[.]'
    order by f.tx, f.seq
    limit ${limit}`)

/** The same for the house itself: every fact, with what says who may hear it (may-hear.ts). */
export const linesAfter = (db: Db, after: Cursor, limit: number): Promise<(FeedNews & TellableFact)[]> =>
  db.rows<FeedNews & TellableFact>(sql`
    select f.tx || '.' || f.seq as cursor, f.type, f.subject, f.at, f.audience, f.agency, f.building, f.household, f.firm
    from kernel.fact f
    where ${readable(after)}
    order by f.tx, f.seq
    limit ${limit}`)

/** Where a reader of the last `n` facts begins; the beginning, where there are fewer. */
export const cursorBack = async (db: Db, n: number): Promise<Cursor> =>
  (
    await db.row<{ cursor: Cursor }>(
      sql`select f.tx || '.' || f.seq as cursor from kernel.fact f order by f.tx desc, f.seq desc offset ${n} limit 1`,
    )
  )?.cursor ?? '0.0'

/** The cursor of now: a reader that starts here hears all that comes, and nothing that was. */
export const cursorOfNow = async (db: Db): Promise<Cursor> => {
  const row = await db.row<{ tx: number }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as tx`,
  )
  return `${(row?.tx ?? 1) - 1}.${Number.MAX_SAFE_INTEGER}`
}

/** Reads the feed as the actor may: one call, one page. */
export const hear = (database: Database, actor: Actor, after: Cursor, limit?: number): Promise<FeedNews[]> =>
  database.as(actor, (db) => factsAfter(db, after, limit))
