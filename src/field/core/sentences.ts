import type { fr as menu } from './words.menu.fr.ts'
import type { fr as device } from './device/words.fr.ts'
import type { fr as round } from './round/words.fr.ts'
import type { fr as roundOffice } from './round/words.office.fr.ts'
import type { fr as roundPages } from './round/words.round.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof device
  | keyof typeof round
  | keyof typeof roundOffice
  | keyof typeof roundPages
  | keyof typeof fr

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
