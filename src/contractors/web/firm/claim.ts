import { readAmount } from '../../../kernel/core/amount.ts'
import { type Cents, cents, type Parts, parts } from '../../../kernel/core/money.ts'
import { amountOf } from '../../core/spend-limit.ts'

/** Quantities by line, with the line's price of today. */
export type Quantities = Record<string, { parts: Parts; unitPrice: Cents }>

export type FormClaim = {
  lines: { item: string; parts: Parts }[]
  price: Cents | undefined
  /** without tax, as the server will count it */
  amount: Cents
}

/** What the form claims, from the quantities and the price as typed («1 240,50»). */
export const claimOf = (counted: Quantities, typed: string): FormClaim => {
  const lines = Object.entries(counted)
    .filter(([, line]) => line.parts > 0)
    .map(([item, line]) => ({ item, ...line }))
  const read = readAmount(typed)
  const price = 'amount' in read && read.amount > 0 ? read.amount : undefined
  return {
    lines: lines.map((line) => ({ item: line.item, parts: line.parts })),
    price,
    amount: amountOf({ amount: price }, lines) ?? cents(0),
  }
}

/** One more or one less of a thing, never below none. */
export const stepParts = (from: Parts, units: number): Parts => parts(Math.max(0, from + units * 10_000))
