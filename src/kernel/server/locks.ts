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

/**
 * Begins an act, in one round trip: its transaction, the locks on itself and on its matters, then the answer that it may
 * have had already. The same act may come in by two doors at once, and name another matter there: so it is held too.
 */
export const beginning = (id: string, subjects: readonly string[]): string => {
  const lock = (key: string, kind: number): string =>
    `pg_advisory_xact_lock(hashtextextended(${pg.escapeLiteral(key)}, ${kind}))`
  const locks = [lock(id.toLowerCase(), 9), ...inOrder(subjects).map((subject) => lock(subject, 7))]
  return `begin; ${locks.map((one) => `select ${one}; `).join('')}
    select actor, hash, outcome from kernel.answer where id = ${pg.escapeLiteral(id)}`
}
