import type { Cause } from './void/day-cause.ts'
import type { DiagnosticKind } from './diagnostics/diagnostic-lives.ts'
import type { DwellingFeature } from './void/dwelling-features.ts'
import type { NewcomerQuestion } from './void/newcomer-questions.ts'
import type { VoidOrderState } from './void/void-order-states.ts'
import type { StopReason, Track, VoidPosition } from './void/void-steps.ts'

/** What becomes true in this slice: codes and ids, never words of people, never why somebody leaves in a hurry. */
export type LettingsFacts = {
  /** the subject is the notice; `ends`: the last day of the lease */
  'leaving.given': LeavingData
  'leaving.corrected': LeavingData
  /** by agreement of both: the lease goes on */
  'leaving.withdrawn': { household: string; unit: string; on: string }
  /** from here on the subject is the dwelling, of which one void at most is open */
  'void.opened': { void: string; leaseEnds: string; diagnostics: readonly DiagnosticKind[] }
  'void.dated': { void: string; leaseEnds: string }
  'void.closed': { void: string; why: 'stayed' | 'visited' | 'left' }
  'void.moved': {
    void: string
    track: Track
    step: VoidPosition
    back: boolean
    reason?: string
    starts?: string
    /** of what an inspection said: its day */
    day?: string
  }
  /** a lease begins there; `lacking`: the diagnostics that it has not, where it was told and nobody could be refused */
  'void.let': { void: string; starts: string; lacking?: readonly DiagnosticKind[] }
  /** what became of one of its orders; `request`: where that is told */
  'void.orderHeard': { void: string; order: string; request: string; state: VoidOrderState }
  /** an order was finished on a day that comes after the one on which the keys were to be handed over */
  'void.worksLate': { void: string; order: string; request: string; day: string; doneOn: string }
  'void.featureTold': { void: string; code: DwellingFeature }
  'void.featureDropped': { void: string; code: DwellingFeature }
  /** `due`: the day by which head office answers */
  'void.remarked': { void: string; remark: string; due: string }
  'void.remarkAnswered': { void: string; remark: string }
  /** `wrong`: what does not work well, of the questions of that visit; `person`: whose requests they are */
  'void.newcomerVisited': { void: string; wrong: readonly NewcomerQuestion[]; person: string | null }
  'void.planned': { void: string; step: VoidPosition; day: string | null }
  'void.stopped': { void: string; why: StopReason }
  'void.resumed': { void: string; why: StopReason }
  'void.priced': { void: string; daily: number }
  'void.disputed': { void: string; dispute: string; starts: string; ends: string; cause: Cause }
  'void.settled': { void: string; dispute: string; cause: Cause }
  /** the subject is the dwelling */
  'diagnostic.recorded': { diagnostic: string; kind: DiagnosticKind; doneOn: string }
  /** `by`: the day on which the papers are wanted */
  'diagnostic.asked': { void: string; kinds: readonly DiagnosticKind[]; by: string; request: string }
}

/** What the newcomer said of each thing that does not work well: for its request alone. */
type LettingsEnclosures = { 'void.newcomerVisited': { words: Partial<Record<NewcomerQuestion, string>> } }

type LeavingData = { household: string; unit: string; months: number; ends: string }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends LettingsFacts {}
  interface Enclosures extends LettingsEnclosures {}
}
