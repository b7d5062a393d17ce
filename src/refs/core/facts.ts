import type { PairKind, PairSource } from './chain/found-pair.ts'
import type { ContestReason, PairAnswer } from './contract.ts'

/** What becomes true in this slice, of a pair: codes alone. */
export type RefsFacts = {
  'pair.settled': { kind: PairKind; source: PairSource; answer: PairAnswer }
  /** the house had linked it alone */
  'pair.contested': { kind: PairKind; source: PairSource; reason: ContestReason }
  'pair.reopened': { kind: PairKind; source: PairSource }
  /** the subject is the handing over: how many persons one yes was for, and when (ISO) */
  'pair.settledPlain': { n: number; at: string }
  'pair.reopenedPlain': { n: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends RefsFacts {}
}
