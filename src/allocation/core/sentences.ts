import type { fr as allocation } from './words.allocation.fr.ts'
import type { fr as letters } from './words.letters.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr as refused } from './words.refused.fr.ts'

type SentenceKey = keyof typeof allocation | keyof typeof letters | keyof typeof menu | keyof typeof refused

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
