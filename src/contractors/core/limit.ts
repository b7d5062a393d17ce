import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { centsOf, eurosOf, partsOf, quantityOf, timesPrice } from '../../kernel/core/money.ts'
import type { Line, Order } from './order.ts'

/** A price line of the contract, today. */
export type Rate = { item: string; price: number }
export type Claim = {
  lines?: readonly { item: string; quantity: number }[] | undefined
  price?: number | undefined
}

/** No order of a landlord's upkeep is worth more, in euros: a slip of the finger, then. */
export const highest = 1_000_000

/** What the firm may spend without asking: the contract's limit, or what was agreed since (euros without tax). */
export const allowedOf = ({ agreed, spendLimit }: Pick<Order, 'agreed' | 'spendLimit'>): number =>
  agreed ?? spendLimit

/** The lines at the contract's prices of today, quantities of a same line added up. Refused: line_unknown. */
export const priced = (claim: Claim, rates: readonly Rate[]): Line[] | Refusal<'line_unknown'> => {
  const byItem = new Map<string, Line>()
  for (const { item, quantity } of claim.lines ?? []) {
    const rate = rates.find((r) => r.item === item)
    if (!rate) return refuse('line_unknown')
    const before = byItem.get(item)?.quantity ?? 0
    byItem.set(item, { item, quantity: quantityOf(partsOf(before) + partsOf(quantity)), price: rate.price })
  }
  return [...byItem.values()]
}

/** One line, to the cent (euros without tax). */
export const lineOf = ({ quantity, price }: Pick<Line, 'quantity' | 'price'>): number =>
  eurosOf(timesPrice(partsOf(quantity), centsOf(price)))

/** The sum of the lines, each rounded to the cent (euros without tax). */
export const totalOf = (lines: readonly Pick<Line, 'quantity' | 'price'>[]): number =>
  eurosOf(lines.reduce((sum, line) => sum + centsOf(lineOf(line)), 0))

/** What the firm asks for the whole order: the price it says or its lines, whichever is higher; nothing when it says neither. */
export const amountOf = (claim: Claim, lines: readonly Line[]): number | undefined =>
  lines.length || claim.price !== undefined
    ? Math.max(totalOf(lines), toTheCent(claim.price ?? 0))
    : undefined

/** What is owed for the work: its lines at their prices; without lines, what was asked. */
export const owedOf = ({ lines, asked }: Pick<Order, 'lines' | 'asked'>): number =>
  lines.length ? totalOf(lines) : (asked ?? 0)

/** An amount to the cent (euros). */
export const toTheCent = (euros: number): number => eurosOf(centsOf(euros))
