import { type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents, highest } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { orderFact } from '../facts.ts'
import { acceptedLines, allowedOf, amountOf } from '../spend-limit.ts'
import { fixedOf } from '../order.ts'
import { type KnownOrder, onOrder } from '../order-scene.ts'
import { slotProblem } from '../crew-diary.ts'
import { dropFact, fixFact, offerFact, offeredByItself } from './fix-appointment.ts'

/** The firm takes the order. A price above its limit asks the agency first; else times are offered to choose from. */
export const accept = onOrder<Commands['order.accept']>('accept', (scene, data, { now }) => {
  const { order, rates } = scene
  const no = (data.slots ?? []).map((slot) => slotProblem(slot, now)).find(Boolean)
  if (no) return refuse(no)
  const lines = acceptedLines(order, data, rates)
  if (isRefusal(lines)) return lines
  const amount = amountOf(data, lines) ?? cents(0)
  const limit = allowedOf(order)
  if (amount > highest) return refuse('amount_too_high')
  if (amount > limit)
    return [
      orderFact(order, 'order.accepted', {}),
      orderFact(order, 'order.approvalAsked', { money: { amount, limit } }),
    ]
  return acceptFacts(scene, data.slots ?? [])
})

// An appointment that was promised at the call stands: the thread says so once more, now that the firm has said yes.
const acceptFacts = (scene: KnownOrder, slots: NonNullable<Commands['order.accept']['slots']>): Fact[] => {
  const { order } = scene
  const current = fixedOf(order)
  if (current) return [orderFact(order, 'order.accepted', {}), fixFact(order, current, { again: true })]
  const offer = slots.length ? [offerFact(scene, slots)] : offeredByItself(scene)
  return [orderFact(order, 'order.accepted', offer.length ? {} : { ball: 'firm' }), ...offer]
}

export const refuseOrder = onOrder<Commands['order.refuse']>(
  'refuse',
  ({ order }, data): Fact[] | Refusal => [
    orderFact(order, 'order.refused', { reason: data.reason ?? 'other' }, data),
  ],
)

/** The price that was asked becomes the limit. Before any visit, times are offered; an appointment that stands, stands. */
export const approve = onOrder<Commands['order.approve']>('approve', (scene, data) => {
  const { order, delegated, sameHands } = scene
  if (sameHands) return refuse('same_hands')
  if (delegated !== undefined && (order.asked ?? 0) > delegated)
    return refuse('over_delegation', { limit: delegated })
  const approved = orderFact(
    order,
    'order.approved',
    { money: { amount: order.asked ?? allowedOf(order) } },
    data,
  )
  const current = fixedOf(order)
  if (current) return [approved, fixFact(order, current, { again: true })]
  return [approved, ...(order.visits ? [] : offeredByItself(scene))]
})

/** What the price was refused for is between the landlord and the firm; that nobody comes is hers to hear. */
export const reject = onOrder<Commands['order.reject']>('reject', ({ order }, data) => {
  const fixed = fixedOf(order)
  return [
    ...(fixed ? [dropFact(order, fixed)] : []),
    orderFact(order, 'order.rejected', { money: { amount: order.asked } }, data),
  ]
})
