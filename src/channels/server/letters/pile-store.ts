import { type Db, sql } from '../../../kernel/server/sql.ts'

/** After thirteen months nothing is left of a pile: its letters are messages, or were looked at. What was never told to be a pile goes in a day. */
export const forgetOldPiles = async (db: Db, now: string): Promise<number> => {
  await db.run(sql`
    delete from channels.pile_file f where f.kept_at < ${now}::timestamptz - interval '1 day'
      and not exists (select from channels.pile p where p.id = f.pile)`)
  await db.run(sql`
    delete from channels.pile_file f using channels.pile p
    where p.id = f.pile and p.made_at < ${now}::timestamptz - interval '13 months'`)
  return db.run(sql`delete from channels.pile where made_at < ${now}::timestamptz - interval '13 months'`)
}
