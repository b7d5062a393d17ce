import type { fr as asks } from './words.asks.fr.ts'
import type { fr as go } from './words.go.fr.ts'
import type { fr as positions } from './words.positions.fr.ts'
import type { fr as campaign } from './words.campaign.fr.ts'
import type { fr as sheet } from './words.sheet.fr.ts'
import type { fr as sheetTitle } from './words.sheet-title.fr.ts'
import type { fr as sheetTold } from './words.sheet-told.fr.ts'
import type { fr as refused } from './words.refused.fr.ts'
import type { fr as register } from './words.register.fr.ts'

type SentenceKey =
  | keyof typeof asks
  | keyof typeof go
  | keyof typeof positions
  | keyof typeof refused
  | keyof typeof register
  | keyof typeof campaign
  | keyof typeof sheet
  | keyof typeof sheetTitle
  | keyof typeof sheetTold

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
