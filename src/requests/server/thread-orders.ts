import { type Db, isAmong, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { OrderCard } from '../core/contract.ts'

/**
 * The work orders of requests as their threads show them, the newest first, behind the reader's wall. Times gone by are offered
 * no more. `terms`: with the contract and its price lines, which a tenant's role may not read.
 */
export const ordersOf = (
  db: Db,
  requests: readonly string[],
  now: string,
  terms: boolean,
): Promise<{ request: string; card: OrderCard }[]> =>
  db
    .rows<OrderCard & { request: string }>(sql`
    select o.request, o.id, o.no, o.status, jsonb_build_object('id', o.firm, 'name', o.firm_name, 'phone', o.firm_phone) as firm, ${terms ? sql`c.name` : sql`''`} as contract,
      jsonb_build_object('spendLimit', o.spend_limit, 'asked', o.asked_amount, 'agreed', o.agreed_amount) as money, o.visits, o.outcome, o.ready_on as "readyOn",
      (select jsonb_build_object('id', a.id, 'starts', a.starts, 'ends', a.ends) from contractors.visit a
        where a.work_order = o.id and a.state = 'fixed' order by a.starts desc limit 1) as slot,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'starts', a.starts, 'ends', a.ends) order by a.starts)
        from contractors.visit a where a.work_order = o.id and a.state = 'offered' and a.starts > ${now}), '[]') as offered,
      ${terms ? linesIn(sql`contractors.billed_line`) : sql`'[]'::jsonb`} as lines, ${terms ? linesIn(sql`contractors.expected_line`) : sql`'[]'::jsonb`} as proposed,
      o.wanted::text as wanted,
      case when o.paid_at is not null then 'paid' when o.invoiced_at is not null then 'invoiced' when o.checked_at is not null then 'checked' end as after,
      ${terms ? sql`o.spot, o.spot_due` : sql`null as spot, null`} as "spotDue"
    from contractors.current_order o
    ${terms ? sql`join contractors.terms c on c.id = o.contract` : sql``}
    where ${isAmong(sql`o.request`, requests)}
    order by o.placed_at desc`)
    .then((rows) => rows.map(({ request, ...card }) => ({ request, card })))

// What it costs, and what it was placed for.
const linesIn = (view: RawBuilder<unknown>) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('label', l.label, 'parts', l.quantity, 'unit', l.unit, 'unitPrice', l.price))
    from ${view} l where l.work_order = o.id), '[]')`
