import { type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents, highest } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { told } from '../facts.ts'
import { allowedOf, amountOf, priced } from '../limit.ts'
import { fixedOf } from '../order.ts'
import { type Known, onOrder } from '../order-scene.ts'
import { slotProblem } from '../crew-diary.ts'
import { dropped, fixed, offered, offeredByItself } from './appoint.ts'

/** The firm takes the order. A price above its limit asks the agency first; else times are offered to choose from. */
export const accept = onOrder<Commands['order.accept']>('accept', (scene, data, { now }) => {
  const { order, rates } = scene
  const no = (data.slots ?? []).map((slot) => slotProblem(slot, now)).find(Boolean)
  if (no) return refuse(no)
  const lines = priced(data, rates)
  if (isRefusal(lines)) return lines
  const amount = amountOf(data, lines) ?? cents(0)
  const limit = allowedOf(order)
  if (amount > highest) return refuse('amount_too_high')
  if (amount > limit)
    return [
      told(order, 'order.accepted', {}),
      told(order, 'order.approvalAsked', { money: { amount, limit } }),
    ]
  return accepted(scene, data.slots ?? [])
})

// An appointment that was promised at the call stands: the thread says so once more, now that the firm has said yes.
const accepted = (scene: Known, slots: NonNullable<Commands['order.accept']['slots']>): Fact[] => {
  const { order } = scene
  const current = fixedOf(order)
  if (current) return [told(order, 'order.accepted', {}), fixed(order, current, { again: true })]
  const offer = slots.length ? [offered(scene, slots)] : offeredByItself(scene)
  return [told(order, 'order.accepted', offer.length ? {} : { ball: 'firm' }), ...offer]
}

export const refuseOrder = onOrder<Commands['order.refuse']>(
  'refuse',
  ({ order }, data): Fact[] | Refusal => [told(order, 'order.refused', { reason: data.reason }, data)],
)

/** The price that was asked becomes the limit. Before any visit, times are offered; an appointment that stands, stands. */
export const approve = onOrder<Commands['order.approve']>('approve', (scene, data) => {
  const { order, delegated, sameHands } = scene
  if (sameHands) return refuse('same_hands')
  if (delegated !== undefined && (order.asked ?? 0) > delegated)
    return refuse('over_delegation', { limit: delegated })
  const approved = told(order, 'order.approved', { money: { amount: order.asked ?? allowedOf(order) } }, data)
  const current = fixedOf(order)
  if (current) return [approved, fixed(order, current, { again: true })]
  return [approved, ...(order.visits ? [] : offeredByItself(scene))]
})

/** What the price was refused for is between the landlord and the firm; that nobody comes is hers to hear. */
export const reject = onOrder<Commands['order.reject']>('reject', ({ order }, data) => {
  const fixed = fixedOf(order)
  return [
    ...(fixed ? [dropped(order, fixed)] : []),
    told(order, 'order.rejected', { money: { amount: order.asked } }, data),
  ]
})
