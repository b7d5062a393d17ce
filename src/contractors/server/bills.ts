import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { cents } from '../../kernel/core/money.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { holdOf } from '../core/bill-hold.ts'
import { type Bill, queries as contract, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { Order } from '../core/order.ts'
import { payByOf } from '../core/pay-by.ts'

/** As many as one look compares; the rest is counted. */
const mostBills = 1000

/** What a landlord owes its firms, for who pays. */
export const billQueries: Record<string, Answer> = {
  'bill.list': answer<Queries['bill.list']['input']>({
    ...contract['bill.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'pay', actor)) return refuse('not_yours')
      const found = await billsOf(db, actor.id)
      return { rows: found.map(billOf), more: (found[0]?.all ?? 0) - found.length }
    },
  }),
}

type BillFound = Pick<Order, 'request' | 'status' | 'spot'> &
  Pick<Bill, 'order' | 'no' | 'nature'> & {
    all: number
    firm: string
    firmName: string
    ref: string | null
    agreed: Bill['amount'] | null
    invoicedAt: string
    spotDue: string | null
    building: string
    address: string
    door: string | null
    agency: string
    contested: boolean
    sameHands: boolean
  }

const billsOf = (db: Db, reader: string): Promise<BillFound[]> =>
  db.rows<BillFound>(sql`
    select o.id as "order", o.no, o.request, o.status, o.spot, o.spot_due as "spotDue", o.nature, o.invoice_ref as ref, o.agreed_amount as agreed,
      o.invoiced_at as "invoicedAt", o.firm, x.name as "firmName", b.name as building, b.address, u.door, b.agency_name as agency,
      coalesce(r.status = 'contested', false) as contested, count(*) over ()::int as "all",
      exists (select from kernel.fact f where f.subject = o.request and f.type in ('order.approved', 'order.checked')
        and f.data ->> 'order' = o.id::text and people.same_hands(f.actor, ${reader}))
      or exists (select from people.reachable p where p.id = ${reader}
        and ((x.email <> '' and lower(x.email) = lower(p.email))
          or (p.digits <> '' and p.digits in (regexp_replace(x.phone, '\\D', '', 'g'), regexp_replace(x.on_call, '\\D', '', 'g'))))) as "sameHands"
    from contractors.work_order o
    join contractors.firm x on x.id = o.firm
    join estate.site b on b.id = o.building
    left join estate.place u on u.id = o.unit
    left join requests.matter r on r.id = o.request
    where o.invoiced_at is not null and o.paid_at is null and o.status not in ('refused', 'cancelled')
    order by o.invoiced_at, o.no limit ${mostBills}`)

const billOf = (row: BillFound): Bill => ({
  order: row.order,
  no: row.no,
  request: row.request,
  firm: { id: row.firm, name: row.firmName },
  ref: row.ref ?? '',
  amount: row.agreed ?? cents(0),
  invoicedAt: row.invoicedAt,
  payBy: payByOf(row.invoicedAt),
  nature: row.nature,
  place: { building: row.building, address: row.address, door: row.door, agency: row.agency },
  hold: holdOf(row, row),
  until: row.spot === 'due' ? row.spotDue : null,
})
