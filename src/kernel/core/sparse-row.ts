/** A row of a system of equations in remainders of a prime: its entries by column, none of them zero. */
export type SparseRow = Map<number, number>

/** A prime below 2^26: the product of two remainders is a whole number that a double holds. No rounding hides what follows from rows. */
export const prime = 67_108_859

/** Adds `factor` times another row to one, in place. */
export const addRow = (row: SparseRow, other: SparseRow, factor: number): void => {
  for (const [column, value] of other) {
    const sum = ((row.get(column) ?? 0) + factor * value) % prime
    if (sum) row.set(column, sum)
    else row.delete(column)
  }
}

/** Multiplies a row, in place. */
export const scaleRow = (row: SparseRow, factor: number): void => {
  for (const [column, value] of row) row.set(column, (value * factor) % prime)
}

/** What a value is multiplied with to give 1. Fermat: its power of the prime less two. */
export const inverseOf = (value: number): number => {
  let result = 1
  let base = value
  for (let left = prime - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}
