import type { OrderCard as Order } from '../../../requests/core/contract.ts'
import type { Commands } from '../../core/contract.ts'

/** Sends an act on the order's request, says what was done, and answers whether it was. */
export type Send = <K extends keyof Commands>(
  type: K,
  data: Commands[K],
  said: string,
  photos?: readonly string[],
) => Promise<boolean>

export type OrderCardProps = {
  order: Order
  request: string
  now: string
  /** who may say yes to a price, who may say that the work is right */
  decides: boolean
  checks: boolean
  /** the tenant says that it is not repaired: nothing is paid meanwhile */
  contested: boolean
  /** who may say that the invoice is paid */
  pays: boolean
  /** who may fix, move and give up appointments, and take an order back */
  arranges: boolean
  tell: (words: string) => void
}

/** …and what its parts act with. */
export type ActProps = OrderCardProps & { busy: boolean; act: Send }
