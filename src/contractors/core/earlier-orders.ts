import { z } from 'zod/mini'
import { centsOf, partsOf } from '../../kernel/core/money.ts'
import { type Commands, commands } from './contract.ts'
import { batch, rateLabels, terms } from './papers/papers-commands.ts'

/*
 * Before December 2026 amounts were sent in euros and quantities as decimal numbers, under other keys: `price` and `quantity` of
 * an order, `price` and `spendLimit` of a contract. A firm's phone that was not updated, an act that waits on it for a network,
 * a landlord's own software still say so. They are counted to the cent, and never taken for cents. The keys stand in the order
 * of then: an act is known again by what it said.
 */
const euros = z.number().check(z.nonnegative(), z.maximum(1_000_000))

const earlierReport = {
  lines: z.optional(
    z
      .array(z.object({ item: z.uuid(), quantity: z.number().check(z.minimum(0.0001), z.maximum(10_000)) }))
      .check(z.maxLength(60)),
  ),
  price: z.optional(euros),
} as const
type EarlierReport = { lines?: { item: string; quantity: number }[]; price?: number }

const { order, slots } = commands['order.accept'].shape
const { lines: _, amount: __, ...reportShape } = commands['order.report'].shape
const { readyOn, ...firstReport } = reportShape

const speaksOfMoney = z.refine<EarlierReport>(({ lines, price }) => price !== undefined || !!lines?.length)

const inCents = <Rest extends EarlierReport>({ lines, price, ...rest }: Rest) => ({
  ...rest,
  ...(lines ? { lines: lines.map(({ item, quantity }) => ({ item, parts: partsOf(quantity) })) } : {}),
  ...(price === undefined ? {} : { amount: centsOf(price) }),
})

type Rate = { code: string; label: string; unit: string; price: number }
const rates = z.array(z.object({ ...rateLabels, price: euros }))
const rateInCents = ({ price, ...rate }: Rate) => ({ ...rate, unitPrice: centsOf(price) })

// The same terms in the same order, the limit in euros where it stood.
const termsThen = Object.fromEntries(
  Object.entries(terms).map(([key, shape]) => (key === 'limit' ? ['spendLimit', euros] : [key, shape])),
) as Omit<typeof terms, 'limit'> & { spendLimit: typeof euros }

type Terms = Omit<Commands['contract.sign'], 'limit' | 'rates'> & { spendLimit: number; rates?: Rate[] }

/** By command: how it was sent, and what that says today. */
export const earlier = {
  'order.accept': {
    data: z.object({ order, slots, ...earlierReport }).check(speaksOfMoney),
    today: (then: Omit<Commands['order.accept'], 'lines' | 'amount'> & EarlierReport) => inCents(then),
  },
  'order.report': {
    data: z.object({ ...firstReport, ...earlierReport, readyOn }).check(speaksOfMoney),
    today: (then: Omit<Commands['order.report'], 'lines' | 'amount'> & EarlierReport) => inCents(then),
  },
  'contract.sign': {
    data: z.object({ ...termsThen, rates: z.optional(rates.check(z.maxLength(5000))) }),
    today: ({ spendLimit, rates: lines, ...then }: Terms) => ({
      ...then,
      limit: centsOf(spendLimit),
      ...(lines ? { rates: lines.map(rateInCents) } : {}),
    }),
  },
  'contract.price': {
    data: z.object({
      lines: rates.check(z.minLength(1), z.maxLength(batch)),
      drop: commands['contract.price'].shape.drop,
    }),
    today: ({ lines, ...then }: { lines: Rate[]; drop?: string[] }) => ({
      ...then,
      lines: lines.map(rateInCents),
    }),
  },
} as const
