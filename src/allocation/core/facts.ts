import type { VoidMove } from './offers/void-moves.ts'

/**
 * What becomes true in this slice: ids, counts and days. No name, no decision about anybody, no reason stands in the journal, which the
 * rest of head office reads.
 */
export type AllocationFacts = {
  /** the subject is the applicant */
  'applicant.recorded': { isNew: boolean }
  /** the subject is the file that was read */
  'applicants.imported': { n: number }
  'applicant.forgotten': { asked: boolean }
  /** from here on the subject is the dwelling; `moves`: the steps of its void that follow */
  'candidates.proposed': { void: string; proposal: string; n: number; moves: readonly VoidMove[] }
  'candidate.withdrawn': { void: string; proposal: string }
  'candidates.decided': {
    void: string
    proposal: string
    commission: string
    moves: readonly VoidMove[]
  }
  'proposal.ended': { void: string; proposal: string; moves: readonly VoidMove[] }
  'paper.brought': { void: string; proposal: string }
  'paper.missed': { void: string; proposal: string; moves: readonly VoidMove[] }
  'offer.made': { void: string; offer: string; moves: readonly VoidMove[] }
  'offer.received': { void: string; offer: string; lastDay: string }
  'offer.ended': { void: string; offer: string; moves: readonly VoidMove[] }
  'dwelling.oriented': { void: string; convention: string }
  'number.struck': { void: string }
  'number.kept': { void: string }
  /** the subject is the list that was sent */
  'radiations.told': { n: number }
  /** the subject is the commission */
  'commission.called': { on: string }
  'commission.seated': { present: number }
  'commission.closed': { dwellings: number }
  /** the subject is the convention */
  'convention.recorded': { year: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends AllocationFacts {}
}
