import type { Cents } from '../../kernel/core/money.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { Holder, OrderedMatter } from '../core/decide/give-order.ts'
import type { Rate } from '../core/spend-limit.ts'
import type { Order } from '../core/order.ts'

export const orderColumns = sql`
  o.id, o.request, o.firm, o.contract, o.status, o.agency, o.building, o.unit, o.household, o.nature, o.urgency, o.due,
  o.spend_limit as "spendLimit", o.asked_amount as asked, o.agreed_amount as agreed, o.visits, o.absences, o.follows, o.placed_at as "placedAt",
  o.accepted_at as "acceptedAt", o.ended_at as "endedAt", o.told_at as "toldAt", o.outcome, o.checked_at as "checkedAt",
  o.invoiced_at as "invoicedAt", o.invoice_ref as "invoiceRef", o.paid_at as "paidAt", o.ready_on as "readyOn",
  o.spot, o.spot_due as "spotDue", o.wanted::text as wanted`

type Row = Omit<Order, 'appointments' | 'lines' | 'proposed'>

/** One order of this request with its appointments and lines, as far as the reader may see it. */
export const orderOf = async (db: Db, request: string, id: string): Promise<Order | undefined> => {
  const row = await db.row<Row>(
    sql`select ${orderColumns} from contractors.work_order o where o.id = ${id} and o.request = ${request}`,
  )
  return row && (await wholeOrders(db, [row]))[0]
}

/** All orders of a request, latest first. */
export const ordersOf = async (db: Db, request: string): Promise<Order[]> =>
  wholeOrders(
    db,
    await db.rows<Row>(sql`
      select ${orderColumns} from contractors.work_order o where o.request = ${request}
      order by o.placed_at desc, o.no desc`),
  )

/** Orders with what hangs on them: three reads, however many. */
export const wholeOrders = async (db: Db, rows: readonly Row[]): Promise<Order[]> => {
  if (!rows.length) return []
  const ids = rows.map(({ id }) => id)
  const appointments = await db.rows<Order['appointments'][number] & { order: string }>(sql`
    select work_order as "order", id, starts, ends, state, fixed_by as "fixedBy", at
    from contractors.appointment where work_order = any (${ids}::uuid[]) order by starts`)
  const lines = await db.rows<Order['lines'][number] & { order: string }>(sql`
    select work_order as "order", rate_item as item, quantity as parts, price as "unitPrice"
    from contractors.order_line where work_order = any (${ids}::uuid[])`)
  const proposed = await db.rows<Order['proposed'][number] & { order: string }>(sql`
    select work_order as "order", rate_item as item, quantity as parts, price as "unitPrice"
    from contractors.proposed_line where work_order = any (${ids}::uuid[])`)
  return rows.map((row) => ({
    ...row,
    appointments: ofOrder(appointments, row.id),
    lines: ofOrder(lines, row.id),
    proposed: ofOrder(proposed, row.id),
  }))
}

const ofOrder = <T extends { order: string }>(rows: readonly T[], id: string): Omit<T, 'order'>[] =>
  rows.filter((row) => row.order === id).map(({ order: _, ...row }) => row)

export const isKnownOrder = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from contractors.work_order where id = ${id}`)) !== undefined

/** Whether nothing followed this order, and its request still rests on it: said to be done, or to be done again. */
export const standsAlone = async (db: Db, { id, request }: Order): Promise<boolean> =>
  (await db.row(sql`
    select 1 from requests.matter r
    where r.id = ${request} and (r.status in ('resolved', 'contested') or (r.status = 'closed' and r.closure = 'done'))
      and not exists (select 1 from contractors.work_order o where o.request = r.id and o.id <> ${id}
        and (o.follows = ${id} or o.status not in ('refused', 'cancelled', 'done', 'followedUp')))`)) !==
  undefined

/** Whether the tenant says that it is not repaired, and nobody has taken it up since. */
export const isContested = async (db: Db, { request }: Order): Promise<boolean> =>
  (await db.row(sql`select 1 from requests.matter r where r.id = ${request} and r.status = 'contested'`)) !==
  undefined

/**
 * Whether who acts is the firm of this order, by a mailbox or a telephone that both give, or accepted its price or its work by
 * another account of hers (people.same_hands in db/migrations).
 */
export const areSameHands = async (db: Db, { id, request, firm }: Order, actor: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from kernel.fact f
    where f.subject = ${request} and f.type in ('order.approved', 'order.checked') and f.data ->> 'order' = ${id}
      and people.same_hands(f.actor, ${actor})
    union all
    select 1 from contractors.firm x join people.reachable p on p.id = ${actor}
    where x.id = ${firm} and ((x.email <> '' and lower(x.email) = lower(p.email))
      or (p.digits <> '' and p.digits in (regexp_replace(x.phone, '\\D', '', 'g'), regexp_replace(x.on_call, '\\D', '', 'g'))))`)) !==
  undefined

/** Up to how much a role accepts a price by itself (cents without tax), as the landlord has written it. */
export const delegatedTo = async (db: Db, role: string): Promise<Cents | undefined> =>
  (
    await db.row<{ upTo: Cents }>(
      sql`select up_to as "upTo" from contractors.delegation where role = ${role}`,
    )
  )?.upTo

/** The request that an order is placed for: read here, written by its own slice. Of a whole building, no household opens the door. */
export const matterOf = (db: Db, request: string): Promise<OrderedMatter | undefined> =>
  db.row<OrderedMatter>(sql`
    select agency, building, unit, case when kind = 'outage' then null else household end as household, nature, urgency, due
    from requests.matter where id = ${request}`)

export const holderOf = (db: Db, contract: string): Promise<Holder | undefined> =>
  db.row<Holder>(sql`
    select firm, agencies, buildings, starts, ends, spend_limit as "spendLimit" from contractors.contract where id = ${contract}`)

/** Named price lines of an order's contract; one that is offered no more counts for the orders that bear it. */
export const ratesOf = (db: Db, order: Order, items: readonly string[]): Promise<Rate[]> =>
  db.rows<Rate>(sql`
    select id as item, price as "unitPrice" from contractors.rate_item
    where contract = ${order.contract} and id = any (${[...items]}::uuid[])
      and (not dropped or id = any (${order.lines.map(({ item }) => item)}::uuid[]))`)

/** Named price lines of a contract, as it offers them today. */
export const offeredRates = (
  db: Db,
  { contract, lines }: Pick<Commands['order.place'], 'contract' | 'lines'>,
): Promise<Rate[]> =>
  db.rows<Rate>(sql`
    select id as item, price as "unitPrice" from contractors.rate_item
    where contract = ${contract} and id = any (${(lines ?? []).map(({ item }) => item)}::uuid[]) and not dropped`)

/** Writes an order that changed: the row, its appointments, its lines. */
export const saveOrder = async (db: Db, before: Order, after: Order): Promise<void> => {
  if (after === before) return
  await db.run(sql`
    update contractors.work_order set
      nature = ${after.nature}, urgency = ${after.urgency}, due = ${after.due}, status = ${after.status}, asked_amount = ${after.asked}, agreed_amount = ${after.agreed}, visits = ${after.visits},
      absences = ${after.absences}, accepted_at = ${after.acceptedAt}, ended_at = ${after.endedAt}, told_at = ${after.toldAt}, outcome = ${after.outcome},
      checked_at = ${after.checkedAt}, invoiced_at = ${after.invoicedAt}, invoice_ref = ${after.invoiceRef},
      paid_at = ${after.paidAt}, ready_on = ${after.readyOn}, spot = ${after.spot}, spot_due = ${after.spotDue}
    where id = ${after.id}`)
  await saveAppointments(db, before, after)
  if (after.lines !== before.lines) await saveLines(db, after)
}

export const insertOrder = async (db: Db, order: Order): Promise<void> => {
  await db.run(sql`
    insert into contractors.work_order
      (id, request, firm, contract, status, agency, building, unit, household, nature, urgency, due, spend_limit, follows, placed_at, wanted)
    values (${order.id}, ${order.request}, ${order.firm}, ${order.contract}, ${order.status}, ${order.agency},
      ${order.building}, ${order.unit}, ${order.household}, ${order.nature}, ${order.urgency}, ${order.due},
      ${order.spendLimit}, ${order.follows}, ${order.placedAt}, ${order.wanted}::date)`)
  if (order.proposed.length) await insertProposed(db, order)
  await saveAppointments(db, { ...order, appointments: [] }, order)
}

// The one that is fixed comes last: an index allows one at a time, row after row.
const saveAppointments = async (db: Db, before: Order, after: Order): Promise<void> => {
  const changed = after.appointments.filter((a) => !before.appointments.includes(a))
  for (const batch of [
    changed.filter((a) => a.state !== 'fixed'),
    changed.filter((a) => a.state === 'fixed'),
  ])
    if (batch.length)
      await db.run(sql`
        insert into contractors.appointment
          (id, work_order, request, firm, agency, building, household, starts, ends, state, fixed_by, at)
        select a.id, ${after.id}, ${after.request}, ${after.firm}, ${after.agency}, ${after.building}, ${after.household},
          a.starts, a.ends, a.state, a."fixedBy", a.at
        from jsonb_to_recordset(${json(batch)})
          as a (id uuid, starts timestamptz, ends timestamptz, state text, "fixedBy" text, at timestamptz)
        on conflict (id) do update set state = excluded.state, fixed_by = excluded.fixed_by, at = excluded.at`)
}

const insertProposed = (db: Db, { id, proposed }: Order): Promise<number> =>
  db.run(sql`
    insert into contractors.proposed_line (work_order, rate_item, quantity, price)
    select ${id}, l.item, l.parts, l."unitPrice"
    from jsonb_to_recordset(${json(proposed)}) as l (item uuid, parts bigint, "unitPrice" bigint)`)

const saveLines = async (db: Db, { id, lines }: Order): Promise<void> => {
  await db.run(sql`delete from contractors.order_line where work_order = ${id}`)
  await db.run(sql`
    insert into contractors.order_line (work_order, rate_item, quantity, price)
    select ${id}, l.item, l.parts, l."unitPrice"
    from jsonb_to_recordset(${json(lines)}) as l (item uuid, parts bigint, "unitPrice" bigint)`)
}
