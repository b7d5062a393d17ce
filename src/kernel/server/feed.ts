import type { PoolClient } from 'pg'
import type { Actor } from '../core/access.ts'
import type { Database } from './database.ts'
import { type Db, sql } from './sql.ts'

/** A place in the journal: `tx.seq`. Opaque to clients. */
export type Cursor = string

export type Heard = {
  cursor: Cursor
  type: string
  subject: string
  at: string
}

const parse = (cursor: Cursor): [number, number] => {
  const [tx = 0, seq = 0] = cursor.split('.').map(Number)
  return [Number.isSafeInteger(tx) ? tx : 0, Number.isSafeInteger(seq) ? seq : 0]
}

/**
 * Facts after a cursor that this actor may hear, oldest first. Only transactions below the oldest one still running are
 * served, in the order of transactions: a fact that commits late can't appear behind a reader. When somebody came and went is
 * no colleague's to hear, however far she reaches.
 */
export const factsAfter = async (db: Db, after: Cursor, limit = 200): Promise<Heard[]> => {
  const [tx, seq] = parse(after)
  return db.rows<Heard>(sql`
    select f.tx || '.' || f.seq as cursor, f.type, f.subject, f.at
    from kernel.fact f
    where (f.tx, f.seq) > (${tx}::bigint, ${seq}::bigint)
      and f.type !~ '^(session|account)[.]'
      and f.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    order by f.tx, f.seq
    limit ${limit}`)
}

/** The cursor of now: a reader that starts here hears all that comes, and nothing that was. */
export const cursorOfNow = async (db: Db): Promise<Cursor> => {
  const row = await db.row<{ tx: number }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as tx`,
  )
  return `${(row?.tx ?? 1) - 1}.${Number.MAX_SAFE_INTEGER}`
}

export type Bell = { ring: (listener: () => void) => () => void; close: () => Promise<void> }

/**
 * Wakes the readers of the feed when something was committed by any process (LISTEN), and every two seconds anyway:
 * a fact becomes readable only when older transactions have ended, which no message tells.
 */
export const hangBell = async (database: Database): Promise<Bell> => {
  const listeners = new Set<() => void>()
  const ring = (): void => {
    for (const listener of listeners) listener()
  }
  let client: PoolClient | undefined
  let closed = false
  const listen = async (): Promise<void> => {
    if (closed) return
    client = await database.write.connect()
    client.on('notification', ring)
    client.once('error', () => {
      client?.release(true)
      client = undefined
      setTimeout(() => void listen().catch(() => {}), 1000).unref()
    })
    await client.query('listen loge_feed')
  }
  await listen()
  const beat = setInterval(ring, 2000)
  beat.unref()
  return {
    ring: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      closed = true
      clearInterval(beat)
      // Forgotten before it is released: if its connection breaks while it closes, it must not be released again.
      const listening = client
      client = undefined
      listening?.release(true)
      await Promise.resolve()
    },
  }
}

/** Reads the feed as the actor may: one call, one page. */
export const hear = (database: Database, actor: Actor, after: Cursor, limit?: number): Promise<Heard[]> =>
  database.as(actor, (db) => factsAfter(db, after, limit))
