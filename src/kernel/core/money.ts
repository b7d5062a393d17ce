/** Amounts are counted in whole cents, quantities in ten-thousandths: both are integers, and no sum of them drifts. */

/** Euros as they are typed, sent or kept (a decimal number), in cents: 1.005 → 101. Half up, away from zero. */
export const centsOf = (euros: number): number => Number(scaled(euros, 2))

/** A quantity in ten-thousandths: 0.25 → 2500. */
export const partsOf = (quantity: number): number => Number(scaled(quantity, 4))

/** Cents as euros, for what is sent, kept and said. */
export const eurosOf = (cents: number): number => cents / 100

/** A quantity again, from its ten-thousandths. */
export const quantityOf = (parts: number): number => parts / 10_000

/** So many of a thing at its price, to the cent: 2500 (a quarter) × 1674 → 419. Half up, away from zero. */
export const timesPrice = (parts: number, cents: number): number =>
  Number(halfUp(BigInt(parts) * BigInt(cents), 10_000n))

// A double is its shortest decimal: eight places hold what anybody typed, and nothing of how a machine keeps it.
const scaled = (amount: number, places: number): bigint =>
  halfUp(BigInt(amount.toFixed(8).replace('.', '')), 10n ** BigInt(8 - places))

const halfUp = (amount: bigint, unit: bigint): bigint =>
  amount < 0n ? -halfUp(-amount, unit) : (2n * amount + unit) / (2n * unit)
