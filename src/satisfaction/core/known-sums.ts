import { addRow, inverseOf, prime, scaleRow, type SparseRow } from '../../kernel/core/sparse-row.ts'

/**
 * Sums that readers know, and what follows from them by adding and taking away. `restOf` a sum: what these do not tell of it, nothing
 * where they tell it. `wouldTell`: whether `sum`, untold so far, would make one of `secrets` known.
 */
export type KnownSums = {
  add: (sum: SparseRow) => void
  restOf: (sum: SparseRow) => SparseRow
  wouldTell: (sum: SparseRow, secrets: readonly SparseRow[]) => boolean
}

/** No sum yet. Gauss’s elimination, kept reduced: each known row has a first entry, 1, that no other row has. */
export const knownSums = (): KnownSums => {
  const known = new Map<number, SparseRow>()
  const restOf: KnownSums['restOf'] = (sum) => {
    const rest = new Map(sum)
    for (const [column, value] of sum) {
      const row = known.get(column)
      if (row) addRow(rest, row, prime - value)
    }
    return rest
  }
  return {
    restOf,
    add: (sum) => {
      const rest = restOf(sum)
      const [first] = rest
      if (!first) return
      const [column, value] = first
      scaleRow(rest, inverseOf(value))
      for (const row of known.values()) {
        const factor = row.get(column)
        if (factor !== undefined) addRow(row, rest, prime - factor)
      }
      known.set(column, rest)
    },
    wouldTell: (sum, secrets) => {
      const rest = restOf(sum)
      return rest.size > 0 && secrets.some((secret) => isMultiple(restOf(secret), rest))
    },
  }
}

const isMultiple = (row: SparseRow, of: SparseRow): boolean => {
  const [first] = of
  const value = first && row.get(first[0])
  if (!first || value === undefined || row.size !== of.size) return false
  const times = (value * inverseOf(first[1])) % prime
  return [...of].every(([column, part]) => row.get(column) === (part * times) % prime)
}
