import type { fr } from './words.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as told } from './words.told.fr.ts'
import type { fr as write } from './words.write.fr.ts'

type SentenceKey = keyof typeof fr | keyof typeof go | keyof typeof told | keyof typeof write

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
