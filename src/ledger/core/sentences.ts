import type { fr as contest } from './words.contest.fr.ts'
import type { fr as link } from './words.link.fr.ts'
import type { fr as mark } from './words.mark.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr } from './words.fr.ts'

type SentenceKey =
  | keyof typeof menu
  | keyof typeof mark
  | keyof typeof fr
  | keyof typeof link
  | keyof typeof contest

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
