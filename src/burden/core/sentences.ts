import type { fr } from './words.fr.ts'

type Said = keyof typeof fr

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<Said, string> {}
}
