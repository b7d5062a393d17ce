import type { fr as go } from './words.go.fr.ts'
import type { fr } from './words.erp.fr.ts'
import type { fr as typed } from './words.typed.fr.ts'

type SentenceKey = keyof typeof go | keyof typeof fr | keyof typeof typed

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
