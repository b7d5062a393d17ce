import { z } from 'zod/mini'
import { cents, parts } from '../../kernel/core/money-shapes.ts'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

const id = z.uuid()
const orderLine = z.object({ label: z.string(), parts, unit: z.string(), unitPrice: cents })

/** A work order as its thread shows it. */
export const orderCard = z.object({
  id,
  no: z.number(),
  status: codeUnder<'order.status'>(),
  firm: z.object({ id, name: z.string(), phone: z.string() }),
  contract: z.string(),
  /** in cents, without tax: what it may spend, what it asks, what was accepted; nothing to a tenant */
  money: z.object({ spendLimit: cents, asked: z.nullable(cents), agreed: z.nullable(cents) }),
  visits: z.number(),
  outcome: z.nullable(codeUnder<'order.outcome'>()),
  readyOn: z.nullable(z.string()),
  /** the appointment that is fixed; its id is what `order.fixSlot` says that it moves */
  slot: z.nullable(z.object({ id, starts: z.string(), ends: z.string() })),
  offered: z.array(z.object({ id, starts: z.string(), ends: z.string() })),
  lines: z.array(orderLine),
  /** what it was placed for, and by which day it is wished; a phone that took the thread along earlier does not know them */
  proposed: z.optional(z.array(orderLine)),
  wanted: z.optional(z.nullable(z.string())),
  /** after the work: checked by the agency, invoiced, paid */
  after: z.nullable(z.enum(['checked', 'invoiced', 'paid'])),
  /** the check on the spot, if it was drawn, and until when it is awaited; nothing to a tenant */
  spot: z.nullable(z.enum(['due', 'conforming', 'failing', 'lapsed'])),
  spotDue: z.nullable(z.string()),
})
export type OrderCard = z.infer<typeof orderCard>
