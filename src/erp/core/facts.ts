/** What becomes true in this slice: names of sources and files, counts. No value of a dwelling or a person, which estate and people tell themselves. */
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
  /** the subject is what is missing; `household`: whose lease ended, on its last day */
  'gone.settled': { source: string; entity: string; answer: string; on: string; household?: string }
  /** the subject is the person of ours */
  'likeness.settled': { source: string; same: boolean }
  /** the subject is the outlet */
  'outlet.set': { outlet: string; version: number }
  /** the subject is the item, of what goes back */
  'outbox.acknowledged': BackItem
  'outbox.refused': BackItem
  /** what was refused leaves once more, under an id of its own */
  'outbox.renewed': BackItem
  'outbox.dropped': BackItem
}

type BackItem = { outlet: string; kind: string }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends ErpFacts {}
}
