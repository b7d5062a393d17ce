import type { PairKind, PairSource } from './chain/found-pair.ts'
import type { PairAnswer } from './contract.ts'

/** What becomes true in this slice, of a pair: codes alone. */
export type RefsFacts = {
  'pair.settled': { kind: PairKind; source: PairSource; answer: PairAnswer }
  'pair.reopened': { kind: PairKind; source: PairSource }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends RefsFacts {}
}
