import { z } from 'zod/mini'
import { cents } from '../../kernel/core/money-shapes.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

const id = z.uuid()

/** What a payment waits for, where it may not leave yet. */
const hold = z.enum(['contested', 'redone', 'spotDue', 'spotFailing', 'sameHands'])

const bill = z.object({
  order: id,
  no: z.number(),
  request: id,
  firm: z.object({ id, name: z.string() }),
  /** the number that the firm has written on it */
  ref: z.string(),
  /** without tax, in cents */
  amount: cents,
  invoicedAt: z.string(),
  /** the day by which the law wants it paid */
  payBy: z.string(),
  nature: codeUnder<'nature'>(),
  place: z.object({
    building: z.string(),
    address: z.string(),
    door: z.nullable(z.string()),
    agency: z.string(),
  }),
  hold: z.nullable(hold),
  /** until when a check on the spot is awaited */
  until: z.nullable(z.string()),
})
export type Bill = z.infer<typeof bill>

export const billQueries = {
  /**
   * Invoices that nobody has said to be paid, those first that are due first, a thousand at most; `hold` says why one may not be
   * paid yet. For who pays. Refused: not_yours.
   */
  'bill.list': {
    input: z.object({}),
    output: z.object({ rows: z.array(bill), more: z.number() }),
  },
} as const
