import type { Batch } from './publish/settle/change-batch.ts'

/** What becomes true of building models. The subject is the building. */
export type BimFacts = {
  'bim.delivered': { model: string; revision: string }
  'bim.confirmed': { model: string; revision: string | null; rule: string }
  /** the work on a revision has come to another step: ask again */
  'bim.told': { revision: string; step: string }
  /** a revision was read: how many changes are open, and how many of them are safe */
  'bim.found': { revision: string; changes: number; safe: number }
  'bim.failed': { revision: string; code: string }
  'bim.accepted': { revision: string; changes: number }
  /** a delivery is out of the estate again; `next`: one that came after it, and is read again */
  'bim.takenBack': { revision: string; changes: number; next: string | null }
  /** a model of which no file could be read is there no more */
  'bim.removed': { model: string }
  /** a thing of a revision is one of ours: it is read again */
  'bim.matched': { revision: string; object: string }
  'bim.held': { revision: string; hold: boolean }
  /** a revision was read against other requirements: that part of its report is new */
  'bim.checked': { revision: string }
  'bim.refused': { revision: string; changes: number }
  /** what was left out waits for an answer again */
  'bim.reopened': { revision: string; changes: number }
  /** what the landlord asks of models is another document from now on; none of his own: those that come with the house */
  'bim.required': { sha256: string | null; title: string }
}

/** What enters the estate. */
type BimEnclosures = { 'bim.accepted': { batch: Batch } }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends BimFacts {}
  interface Enclosures extends BimEnclosures {}
}
