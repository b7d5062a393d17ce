import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'

/** What a source says from now on, in the place of what was said there before. */
export const saveHeardValues = async (
  db: Db,
  { connector, values }: Commands['register.hear'],
  at: string,
): Promise<void> => {
  const rows = json([...new Map(values.map((each) => [`${each.unit} ${each.position}`, each])).values()])
  await db.run(sql`
    insert into statutory.heard_value (unit, position, value, source, at)
    select r.unit, r.position, r.value, ${connector}, ${at}
    from jsonb_to_recordset(${rows}::jsonb) as r (unit uuid, position int, value text)
    on conflict (unit, position) do update set value = excluded.value, source = excluded.source, at = excluded.at`)
  await db.run(sql`delete from statutory.heard_value h where h.value = ''`)
}

/** What sources say of dwellings, by position. */
export const heardValues = async (db: Db): Promise<Map<string, Map<number, string>>> => {
  const rows = await db.rows<{ unit: string; position: number; value: string }>(
    sql`select h.unit, h.position, h.value from statutory.heard_value h`,
  )
  const byUnit = new Map<string, Map<number, string>>()
  for (const { unit, position, value } of rows)
    byUnit.set(unit, (byUnit.get(unit) ?? new Map<number, string>()).set(position, value))
  return byUnit
}
