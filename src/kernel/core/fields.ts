import type { Role } from './roles.ts'

/**
 * A field that we ask of people. It does not compile without its asker, its purpose and its review date.
 * Past `reviewOn` it becomes optional by itself; its cost in seconds is summed by field, place and month.
 */
export type AskedField = {
  /** as in the command's data, prefixed by the slice: `request.words` */
  key: string
  kind: 'text' | 'choice' | 'photo' | 'paper' | 'sound' | 'date' | 'number' | 'person' | 'place'
  /** the direction or service that wants it, in French, as people call it */
  askedBy: string
  /** what it is for, in French, one sentence */
  purpose: string
  legalBasis?: string
  /** the same for a reader of English; who asks is named in ledger/core/askers.ts */
  english: { purpose: string; legalBasis?: string }
  askedOf: readonly Role[]
  required: boolean
  /** ISO dates */
  since: string
  reviewOn: string
  /** the rules, queries or letters that read it; a field that nobody reads has no reason to be */
  readBy: readonly [string, ...string[]]
}

/** A required field past its review date is asked no more than as an option. */
export const stillRequired = (field: AskedField, today: string): boolean =>
  field.required && today <= field.reviewOn
