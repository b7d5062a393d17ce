/** Amounts are counted in whole cents, quantities in ten-thousandths: both are integers, and no sum of them drifts. */

declare const unit: unique symbol
/** Whole cents. Euros are a plain number, and no amount: `centsOf` counts them. */
export type Cents = number & { readonly [unit]: 'cents' }
/** Ten-thousandths of a unit: 2500 is a quarter. */
export type Parts = number & { readonly [unit]: 'parts' }

/** A number that is cents already: a constant, a sum. */
export const cents = (n: number): Cents => n as Cents
export const parts = (n: number): Parts => n as Parts

/** No line of a price list, and no order of a landlord's upkeep, is worth more: a slip of the finger, then. A million euros. */
export const highest = cents(100_000_000)

/** Euros as a decimal number, in cents: 1.005 → 101. Half up, away from zero. */
export const centsOf = (euros: number): Cents => cents(Number(scaledAmount(euros, 2)))

/** A quantity as a decimal number, in ten-thousandths: 0.25 → 2500. */
export const partsOf = (quantity: number): Parts => parts(Number(scaledAmount(quantity, 4)))

/** A quantity as a decimal number again, to be said: 2500 → 0.25. */
export const quantityOf = (n: Parts): number => n / 10_000

export const sumOf = (amounts: readonly Cents[]): Cents => cents(amounts.reduce<number>((a, b) => a + b, 0))

/** So many of a thing at its price, to the cent: 2500 (a quarter) × 1674 → 419. Half up, away from zero. */
export const timesPrice = (quantity: Parts, price: Cents): Cents =>
  cents(Number(halfUp(BigInt(quantity) * BigInt(price), 10_000n)))

/** A part of an amount, to the cent: `of` hundredths, thousandths… are the whole. Half up, away from zero; one rounding for all parts. */
export const partOf = (amount: Cents, ...shares: readonly { part: number; of: number }[]): Cents => {
  const [part, of] = shares.reduce(([a, b], one) => [a * BigInt(one.part), b * BigInt(one.of)], [1n, 1n])
  return cents(Number(halfUp(BigInt(amount) * part, of)))
}

// A double is its shortest decimal: eight places hold what anybody typed, and nothing of how a machine keeps it.
const scaledAmount = (amount: number, places: number): bigint =>
  halfUp(BigInt(amount.toFixed(8).replace('.', '')), 10n ** BigInt(8 - places))

const halfUp = (amount: bigint, unit: bigint): bigint =>
  amount < 0n ? -halfUp(-amount, unit) : (2n * amount + unit) / (2n * unit)
