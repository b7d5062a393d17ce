import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { OpenLikeness } from '../../core/lease/plan-lease.ts'

/** «number person» of whom somebody said that they are two. */
export const answeredOthers = async (db: Db, source: string): Promise<Set<string>> => {
  const rows = await db.rows<{ key: string; person: string }>(
    sql`select l.key, l.person from erp.likeness l where l.source = ${source} and l.is_same = false`,
  )
  return new Set(rows.map(({ key, person }) => `${key} ${person}`))
}

/** Tenants who may be ones of ours, as the page asks of them; asked once. */
export const saveLikeness = async (
  db: Db,
  source: string,
  lineKey: string,
  likeness: readonly OpenLikeness[],
  at: string,
): Promise<void> => {
  if (likeness.length === 0) return
  await db.run(sql`
    insert into erp.likeness (source, key, person, line_key, told, at)
    select ${source}, l.key, l.person, ${lineKey}, l.told, ${at}::timestamptz
    from jsonb_to_recordset(${json(likeness)}::jsonb) as l (key text, person uuid, told text)
    on conflict (source, key, person) do nothing`)
}
