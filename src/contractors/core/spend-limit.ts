import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { type Cents, cents, type Parts, parts, sumOf, timesPrice } from '../../kernel/core/money.ts'
import type { OrderLine, Order } from './order.ts'

/** A price line of the contract, today. */
export type Rate = { item: string; unitPrice: Cents }
export type Claim = {
  lines?: readonly { item: string; parts: Parts }[] | undefined
  amount?: Cents | undefined
}

/** What the firm may spend without asking: the contract's limit, or what was agreed since (without tax). */
export const allowedOf = ({ agreed, spendLimit }: Pick<Order, 'agreed' | 'spendLimit'>): Cents =>
  agreed ?? spendLimit

/** The lines at the contract's prices of today, quantities of a same line added up. Refused: line_unknown. */
export const priceLines = (claim: Claim, rates: readonly Rate[]): OrderLine[] | Refusal<'line_unknown'> => {
  const byItem = new Map<string, OrderLine>()
  for (const { item, parts: more } of claim.lines ?? []) {
    const rate = rates.find((r) => r.item === item)
    if (!rate) return refuse('line_unknown')
    const before = byItem.get(item)?.parts ?? 0
    byItem.set(item, { item, parts: parts(before + more), unitPrice: rate.unitPrice })
  }
  return [...byItem.values()]
}

/** One line, to the cent (without tax). */
export const lineOf = ({ parts: quantity, unitPrice }: Pick<OrderLine, 'parts' | 'unitPrice'>): Cents =>
  timesPrice(quantity, unitPrice)

/** The sum of the lines, each rounded to the cent (without tax). */
export const totalOf = (lines: readonly Pick<OrderLine, 'parts' | 'unitPrice'>[]): Cents =>
  sumOf(lines.map(lineOf))

/** What the firm asks for the whole order: the price it says or its lines, whichever is higher; nothing when it says neither. */
export const amountOf = (claim: Claim, lines: readonly OrderLine[]): Cents | undefined =>
  lines.length || claim.amount !== undefined ? cents(Math.max(totalOf(lines), claim.amount ?? 0)) : undefined

/**
 * What a firm takes by saying yes: the lines that it says, at the prices of today; where it says no line and no amount, those for which the
 * order was placed, at their prices of then. Refused: line_unknown.
 */
export const acceptedLines = (
  { proposed }: Pick<Order, 'proposed'>,
  claim: Claim,
  rates: readonly Rate[],
): readonly OrderLine[] | Refusal<'line_unknown'> =>
  claim.lines?.length || claim.amount !== undefined ? priceLines(claim, rates) : proposed

/** What is owed for the work: its lines at their prices; without lines, what was asked. */
export const owedOf = ({ lines, asked }: Pick<Order, 'lines' | 'asked'>): Cents =>
  lines.length ? totalOf(lines) : (asked ?? cents(0))
