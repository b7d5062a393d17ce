import type { fr as go } from './words.go.fr.ts'
import type { fr } from './words.sensors.fr.ts'
import type { fr as wear } from './words.wear.fr.ts'

type SentenceKey = keyof typeof fr | keyof typeof go | keyof typeof wear

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
