import type { CodeUnder } from '../../../../kernel/core/words.ts'

/** What may harm within weeks, in the order in which it is said when several are heard. */
export const graveKinds = [
  'structure',
  'electricity',
  'combustion',
  'fire',
  'fall',
  'lead',
  'health',
] as const satisfies readonly CodeUnder<'grave'>[]
export type GraveKind = (typeof graveKinds)[number]
