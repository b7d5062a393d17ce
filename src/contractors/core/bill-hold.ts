import type { Bill } from './contract.ts'
import { type Order, overStatuses } from './order.ts'

/** What is known beside the order of whoever would pay it. */
export type PaymentScene = {
  contested?: boolean | undefined
  sameHands?: boolean | undefined
}

/**
 * Why an invoice may not be paid now, or null. What is spent is seen by two people, and by none who is paid for it; nothing is paid
 * that the tenant contests, that is done again, or that a check on the spot awaits or has found wrong.
 */
export const holdOf = (
  { status, spot }: Pick<Order, 'status' | 'spot'>,
  { contested, sameHands }: PaymentScene,
): Bill['hold'] => {
  if (!overStatuses.includes(status)) return 'redone'
  if (sameHands) return 'sameHands'
  if (contested) return 'contested'
  return spot === 'due' ? 'spotDue' : spot === 'failing' ? 'spotFailing' : null
}
