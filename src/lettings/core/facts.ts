import type { Cause } from './void/day-cause.ts'
import type { DiagnosticKind } from './diagnostics/diagnostic-lives.ts'
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
  }
  /** a lease begins there */
  'void.let': { void: string; starts: string }
  'void.planned': { void: string; step: VoidPosition; day: string | null }
  'void.stopped': { void: string; why: StopReason }
  'void.resumed': { void: string; why: StopReason }
  'void.priced': { void: string; daily: number }
  'void.disputed': { void: string; dispute: string; starts: string; ends: string; cause: Cause }
  'void.settled': { void: string; dispute: string; cause: Cause }
  /** the subject is the dwelling */
  'diagnostic.recorded': { diagnostic: string; kind: DiagnosticKind; doneOn: string }
}

type LeavingData = { household: string; unit: string; months: number; ends: string }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends LettingsFacts {}
}
