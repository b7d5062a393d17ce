import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { BatchCard } from '../core/contract.ts'

/** A batch `b` as the page of extracts shows it: its counts, what it changes and what waits in it. */
export const batchCard: RawBuilder<unknown> = sql`
  jsonb_build_object('id', b.id, 'name', b.name, 'at', b.at, 'state', b.state, 'holds', b.holds,
    'rows', b.rows, 'added', b.added, 'changed', b.changed, 'same', b.same, 'gone', b.gone, 'plan', b.plan,
    'causes', coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'column', c.column_name, 'value', c.value,
        'list', c.list, 'lines', cardinality(c.lines), 'examples', to_jsonb(c.lines[1:5])) order by cardinality(c.lines) desc, c.cause)
      from erp.cause c where c.batch = b.id), '[]'))`

/** Batches of a source that came before one of them, the newest first. */
export const batchesBefore = async (
  db: Db,
  { source, before }: { source: string; before: string },
  most: number,
): Promise<BatchCard[]> => {
  const rows = await db.rows<{ card: BatchCard }>(sql`
    select ${batchCard} as card from erp.batch b
    where b.source = ${source} and (b.at, b.id) < (select l.at, l.id from erp.batch l where l.id = ${before}::uuid and l.source = ${source})
    order by b.at desc, b.id desc limit ${most}`)
  return rows.map(({ card }) => card)
}
