import type { Dictionary } from '../../kernel/web/web-slice.ts'

/** What is said of a value that is asked where somebody is: loaded with the question. */
export const askWords: Dictionary = [
  () => import('../core/words.asks.fr.ts'),
  () => import('../core/words.asks.en.ts'),
]
