import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { causeKey } from '../../core/gather-causes.ts'
import type { SourceRow } from '../../core/read-row.ts'
import type { RowFault } from '../../core/row-fault.ts'

/** A line that waits, as it is kept: by its number in its batch. */
export type LandedLine = { batch: string; line: number; key: string; cells: SourceRow }
export type LineToWait = { line: number; key: string; cells: SourceRow | null; fault: RowFault }

/** Days for which the cells of a line that waits are kept. */
export const landedDays = 30

// A number that no lease knows yet is tried again with each extract: nothing of hers is kept for it.
const keepsCells = ({ fault: { code } }: LineToWait): boolean =>
  code !== 'unknown_person' && code !== 'key_doubled'

/** Lines of a batch that wait from now on. */
export const saveLanded = async (
  db: Db,
  { source, batch, at }: { source: string; batch: string; at: string },
  lines: readonly LineToWait[],
): Promise<void> => {
  const rows = lines.map((each) => ({
    line: each.line,
    key: each.key,
    cause: causeKey(each.fault),
    cells: keepsCells(each) ? each.cells : null,
  }))
  await db.run(sql`
    insert into erp.landed as l (source, batch, line, key, cause, cells, at)
    select ${source}, ${batch}, r.line, r.key, r.cause, r.cells, ${at}::timestamptz
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (line int, key text, cause text, cells jsonb)
    on conflict (batch, line) do update set cause = excluded.cause, cells = excluded.cells`)
}

/** What waited of a batch that was read again: those that still wait are written down anew. */
export const dropLanded = (db: Db, batch: string): Promise<number> =>
  db.run(sql`delete from erp.landed l where l.batch = ${batch}`)

/**
 * Lines of earlier batches that wait no more: a full extract says all anew, a delta those of its keys; and lines that this source told since.
 */
export const letLinesGo = async (
  db: Db,
  { source, batch, keys }: { source: string; batch: string; keys: readonly string[] | 'all' },
): Promise<void> => {
  await db.run(sql`
    with gone as (
      delete from erp.landed l where l.source = ${source} and l.batch <> ${batch}
        and (${keys === 'all'} or l.key = any (${keys === 'all' ? [] : [...keys]}::text[]))
      returning l.batch, l.line, l.cause)
    update erp.cause c set lines = array(select n from unnest(c.lines) n
      where not exists (select from gone g where g.batch = c.batch and g.cause = c.cause and g.line = n))
    where exists (select from gone g where g.batch = c.batch and g.cause = c.cause)`)
  await dropEmptyCauses(db, source)
  if (keys === 'all')
    await db.run(sql`
      delete from erp.cause c using erp.batch b where b.id = c.batch and b.source = ${source} and c.batch <> ${batch}`)
}

const dropEmptyCauses = (db: Db, source: string): Promise<number> =>
  db.run(sql`
    delete from erp.cause c using erp.batch b where b.id = c.batch and b.source = ${source} and cardinality(c.lines) = 0`)

/** Lines of one cause that wait with their cells, by their batch, the older first; of one source, or of all. */
export const landedOf = (
  db: Db,
  cause: string,
  source?: string,
): Promise<(LandedLine & { source: string })[]> =>
  db.rows<LandedLine & { source: string }>(sql`
    select l.source, l.batch, l.line, l.key, l.cells from erp.landed l join erp.batch b on b.id = l.batch
    where l.cause = ${cause} and l.cells is not null and (${source ?? null}::text is null or l.source = ${source ?? null})
    order by b.at, l.batch, l.line`)

/** Keys of a source that wait. */
export const waitingKeysOf = async (db: Db, source: string): Promise<Set<string>> =>
  new Set(
    (
      await db.rows<{ key: string }>(
        sql`select distinct l.key from erp.landed l where l.source = ${source} and l.key <> ''`,
      )
    ).map(({ key }) => key),
  )

/** Lines were tried again: those that still wait stand under their cause of now, the others are gone. */
export const saveTried = async (
  db: Db,
  batch: string,
  tried: readonly number[],
  waiting: readonly LineToWait[],
): Promise<void> => {
  await db.run(sql`delete from erp.landed l where l.batch = ${batch} and l.line = any (${[...tried]}::int[])
    and l.line <> all (${waiting.map(({ line }) => line)}::int[])`)
  await db.run(sql`
    update erp.cause c set lines = array(select n from unnest(c.lines) n where n <> all (${[...tried]}::int[])) where c.batch = ${batch}`)
  const rows = waiting.map(({ line, fault }) => ({ line, id: causeKey(fault), ...fault }))
  await db.run(sql`
    insert into erp.cause as c (batch, cause, code, column_name, value, list, lines)
    select ${batch}, r.id, min(r.code), min(r."column"), min(r.value), min(r.list), array_agg(r.line order by r.line)
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (line int, id text, code text, "column" text, value text, list text)
    group by r.id
    on conflict (batch, cause) do update set lines = array(select distinct n from unnest(c.lines || excluded.lines) n order by n)`)
  await db.run(sql`delete from erp.cause c where c.batch = ${batch} and cardinality(c.lines) = 0`)
}

/** Lets go of cells and of questions that have waited for too long. */
export const forgetLanded = async (db: Db, now: string): Promise<void> => {
  const since = new Date(Date.parse(now) - landedDays * 86_400_000).toISOString()
  await db.run(sql`delete from erp.landed l where l.at < ${since}`)
  await db.run(sql`delete from erp.likeness l where l.is_same is null and l.at < ${since}`)
}
