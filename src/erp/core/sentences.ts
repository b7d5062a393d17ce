import type { fr } from './words.erp.fr.ts'

type SentenceKey = keyof typeof fr

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
