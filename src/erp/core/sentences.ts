import type { fr as back } from './words.back.fr.ts'
import type { fr } from './words.erp.fr.ts'
import type { fr as gone } from './words.gone.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as invoice } from './words.invoice.fr.ts'
import type { fr as kinds } from './words.kinds.fr.ts'
import type { fr as order } from './words.order.fr.ts'
import type { fr as page } from './words.return.fr.ts'
import type { fr as setup } from './words.setup.fr.ts'
import type { fr as typed } from './words.typed.fr.ts'

type BackKey = keyof typeof back | keyof typeof kinds | keyof typeof order | keyof typeof page
type SentenceKey =
  | keyof typeof go
  | keyof typeof fr
  | keyof typeof gone
  | keyof typeof invoice
  | keyof typeof setup
  | keyof typeof typed
  | BackKey

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
