import type { BatchDifference } from './compare-batch.ts'
import type { BatchFigures } from './hold-batch.ts'
import { changedFields, type KeptValues } from './keep-values.ts'
import type { ReadRow } from './read-row.ts'

export type ComparedBatch = {
  rows: number
  header: string
  made: string
  difference: BatchDifference
  /** what was kept of each key, and of each row of today */
  known: ReadonlyMap<string, { said: KeptValues }>
  keptOf: (row: ReadRow) => KeptValues
  last: { rows: number; header: string; made: string } | undefined
  /** keys that waited, and those that were missing before: neither looks new tonight */
  waited: ReadonlySet<string>
  missed: ReadonlySet<string>
}

/** A batch in the numbers by which it is held, or not. */
export const batchFigures = ({
  rows,
  header,
  made,
  difference,
  known,
  keptOf,
  last,
  waited,
  missed,
}: ComparedBatch): BatchFigures => {
  const differing: Record<string, number> = {}
  for (const row of difference.changed)
    for (const field of changedFields(keptOf(row), known.get(row.key)?.said))
      differing[field] = (differing[field] ?? 0) + 1
  return {
    rows,
    lastRows: last?.rows ?? null,
    known: known.size,
    gone: difference.gone.filter((key) => !missed.has(key)).length,
    unknownKeys: difference.added.filter(({ key }) => !waited.has(key)).length,
    differing,
    compared: difference.same + difference.changed.length,
    header,
    lastHeader: last?.header ?? null,
    made,
    lastMade: last?.made ?? null,
  }
}
