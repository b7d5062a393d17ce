import type { fr as common } from './words.common.fr.ts'
import type { fr as papers } from './words.paper.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as sheet } from './words.sheet.fr.ts'
import type { fr as table } from './words.table.fr.ts'

type SentenceKey =
  | keyof typeof common
  | keyof typeof papers
  | keyof typeof fr
  | keyof typeof sheet
  | keyof typeof table

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module './words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
