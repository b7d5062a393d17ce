import type { fr as page } from './telling/words.leak-page.fr.ts'
import type { fr as thread } from './telling/words.leak-thread.fr.ts'
import type { fr as goBounds } from './threshold/words.go-thresholds.fr.ts'
import type { fr as bounds } from './threshold/words.thresholds.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as title } from './words.leak-title.fr.ts'
import type { fr as told } from './words.leak-told.fr.ts'
import type { fr } from './words.sensors.fr.ts'
import type { fr as wear } from './words.wear.fr.ts'

type SentenceKey =
  | keyof typeof bounds
  | keyof typeof fr
  | keyof typeof go
  | keyof typeof goBounds
  | keyof typeof page
  | keyof typeof thread
  | keyof typeof title
  | keyof typeof told
  | keyof typeof wear

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
