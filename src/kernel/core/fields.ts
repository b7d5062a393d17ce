import type { Role } from './roles.ts'

/**
 * A field that we ask of people. It does not compile without its asker, its purpose and its review date.
 * Past `reviewOn`, read by nobody, or without an answer to why it is asked, it becomes optional by itself, and then leaves the forms
 * (field-standing.ts); its cost in seconds is summed by field, place and month.
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
  /** how it is asked, where no form of the house says it: a question in head office’s own words */
  words?: string
  askedOf: readonly Role[]
  required: boolean
  /** the act is about it, or would do harm without it: it stays asked, whatever becomes of the question (field-standing.ts) */
  essential?: true
  /** ISO dates */
  since: string
  reviewOn: string
  /** the rules, queries or letters that read it; a field that nobody reads has no reason to be */
  readBy: readonly [string, ...string[]]
  /** the acts that carry its answer, where their data don't bear the last part of the key */
  acts?: readonly string[]
  /** what their data call it, where that is another word: `amount` of `order.price` */
  answer?: string
}

/** A field that is asked for some weeks: from when, and until when it was (ISO; null: it is asked still). */
export type PassingField = AskedField & { from: string; until: string | null }

/** Which of them: those that are asked now, all that ever were, or those of these keys. */
export type PassingKeys = 'now' | 'ever' | readonly string[]

/** What an act says to one of them: its key, and which thing was told what. */
export type PassingAnswer = { key: string; thing: string; value: string }
