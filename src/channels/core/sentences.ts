import type { fr as arrivals } from './words.arrivals.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as letters } from './words.letters.fr.ts'
import type { fr as line } from './calls/words.line.fr.ts'
import type { fr as ring } from './calls/words.ring.fr.ts'
import type { fr as sent } from './words.sent.fr.ts'
import type { fr as dossiers } from './peer/words.fr.ts'
import type { fr as open311 } from './open311/words.fr.ts'
import type { fr as told } from './words.told.fr.ts'
import type { fr as ways } from './ways/words.fr.ts'
import type { fr } from './words.fr.ts'

type SentenceKey =
  | keyof typeof arrivals
  | keyof typeof go
  | keyof typeof letters
  | keyof typeof line
  | keyof typeof ring
  | keyof typeof sent
  | keyof typeof told
  | keyof typeof fr
  | keyof typeof open311
  | keyof typeof ways
  | keyof typeof dossiers

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
