/** What becomes true in this slice: names of sources and files, counts. No value of a dwelling, which the estate tells itself. */
export type ErpFacts = {
  /** the subject is the source */
  'source.set': { source: string; version: number }
  'code.told': { source: string; list: string }
  /** the subject is the batch */
  'batch.released': { source: string }
  'batch.refused': { source: string }
  /** a screen of the ERP that nobody needs any more, by what was typed there; and needed again */
  'screen.closed': { task: string }
  'screen.reopened': { task: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends ErpFacts {}
}
