import type { fr as catalogue } from './words.catalogue.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as measures } from './words.measures.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr as pocket } from './words.pocket.fr.ts'
import type { fr as sources } from './words.sources.fr.ts'
import type { fr as told } from './words.told.fr.ts'

type SentenceKey =
  | keyof typeof fr
  | keyof typeof menu
  | keyof typeof pocket
  | keyof typeof told
  | keyof typeof catalogue
  | keyof typeof measures
  | keyof typeof sources

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
