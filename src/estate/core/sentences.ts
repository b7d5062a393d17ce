import type { fr as menu } from './words.menu.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as causes } from './words/causes.fr.ts'
import type { fr as desk } from './words/desk.fr.ts'
import type { fr as finishes } from './words/finishes.fr.ts'
import type { fr as figures } from './words/figures.fr.ts'
import type { fr as kinds } from './words/kinds.fr.ts'
import type { fr as look } from './words/look.fr.ts'
import type { fr as plan } from './words/plan-in-hand.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof fr
  | keyof typeof causes
  | keyof typeof desk
  | keyof typeof finishes
  | keyof typeof figures
  | keyof typeof kinds
  | keyof typeof look
  | keyof typeof plan

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
