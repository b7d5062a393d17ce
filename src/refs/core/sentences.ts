import type { fr as command } from './words.command.fr.ts'
import type { fr as reasons } from './words.reasons.fr.ts'

type SentenceKey = keyof typeof command | keyof typeof reasons

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
