import type { fr as command } from './words.command.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as linked } from './words.linked.fr.ts'
import type { fr as pairs } from './words.pairs.fr.ts'
import type { fr as reasons } from './words.reasons.fr.ts'
import type { fr as settle } from './words.settle.fr.ts'

type SentenceKey =
  | keyof typeof command
  | keyof typeof go
  | keyof typeof linked
  | keyof typeof pairs
  | keyof typeof reasons
  | keyof typeof settle

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
