import type { AskedValue } from './asks/asked-values.ts'

/** What becomes true in this slice: years and counts. No rent, no financing stands in the journal, which others of head office read. */
export type StatutoryFacts = {
  /** the subject is the file that was read */
  'register.kept': { year: number; n: number }
  /** the subject is the handing over of some values */
  'register.told': { year: number; n: number }
  /** the subject is the batch of the source that said some values */
  'register.heard': { n: number }
  /** the subject is the building: somebody there told a value of a dwelling on that day (`yyyy-mm-dd`), or passed it over (null) */
  'register.answered': { unit: string; field: AskedValue; value: string | number | null; on: string }
  /** the columns of a year were brought: so many, from which year on, in which version */
  'register.laidDown': { since: number; version: string; n: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends StatutoryFacts {}
}
