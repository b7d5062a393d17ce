import type { fr as account } from './words.account.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as claims } from './words.claims.fr.ts'
import type { fr as past } from './words.past.fr.ts'
import type { fr as heating } from './words.heating.fr.ts'
import type { fr as own } from './words.own.fr.ts'
import type { fr as paper } from './words.paper.fr.ts'
import type { fr as menu } from './words.menu.fr.ts'
import type { fr as record } from './words.record.fr.ts'
import type { fr as told } from './words.told.fr.ts'
import type { fr as walk } from './walk/words.walk.fr.ts'

type SentenceKey =
  | keyof typeof account
  | keyof typeof claims
  | keyof typeof past
  | keyof typeof fr
  | keyof typeof heating
  | keyof typeof menu
  | keyof typeof own
  | keyof typeof paper
  | keyof typeof record
  | keyof typeof told
  | keyof typeof walk

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
