import { canonicalJson } from '../../../kernel/core/canonical-json.ts'

/** What was asked or found after an entry, in words; `askedAt`: when. */
export type AddedWords = { words: string; photos: readonly string[]; heating: boolean; askedAt: string }

/** An addendum as it is hashed and sealed: `first`, the hash of the record that it completes, which is never rewritten. */
export type AddendumRecord = AddedWords & {
  version: 1
  id: string
  inspection: string
  first: string
  /** who wanted it */
  wantedBy: 'tenant' | 'landlord'
  /** what whoever answered adds; nothing where the landlord completed by itself */
  answer: string | null
  answeredAt: string | null
}

/** The text of an addendum that is hashed: sorted keys, composed letters. */
export const addendumText = (added: AddendumRecord): string => canonicalJson(added)
