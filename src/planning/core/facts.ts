/** What becomes true in this slice: the subject is a secret address under which somebody's visits stand as a calendar. */
export type PlanningFacts = {
  'agenda.opened': Record<never, never>
  'agenda.closed': Record<never, never>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends PlanningFacts {}
}
