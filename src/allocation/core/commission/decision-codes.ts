/** What a commission may decide of a candidate: the five of CCH R441-3; `e` is the inadmissibility of R441-2-8 d, after which the number is struck off. */
export const decisionCodes = ['a', 'b', 'c', 'd', 'e'] as const
export type DecisionCode = (typeof decisionCodes)[number]

/** Who is granted it, in some order: the dwelling is offered to these alone. */
export const isGranted = (decision: DecisionCode | null): boolean => decision !== null && decision < 'd'

type ReasonRow = { of: 'd' | 'e'; source: string }

/** Why somebody is not granted it, or may not be: by code, so that nothing about a person is written (CCH L441-2-2). */
export const decisionReasons = {
  size_unfit: { of: 'd', source: 'CCH R441-2-8, L441-1' },
  effort_high: { of: 'd', source: 'CCH R441-3-1 (à confirmer)' },
  place_unfit: { of: 'd', source: 'CCH L441-1' },
  others_first: { of: 'd', source: 'CCH L441-1' },
  /** in a residence that the local convention names; the first vacant dwelling elsewhere is then owed */
  mix: { of: 'd', source: 'CCH L441-2-2, al. 3' },
  /** of a dwelling that suits, or whose rent would do; never of whom a protection order protects */
  owner: { of: 'd', source: 'CCH L441-2-2, al. 2' },
  file_missing: { of: 'd', source: 'CCH R441-2-4-1' },
  ceiling_over: { of: 'e', source: 'CCH R441-1, 1°' },
  stay_unproved: { of: 'e', source: 'CCH R441-1, 1°' },
  struck_off: { of: 'e', source: 'CCH R441-2-8' },
} as const satisfies Record<string, ReasonRow>
export type DecisionReason = keyof typeof decisionReasons
export const reasonsOf = (decision: string): DecisionReason[] =>
  decisionReasonCodes.filter((code) => decisionReasons[code].of === decision)
export const decisionReasonCodes = Object.keys(decisionReasons) as readonly DecisionReason[]

/** Why fewer than three are put before the commission, as CCH R441-3 lists it. */
export const fewReasons = {
  too_few: { source: 'CCH R441-3' },
  dalo: { source: 'CCH R441-3, L441-2-3' },
  /** a very social dwelling whose management is adapted */
  d331_25_1: { source: 'CCH R441-3, D331-25-1 al. 6' },
} as const
export type FewReason = keyof typeof fewReasons
export const fewReasonCodes = Object.keys(fewReasons) as readonly FewReason[]

/** Candidates that are put before a commission for one dwelling, unless the law lets it be fewer. */
export const leastCandidates = 3
