import type { AnswerKind } from './idea-states.ts'

/** What becomes true in this slice. What is said without a name becomes no fact: a journal never forgets, and names who acts. */
export type BondFacts = {
  /** who answers for what a directorate holds is another than before. The subject is the topic */
  'bond.answererSet': { directorate: string }
  /** somebody told an idea under her own name. The subject is the idea, here and below */
  'bond.ideaSigned': { route: string }
  /** head office answered in public: the answer so many of this idea */
  'bond.ideaAnswered': { kind: AnswerKind; n: number }
  /** something new is tried until that day (`yyyy-mm-dd`). The subject is the trial, here and below */
  'bond.trialOpened': { endsOn: string }
  'bond.trialDecided': { decision: 'kept' | 'stopped' }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends BondFacts {}
}
