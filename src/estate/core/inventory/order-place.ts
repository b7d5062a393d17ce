/** An order, with where it takes its firm. */
export type OrderPlace = {
  order: string
  firm: string
  building: string
  /** the dwelling, or the common part that has a plan of its own; else it is on a landing */
  unit: string | null
  entrance: string | null
  storey: string | null
  /** what it is about */
  asset: string | null
  /** what the firm says of that place is still heard: it is in hand, or ended lately */
  runs: boolean
}

/** Where something stands. `isCommon`: its unit is a common part, of that entrance if it is of one alone. */
export type Stands = {
  id?: string
  unit: string | null
  isCommon: boolean
  entrance: string | null
  storey: string | null
}

/** Whether an order takes its firm to where this stands: to what its plan shows, and no further. */
export const isThere = (order: OrderPlace, it: Stands): boolean => {
  if (order.unit !== null && it.unit === order.unit) return true
  if (it.unit !== null && !it.isCommon) return false
  if (it.id !== undefined && it.id === order.asset) return true
  return order.unit === null && it.storey !== null && it.storey === order.storey && isBeside(order, it)
}

// Of another staircase on the same storey: not where one comes by.
const isBeside = ({ entrance }: OrderPlace, it: Stands): boolean =>
  it.unit === null || entrance === null || (it.entrance ?? entrance) === entrance
