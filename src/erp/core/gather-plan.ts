import type { BatchDifference } from './compare-batch.ts'
import { entities, type Entity, isNamed } from './entities.ts'
import { changedFields, type KeptValues } from './keep-values.ts'
import type { ReadRow } from './read-row.ts'

/** A field of which lines say something else, with a few of them: what was said, what is said now. */
export type FieldChange = {
  field: string
  n: number
  examples: { key: string; before: string; after: string }[]
}
/** What a batch would change: field by field, the most changed first; keys of some that are new, and of some that are gone. */
export type BatchPlan = { fields: FieldChange[]; added: string[]; gone: string[] }

/** As many examples as an eye takes in. */
const mostExamples = 5

type PlannedBatch = {
  difference: BatchDifference
  known: ReadonlyMap<string, { said: KeptValues }>
  keptOf: (row: ReadRow) => KeptValues
}

/**
 * The plan of a batch, kept beside it. Of lines that name somebody it has counts alone, and values of fields that name nobody: no number of
 * hers, no name, no telephone.
 */
export const gatherPlan = (entity: Entity, { difference, known, keptOf }: PlannedBatch): BatchPlan => {
  const namesNobody = entities[entity].named.length === 0
  const keysOf = (keys: readonly string[]): string[] => (namesNobody ? keys.slice(0, mostExamples) : [])
  const fields = new Map<string, FieldChange>()
  for (const row of difference.changed) {
    const [now, before] = [keptOf(row), known.get(row.key)?.said]
    for (const field of changedFields(now, before)) {
      const change = fields.get(field) ?? { field, n: 0, examples: [] }
      fields.set(field, change)
      change.n++
      if (change.examples.length < mostExamples && !isNamed(entity, field))
        change.examples.push({
          key: namesNobody ? row.key : '',
          before: String(before?.[field] ?? ''),
          after: String(now[field] ?? ''),
        })
    }
  }
  return {
    fields: [...fields.values()].toSorted((a, b) => b.n - a.n),
    added: keysOf(difference.added.map(({ key }) => key)),
    gone: keysOf(difference.gone),
  }
}
