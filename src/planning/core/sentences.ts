import type { fr as menu } from './words.menu.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as agenda } from './words.agenda.fr.ts'
import type { fr as map } from './words.map.fr.ts'
import type { fr } from './words.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof fr
  | keyof typeof agenda
  | keyof typeof map

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
