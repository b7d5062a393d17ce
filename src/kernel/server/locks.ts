import pg from 'pg'
import { type Db, sql } from './sql.ts'

// Always in the same order, so that two acts on the same matters can't wait for each other. An id is the same in capitals.
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))].sort()

/** Holds these matters until the transaction ends: one writer at a time each. */
export const holdMatters = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return
  await db.run(sql`
    select pg_advisory_xact_lock(hashtextextended(m.id, 7)) from unnest(${inOrder(ids)}::text[]) m (id)`)
}

/** When the journal last told of this matter; asked once it is held, or another may tell more. */
export const lastTold = async (db: Db, subject: string): Promise<string | null> =>
  (
    await db.row<{ last: string | null }>(
      sql`select f.at as last from kernel.fact f where f.subject = ${subject} order by f.seq desc limit 1`,
    )
  )?.last ?? null

/** When this actor last told of this matter. */
export const lastToldBy = async (db: Db, subject: string, actor: string): Promise<string | null> =>
  (
    await db.row<{ last: string | null }>(
      sql`select f.at as last from kernel.fact f where f.subject = ${subject} and f.actor = ${actor} order by f.seq desc limit 1`,
    )
  )?.last ?? null

/**
 * Begins an act, in one round trip: its transaction, the locks on itself and on its matters, then the answer that it may have
 * had already (`actor` null: none), and when the journal last told of these matters (kernel.begin_act). The same act may come in by
 * two doors at once, and name another matter there: so it is held too.
 */
export const beginning = (id: string, subjects: readonly string[]): string => {
  const matters = inOrder(subjects).map((subject) => pg.escapeLiteral(subject))
  return `begin; select b.actor, b.hash, b.outcome, b.last
    from kernel.begin_act(${pg.escapeLiteral(id.toLowerCase())}, array[${matters.join()}]::text[]) b`
}
