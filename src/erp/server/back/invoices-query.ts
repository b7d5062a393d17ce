import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

type InvoicesTold = Queries['erp.invoices']['output']

/** How far the ERP is with an order and its invoices: behind the reader’s wall. */
export const invoicesAnswer = answer<Queries['erp.invoices']['input']>({
  ...queries['erp.invoices'],
  answer: async ({ db, actor }, { order }) => {
    if (!mayAnywhere(grants, 'readInvoices', actor)) return refuse('not_yours')
    const cancelled = await db.row(sql`
      select 1 from erp.told_order t where t.order_id = ${order} and t.state = 'cancelled' limit 1`)
    const invoices = await db.rows<InvoicesTold['invoices'][number]>(sql`
      select i.key, i.state, i.on_day::text as "on" from erp.told_invoice i
      where i.order_id = ${order} order by i.on_day desc, i.key limit 5`)
    return { isCancelled: cancelled !== undefined, invoices } satisfies InvoicesTold
  },
})
