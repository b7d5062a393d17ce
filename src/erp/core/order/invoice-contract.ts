import { z } from 'zod/mini'
import { invoiceStates } from './order-states.ts'

export const invoiceQueries = {
  /**
   * What the ERP says of an order and of its invoices, the newest first: told to its agency and its firm, and never a command to pay. Nothing of an
   * order out of reach. Refused: not_yours.
   */
  'erp.invoices': {
    input: z.object({ order: z.uuid() }),
    output: z.object({
      /** the ERP gave the order up */
      isCancelled: z.boolean(),
      /** `on`: the day of that state, `YYYY-MM-DD` */
      invoices: z.array(z.object({ key: z.string(), state: z.enum(invoiceStates), on: z.string() })),
    }),
  },
} as const
