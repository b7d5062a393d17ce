import { type Db, sql } from '../../../kernel/server/sql.ts'

const hasOutbox = async (db: Db): Promise<boolean> =>
  (await db.row<{ is: boolean }>(sql`select to_regclass('erp.outbox') is not null as is`))?.is ?? false

/** What of these things was told to the ERP: «subject detail». A landlord to whose ERP nothing is told has none. */
export const sentMarks = async (db: Db, subjects: readonly string[]): Promise<ReadonlySet<string>> => {
  if (!(await hasOutbox(db))) return new Set()
  const rows = await db.rows<{ mark: string }>(sql`
    select distinct o.subject || ' ' || o.detail as mark from erp.outbox o
    where o.subject = any (${[...subjects]}::uuid[]) and o.state in ('sent', 'acknowledged')`)
  return new Set(rows.map(({ mark }) => mark))
}

/** Kinds that the ERP has acknowledged in the last four weeks. */
export const acknowledgedKinds = async (db: Db, now: string): Promise<string[]> => {
  if (!(await hasOutbox(db))) return []
  const rows = await db.rows<{ kind: string }>(sql`
    select distinct o.kind from erp.outbox o
    where o.state = 'acknowledged' and o.answered_at >= ${now}::timestamptz - interval '28 days' order by o.kind`)
  return rows.map(({ kind }) => kind)
}
