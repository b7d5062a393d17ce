import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { weekOfInstant } from '../../core/typed/board-weeks.ts'
import type { ToldOrder } from '../take/order-store.ts'

/**
 * Orders of ours that somebody wrote into the ERP as well, and work that was accepted there by hand after it was accepted here: what no outlet had
 * told it by then. Each is counted once, at the agency of the order; of those of a first extract nothing is known, and nothing is said. A screen
 * of the ERP that was closed opens again.
 */
export const countOrdersTwice = async (
  db: Db,
  source: string,
  rows: readonly ToldOrder[],
  at: string,
): Promise<void> => {
  const ours = rows.flatMap(({ key, order, state }) =>
    order === null
      ? []
      : [
          { key, order, task: 'order', kind: 'orderPlaced', trace: traceOf(source, key, 'placed') },
          ...(state === 'checked'
            ? [{ key, order, task: 'workChecked', kind: 'orderChecked', trace: traceOf(source, key, state) }]
            : []),
        ],
  )
  if (ours.length === 0) return
  await db.run(sql`
    with counted as (
      insert into erp.typed_again (trace, agency, task, week, way)
      select r.trace, o.agency, r.task, ${weekOfInstant(at)}, 'hereFirst'
      from jsonb_to_recordset(${json(ours)}::jsonb) as r (key text, "order" uuid, task text, kind text, trace uuid)
        join contractors.booked_order o on o.id = r."order"
      where (r.kind = 'orderPlaced' or o.checked_at is not null)
        and exists (select from erp.batch b where b.source = ${source} and b.state = 'taken' and b.at < o.placed_at)
        and not exists (select from erp.outbox b where b.subject = r."order" and b.kind = r.kind
          and b.state in ('sent', 'acknowledged') and (b.receipt is null or app.number_key(b.receipt) = r.key))
      on conflict (trace) do nothing returning task)
    update erp.closed_screen c set reopened_at = ${at}
    where c.reopened_at is null and c.task in (select k.task from counted k)`)
}

const traceOf = (source: string, key: string, what: string): string =>
  derivedId('typed', `${source} ${key} ${what}`)
