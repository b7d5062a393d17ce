import type { ReadRow } from './read-row.ts'

/** How a batch differs from what its source said before. */
export type BatchDifference = {
  added: ReadRow[]
  changed: ReadRow[]
  same: number
  /** keys that a full extract no longer has; a delta never ends anything */
  gone: string[]
}

/** What stands in the place of a hash where the person whom a line names was erased: the line says nothing new, whatever it says. */
export const erasedHash = 'erased'

export type Comparing = {
  full: boolean
  hashOf: (row: ReadRow) => string
  /** whether a key stands in a line that waits or cannot be read: it is not gone */
  isWaiting: (key: string) => boolean
}

/** Rows of a batch against those that its source said before: an unchanged row costs no command. */
export const compareBatch = (
  rows: readonly ReadRow[],
  known: ReadonlyMap<string, string>,
  { full, hashOf, isWaiting }: Comparing,
): BatchDifference => {
  const difference: BatchDifference = { added: [], changed: [], same: 0, gone: [] }
  const seen = new Set<string>()
  for (const row of rows) {
    seen.add(row.key)
    const before = known.get(row.key)
    if (before === undefined) difference.added.push(row)
    else if (before === erasedHash || before === hashOf(row)) difference.same++
    else difference.changed.push(row)
  }
  // In the order of their keys: examples of what is gone are the same, in whatever order the rest was known.
  if (full) difference.gone = [...known.keys()].filter((key) => !seen.has(key) && !isWaiting(key)).toSorted()
  return difference
}

/** Keys that two lines of one batch share with other content: neither is taken until somebody says which is right. */
export const doubledKeys = (rows: readonly ReadRow[], hashOf: (row: ReadRow) => string): Set<string> => {
  const first = new Map<string, string>()
  const doubled = new Set<string>()
  for (const row of rows) {
    const hash = hashOf(row)
    const before = first.get(row.key)
    if (before === undefined) first.set(row.key, hash)
    else if (before !== hash) doubled.add(row.key)
  }
  return doubled
}
