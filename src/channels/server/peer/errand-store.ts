import { type Db, sql } from '../../../kernel/server/sql.ts'

/** After thirteen months the thread says what was done: the words that went there go here. */
export const forgetOldErrands = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update channels.errand set words = '', refused = case when refused is null then null else '' end, erased_at = ${now}
    where at < ${now}::timestamptz - interval '13 months' and erased_at is null`)
