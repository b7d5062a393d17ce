import type { Database } from '../../src/kernel/server/database.ts'
import { sql } from '../../src/kernel/server/sql.ts'

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const dated = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d(?::\d\d)?|Z)/g
/** What is drawn from ids, or is a place in the journal. */
const drawnColumns = ['tx', 'seq', 'sha256', 'kernel.answer.hash']

/** Tables that say when and how often the house worked, and not what came of it. */
const workings: readonly string[] = ['erp.look', 'kernel.consultation', 'kernel.setting']

/** A table as it stands: its rows without their hours. */
export type TableStands = ReadonlyMap<string, readonly string[]>

/** Every table of every slice as it stands. */
export const standOf = async ({ owner }: Pick<Database, 'owner'>): Promise<TableStands> => {
  const tables = await owner.rows<{ name: string; columns: string }>(sql`
    select quote_ident(t.table_schema) || '.' || quote_ident(t.table_name) as name,
      string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
        filter (where c.data_type not like 'timestamp%' and not (c.column_name = any (${drawnColumns}) or t.table_schema || '.' || t.table_name || '.' || c.column_name = any (${drawnColumns}))) as columns
    from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
    group by 1 order by 1`)
  const stands = new Map<string, string[]>()
  for (const { name, columns } of tables) {
    if (workings.includes(name)) continue
    const rows = await owner.rows<{ row: string }>(
      sql`select row(${sql.raw(columns)})::text as row from ${sql.raw(name)}`,
    )
    stands.set(
      name,
      rows.map(({ row }) => row.replace(dated, '·')),
    )
  }
  return stands
}

export type OtherTable = { name: string; onlyHere: string[]; onlyThere: string[] }

/** Tables that two houses hold otherwise, with the rows that one of them has alone. An id that one house alone has was drawn there: it says nothing. */
export const differentTables = (here: TableStands, there: TableStands): OtherTable[] => {
  const [ours, theirs] = [idsIn(here), idsIn(there)]
  const plain = (rows: readonly string[]): string[] =>
    rows.map((row) => row.replace(anyId, (id) => (ours.has(id) && theirs.has(id) ? id : '·')))
  return [...here].flatMap(([name, rows]) => {
    const [own, other] = [plain(rows), plain(there.get(name) ?? [])]
    const [onlyHere, onlyThere] = [withoutThose(own, other), withoutThose(other, own)]
    return onlyHere.length + onlyThere.length > 0 ? [{ name, onlyHere, onlyThere }] : []
  })
}

const idsIn = (stands: TableStands): Set<string> =>
  new Set([...stands.values()].flatMap((rows) => rows.flatMap((row) => row.match(anyId) ?? [])))

const withoutThose = (rows: readonly string[], others: readonly string[]): string[] => {
  const left = new Map<string, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  return rows.filter((row) => {
    const n = left.get(row) ?? 0
    left.set(row, n - 1)
    return n <= 0
  })
}
