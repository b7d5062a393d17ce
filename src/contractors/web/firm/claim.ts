import { partsOf, quantityOf } from '../../../kernel/core/money.ts'
import { amountOf, toTheCent } from '../../core/limit.ts'

/** Quantities by line, with the line's price of today. */
export type Counted = Record<string, { quantity: number; price: number }>

export type FormClaim = {
  lines: { item: string; quantity: number }[]
  price: number | undefined
  /** euros without tax, as the server will count it */
  amount: number
}

/** What the form claims, from the quantities and the price as typed («1 240,50»). */
export const claimOf = (counted: Counted, typed: string): FormClaim => {
  const lines = Object.entries(counted)
    .filter(([, { quantity }]) => quantity > 0)
    .map(([item, { quantity, price }]) => ({ item, quantity: quantityOf(partsOf(quantity)), price }))
  const price = euros(typed)
  return {
    lines: lines.map(({ item, quantity }) => ({ item, quantity })),
    price,
    amount: amountOf({ price }, lines) ?? 0,
  }
}

const euros = (typed: string): number | undefined => {
  const said = Number(typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.'))
  return typed.trim() && Number.isFinite(said) && said > 0 ? toTheCent(said) : undefined
}
