import { refuse } from '../../../kernel/core/command.ts'
import { cents } from '../../../kernel/core/money.ts'
import { holdOf } from '../bill-hold.ts'
import type { Bill, Commands } from '../contract.ts'
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
  const hold = holdOf(order, { contested, sameHands })
  return hold
    ? refuse(refusals[hold])
    : [orderFact(order, 'order.paid', { money: { amount: order.agreed ?? cents(0) } })]
})

const refusals = {
  sameHands: 'same_hands',
  contested: 'contested',
  redone: 'wrong_moment',
  spotDue: 'spot_due',
  spotFailing: 'spot_failing',
} as const satisfies Record<NonNullable<Bill['hold']>, string>
