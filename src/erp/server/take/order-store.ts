import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { KnownOrders } from '../../core/order/match-order.ts'
import type { InvoiceRow, OrderRow } from '../../core/order/read-order.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { weekOfInstant } from '../../core/typed/board-weeks.ts'

/** Orders of ours by the ERP’s numbers and by ours. */
export const knownOrders = async (
  db: Db,
  { theirs, ours }: { theirs: readonly string[]; ours: readonly string[] },
): Promise<KnownOrders> => {
  const asked = [...new Set(theirs)]
  const told = await db.rows<{ key: string; id: string }>(sql`
    select app.number_key(b.receipt) as key, b.subject as id from erp.outbox b
    where b.receipt is not null and b.kind like 'order%' and app.number_key(b.receipt) = any (${asked}::text[])
    union select t.key, t.order_id from erp.told_order t where t.order_id is not null and t.key = any (${asked}::text[])`)
  const own = await db.rows<{ key: string; id: string }>(sql`
    select o.no::text as key, o.id from contractors.booked_order o where o.no::text = any (${[...new Set(ours)]}::text[])
    union select upper(b.id::text), b.subject from erp.outbox b where b.kind like 'order%' and upper(b.id::text) = any (${[...new Set(ours)]}::text[])`)
  const map = (rows: readonly { key: string; id: string }[]): Map<string, string> =>
    new Map(rows.map(({ key, id }) => [key, id]))
  return { byTheirs: map(told), byOurs: map(own) }
}

export type ToldOrder = OrderRow & { order: string | null; agency: string | null }

/** What the source says of its orders from now on. */
export const saveOrders = async (
  db: Db,
  source: string,
  rows: readonly ToldOrder[],
  at: string,
): Promise<void> => {
  await db.run(sql`
    insert into erp.told_order as t (source, key, order_id, state, agency, at)
    select ${source}, r.key, r."order", r.state, r.agency, ${at}
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (key text, "order" uuid, state text, agency text)
    on conflict (source, key) do update set order_id = coalesce(excluded.order_id, t.order_id), state = excluded.state,
      agency = excluded.agency, at = excluded.at`)
}

/** And of invoices. */
export const saveInvoices = async (
  db: Db,
  source: string,
  rows: readonly (InvoiceRow & { found: string | null })[],
  at: string,
): Promise<void> => {
  await db.run(sql`
    insert into erp.told_invoice as i (source, key, order_key, order_id, state, on_day, at)
    select ${source}, r.key, r."order", r.found, r.state, r."on", ${at}
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (key text, "order" text, found uuid, state text, "on" date)
    on conflict (source, key) do update set order_key = excluded.order_key, order_id = coalesce(excluded.order_id, i.order_id),
      state = excluded.state, on_day = excluded.on_day, at = excluded.at`)
}

/** Orders and invoices that nothing here was, by what the ERP has acknowledged since. */
export const matchAgain = async (db: Db): Promise<void> => {
  await db.run(sql`
    update erp.told_order t set order_id = b.subject from erp.outbox b
    where t.order_id is null and b.receipt is not null and b.kind like 'order%' and app.number_key(b.receipt) = t.key`)
  await db.run(sql`
    update erp.told_invoice i set order_id = t.order_id from erp.told_order t
    where i.order_id is null and t.order_id is not null and t.key = i.order_key`)
}

/** Orders that are new in an extract and stand in the ERP alone, counted once a number; those of the first extract were placed before Loge was told of any. */
export const countOrdersAlone = async (
  db: Db,
  source: string,
  rows: readonly ToldOrder[],
  at: string,
): Promise<void> => {
  const isFirst = !(await db.row(sql`
    select 1 from erp.batch b where b.source = ${source} and b.state = 'taken' limit 1`))
  const alone = rows.flatMap(({ key, agency, order }) =>
    order === null && agency !== null
      ? [{ trace: derivedId('typed', `${source} ${key} order`), agency }]
      : [],
  )
  if (isFirst || alone.length === 0) return
  await db.run(sql`
    with counted as (
      insert into erp.typed_again (trace, agency, task, week, way)
      select r.trace, r.agency, 'order', ${weekOfInstant(at)}, 'thereOnly'
      from jsonb_to_recordset(${json(alone)}::jsonb) as r (trace uuid, agency text)
      on conflict (trace) do nothing returning task)
    update erp.closed_screen c set reopened_at = ${at}
    where c.reopened_at is null and c.task in (select k.task from counted k)`)
}
