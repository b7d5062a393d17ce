import type { fr } from './words.fr.ts'
import type { fr as face } from './words.faces.fr.ts'
import type { fr as gate } from './words.gate.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr as question } from './words.question.fr.ts'
import type { fr as told } from './words.told.fr.ts'

type SentenceKey =
  | keyof typeof fr
  | keyof typeof face
  | keyof typeof gate
  | keyof typeof menu
  | keyof typeof question
  | keyof typeof told

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
