/** What becomes true in this slice: the subject is one code in one agency, or of the landlord (`agency` null). */
export type PracticeFacts = {
  'way.changed': { agency: string | null; code: string; version: number }
  /** says again what the landlord, or the house, says */
  'way.givenBack': { agency: string | null; code: string; version: number }
  'way.offered': { code: string; from: string | null }
  'way.offerEnded': { code: string }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends PracticeFacts {}
}
