import type { fr as asked } from './words.asked.fr.ts'
import type { fr as home } from './words.home.fr.ts'
import type { fr as leaving } from './words.leaving.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr as newcomer } from './words.newcomer.fr.ts'
import type { fr as refused } from './words.refused.fr.ts'
import type { fr as told } from './words.told.fr.ts'
import type { fr as voids } from './words.void.fr.ts'

type SentenceKey =
  | keyof typeof asked
  | keyof typeof home
  | keyof typeof leaving
  | keyof typeof menu
  | keyof typeof newcomer
  | keyof typeof refused
  | keyof typeof told
  | keyof typeof voids

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
