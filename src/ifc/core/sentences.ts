import type { fr as doubts } from './words/doubts.fr.ts'
import type { fr as ids } from './words/ids.fr.ts'
import type { fr as problems } from './words/problems.fr.ts'
import type { fr as report } from './words/report.fr.ts'

type SentenceKey = keyof typeof doubts | keyof typeof ids | keyof typeof problems | keyof typeof report

/** Every key of this floor: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
