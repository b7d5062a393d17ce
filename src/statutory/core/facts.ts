/** What becomes true in this slice: years and counts. No rent, no financing stands in the journal, which others of head office read. */
export type StatutoryFacts = {
  /** the subject is the file that was read */
  'register.kept': { year: number; n: number }
  /** the subject is the handing over of some values */
  'register.told': { year: number; n: number }
  /** the columns of a year were brought: so many, from which year on, in which version */
  'register.laidDown': { since: number; version: string; n: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends StatutoryFacts {}
}
