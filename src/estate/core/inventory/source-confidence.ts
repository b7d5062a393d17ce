import type { Confidence } from './cause-queries.ts'

/** Fewer settled lines than these say nothing of a source. */
export const fewestSettled = 5

/** How often a source was right about a field, where enough was settled to say so; nothing is ever hidden by it. */
export const confidenceOf = (
  rows: readonly Confidence[],
  { source, family, field }: Pick<Confidence, 'source' | 'family' | 'field'>,
): { stood: number; of: number } | undefined =>
  rows.find(
    (row) => row.source === source && row.family === family && row.field === field && row.of >= fewestSettled,
  )
