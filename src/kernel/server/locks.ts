import { type Db, sql } from './sql.ts'

/**
 * Holds these matters until the transaction ends: one writer at a time each. Always in the same order, so that two acts
 * on the same ones can't wait for each other. An id is the same id in capitals.
 */
export const holdMatters = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return
  await db.run(sql`
    select pg_advisory_xact_lock(hashtextextended(m.id, 7))
    from (select distinct lower(x) as id from unnest(${ids}::text[]) x order by 1) m`)
}

/** Holds an act and its matters: the same act may come in by two doors at once, and name another matter there. */
export const holdAct = async (db: Db, id: string, subjects: readonly string[]): Promise<void> => {
  await db.run(sql`
    select pg_advisory_xact_lock(hashtextextended(m.id, m.kind))
    from (
      select 9 as kind, lower(${id}) as id
      union select 7, lower(x) from unnest(${subjects}::text[]) x
      order by 1 desc, 2) m`)
}
