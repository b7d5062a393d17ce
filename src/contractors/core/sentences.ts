import type { fr as menu } from './words.menu.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as bills } from './words/bills.fr.ts'
import type { fr as contracts } from './words/contracts.fr.ts'
import type { fr as delegation } from './words/delegation.fr.ts'
import type { fr as figures } from './words/figures.fr.ts'
import type { fr as firm } from './words/firm.fr.ts'
import type { fr as homeVisits } from './words/home-visits.fr.ts'
import type { fr as papers } from './words/papers.fr.ts'
import type { fr as quote } from './words/quote.fr.ts'
import type { fr as refused } from './words/refused.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof fr
  | keyof typeof bills
  | keyof typeof contracts
  | keyof typeof delegation
  | keyof typeof figures
  | keyof typeof firm
  | keyof typeof homeVisits
  | keyof typeof papers
  | keyof typeof quote
  | keyof typeof refused

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
