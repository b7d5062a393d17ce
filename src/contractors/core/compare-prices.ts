import { type Cents, cents, type Parts, sumOf, timesPrice } from '../../kernel/core/money.ts'

type AskedLine = { label: string; parts: Parts; unit: string; unitPrice: Cents }
/** A line of the landlord's price list for the order's contract, today. */
type ListedPrice = { label: string; unit: string; unitPrice: Cents }

/** A line that a firm asks beside the price list of today, in cents without tax; null: the list has no such line any more. */
export type ComparedLine = AskedLine & { asked: Cents; listed: Cents | null; difference: Cents | null }

export type ComparedPrice = {
  lines: readonly ComparedLine[]
  /** what is asked beyond its lines: no line of the list says why */
  beyond: Cents
  /** what all that is asked would cost by the list, as far as it knows it */
  listed: Cents
}

/** What a firm asks, line by line, beside what the landlord's price list says of it today. */
export const comparePrices = (
  { lines, asked }: { lines: readonly AskedLine[]; asked: Cents },
  list: readonly ListedPrice[],
): ComparedPrice => {
  const compared = lines.map((line) => {
    const price = timesPrice(line.parts, line.unitPrice)
    const same = list.filter(({ label, unit }) => label === line.label && unit === line.unit)
    const found = same.find(({ unitPrice }) => unitPrice === line.unitPrice) ?? same[0]
    const listed = found ? timesPrice(line.parts, found.unitPrice) : null
    return { ...line, asked: price, listed, difference: listed === null ? null : cents(price - listed) }
  })
  return {
    lines: compared,
    beyond: cents(Math.max(0, asked - sumOf(compared.map((line) => line.asked)))),
    listed: sumOf(compared.map((line) => line.listed ?? cents(0))),
  }
}
