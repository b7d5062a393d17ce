import { refuse } from '../../../kernel/core/command.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { orderFact } from '../facts.ts'
import { owedOf } from '../spend-limit.ts'
import { onOrder } from '../order-scene.ts'

/** Service fait: what is owed is accepted, at the prices of the day of the work. */
export const check = onOrder<Commands['order.check']>('check', ({ order, sameHands }) =>
  sameHands
    ? refuse('same_hands')
    : [orderFact(order, 'order.checked', { money: { amount: owedOf(order) } })],
)

export const invoice = onOrder<Commands['order.invoice']>('invoice', ({ order }) =>
  order.agreed
    ? [orderFact(order, 'order.invoiced', { money: { amount: order.agreed } })]
    : refuse('nothing_done'),
)

export const pay = onOrder<Commands['order.pay']>('pay', ({ order, contested, sameHands }) => {
  // What is spent is seen by two people, and by none who is paid for it.
  if (sameHands) return refuse('same_hands')
  if (contested) return refuse('contested')
  if (order.spot === 'due') return refuse('spot_due')
  if (order.spot === 'failing') return refuse('spot_failing')
  return [orderFact(order, 'order.paid', { money: { amount: order.agreed ?? cents(0) } })]
})
