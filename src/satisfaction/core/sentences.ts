import type { fr } from './words.fr.ts'
import type { fr as face } from './words.faces.fr.ts'
import type { fr as gate } from './words.gate.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as question } from './words.question.fr.ts'
import type { fr as told } from './words.told.fr.ts'
import type { fr as returned } from './survey/words.returned.fr.ts'
import type { fr as survey } from './survey/words.survey.fr.ts'

type SentenceKey =
  | keyof typeof fr
  | keyof typeof face
  | keyof typeof gate
  | keyof typeof go
  | keyof typeof question
  | keyof typeof told
  | keyof typeof returned
  | keyof typeof survey

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
