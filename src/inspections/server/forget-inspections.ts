import { type Db, sql } from '../../kernel/server/sql.ts'

/**
 * Lets go of what was found in a home once its lease is over for three years: names, words, pictures, signatures. Materials and years
 * stay (inspections.finish), and that an inspection took place.
 */
export const forgetOldInspections = async (db: Db, now: string): Promise<number> => {
  const old = await db.rows<{ id: string }>(sql`
    select i.id from inspections.inspection i
    where (i.head is not null or i.household is not null or i.held_by is not null)
      and i.at < ${now}::timestamptz - interval '3 years'
      and not exists (select from people.lease l where l.household = i.household and l.unit = i.unit
        and (l.ends is null or l.ends > (${now}::timestamptz - interval '3 years')::date))
    order by i.at limit 500`)
  const ids = old.map(({ id }) => id)
  if (!ids.length) return 0
  for (const part of ['finding', 'signature', 'addendum', 'picture', 'officer_visit', 'ordered_flaw'])
    await db.run(sql`delete from ${sql.ref(`inspections.${part}`)} where inspection = any (${ids}::uuid[])`)
  return db.run(sql`
    update inspections.inspection set household = null, held_by = null, device = null, head = null, record = null, paper = null
    where id = any (${ids}::uuid[])`)
}
