import { refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { orderFact } from '../facts.ts'
import type { Order } from '../order.ts'
import { onOrder } from '../order-scene.ts'
import { offeredByItself } from './fix-appointment.ts'

/**
 * Whether a finished order is one of those that somebody looks at where the work was done: one in `oneIn`, none for 0. It
 * follows from the order's id alone (FNV-1a, 32 bits), so that nobody chooses, and that asking again answers the same.
 */
export const isDrawn = (order: string, oneIn: number): boolean => oneIn > 0 && hashOf(order) % oneIn === 0

const hashOf = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)

/** What is paid already is looked at as well: a sample that the fastest payments escape tells nothing. */
export const selectForCheck = onOrder<Commands['order.draw']>('draw', ({ order }, { until }) => [
  orderFact(order, 'order.drawn', { until, ...paid(order) }),
])

export const waiveCheck = onOrder<Commands['order.spare']>('spare', ({ order }) => [
  orderFact(order, 'order.spared', paid(order)),
])

const paid = ({ paidAt }: Order): { paid?: true } => (paidAt ? { paid: true } : {})

/** Not as it should be, the firm comes again: the order is open, and times are offered as when it was accepted. */
export const spotCheck = onOrder<Commands['order.spotCheck']>('spotCheck', (scene, data) => {
  const { order, alone } = scene
  if (data.conforming) return [orderFact(order, 'order.spotChecked', { conforming: true }, data)]
  if (!data.words && !data.sounds?.length && !data.photos?.length) return refuse('spot_unsaid')
  return alone
    ? [
        orderFact(order, 'order.spotChecked', { conforming: false, back: true, ...paid(order) }, data),
        ...offeredByItself(scene),
      ]
    : [orderFact(order, 'order.spotChecked', { conforming: false, ...paid(order) }, data)]
})
