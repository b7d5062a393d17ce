import { type Db, json, sql } from '../../../kernel/server/sql.ts'

export type CounterpartEntity =
  | 'lease'
  | 'person'
  | 'supplier'
  | 'building'
  | 'scheme'
  | 'entrance'
  | 'contract'
export type Counterpart = { entity: CounterpartEntity; key: string; id: string }

/**
 * What numbers of theirs are here: those that this source told, else those that one other source alone did (leases and tenants
 * come in files of their own).
 */
export const counterpartsOf = async (
  db: Db,
  source: string,
  entity: CounterpartEntity,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await db.rows<{ key: string; id: string }>(sql`
    select distinct on (c.key) c.key, c.id from erp.counterpart c
    where c.entity = ${entity} and c.key = any (${[...new Set(keys)]}::text[])
      and (c.source = ${source} or not exists (
        select from erp.counterpart o where o.entity = c.entity and o.key = c.key and o.id <> c.id))
    order by c.key, (c.source = ${source}) desc`)
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** Under which number of the source each of these things of ours is told already. */
export const keysOfThings = async (
  db: Db,
  source: string,
  entity: CounterpartEntity,
): Promise<Map<string, string>> => {
  const rows = await db.rows<{ key: string; id: string }>(sql`
    select c.key, c.id from erp.counterpart c where c.source = ${source} and c.entity = ${entity}`)
  return new Map(rows.map(({ key, id }) => [id, key]))
}

/** From now on these numbers of the source are these of ours; said again it is once. */
export const saveCounterparts = async (
  db: Db,
  source: string,
  links: readonly Counterpart[],
): Promise<void> => {
  if (links.length === 0) return
  await db.run(sql`
    insert into erp.counterpart as c (source, entity, key, id)
    select ${source}, l.entity, l.key, l.id
    from jsonb_to_recordset(${json(links)}::jsonb) as l (entity text, key text, id uuid)
    on conflict (source, entity, key) do update set id = excluded.id where c.id <> excluded.id`)
}
