/** What this slice says. No answer is here: a journal never forgets, and names who acts. */
export type SatisfactionFacts = {
  /** said by the house to itself, that a home is written to; no journal keeps it. The subject is the question */
  'satisfaction.drawn': Record<never, never>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends SatisfactionFacts {}
}
