/** What this slice says. No answer is here: a journal never forgets, and names who acts. */
export type SatisfactionFacts = {
  /** said by the house to itself, that a home is written to; no journal keeps it. The subject is the question */
  'satisfaction.drawn': Record<never, never>
  /** a survey was drawn: so many homes, out of so many. The subject is the survey, here and below */
  'survey.drawn': { homes: number; size: number }
  /** answers of so many homes came back from the institute */
  'survey.returned': { homes: number }
  'survey.ended': Record<never, never>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends SatisfactionFacts {}
}
