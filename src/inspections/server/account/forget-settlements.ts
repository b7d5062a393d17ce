import { type Db, sql } from '../../../kernel/server/sql.ts'

/** Lets go of accounts once their lease is over for three years: nothing may be claimed by either side any more. Returns how many. */
export const forgetOldSettlements = async (db: Db, now: string): Promise<number> => {
  const old = await db.rows<{ id: string }>(sql`
    select s.id from inspections.settlement s
    where s.opened_at < ${now}::timestamptz - interval '3 years'
      and not exists (select from people.lease l where l.household = s.household and l.unit = s.unit
        and (l.ends is null or l.ends > (${now}::timestamptz - interval '3 years')::date))
    order by s.opened_at limit 500`)
  const ids = old.map(({ id }) => id)
  if (!ids.length) return 0
  await db.run(sql`
    delete from inspections.forwarding f using inspections.settlement s
    where s.id = any (${ids}::uuid[]) and f.unit = s.unit and f.household = s.household`)
  for (const part of ['contest', 'instalment'])
    await db.run(sql`delete from ${sql.ref(`inspections.${part}`)} where settlement = any (${ids}::uuid[])`)
  await db.run(sql`delete from inspections.withdrawn_statement where settlement = any (${ids}::uuid[])`)
  await db.run(sql`delete from inspections.ordered_flaw where settlement = any (${ids}::uuid[])`)
  await db.run(sql`delete from inspections.flaw_choice where settlement = any (${ids}::uuid[])`)
  return db.run(sql`delete from inspections.settlement where id = any (${ids}::uuid[])`)
}
