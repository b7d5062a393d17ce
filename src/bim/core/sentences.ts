import type { fr } from './words.fr.ts'
import type { fr as bcf } from './words/bcf.fr.ts'
import type { fr as carnet } from './words/carnet.fr.ts'
import type { fr as cobie } from './words/cobie.fr.ts'
import type { fr as command } from './words/command.fr.ts'
import type { fr as diff } from './words/diff.fr.ts'
import type { fr as experts } from './words/experts.fr.ts'
import type { fr as office } from './words/office.fr.ts'
import type { fr as plan } from './words/plan.fr.ts'
import type { fr as publish } from './words/publish.fr.ts'
import type { fr as space } from './words/space.fr.ts'

type SentenceKey =
  | keyof typeof fr
  | keyof typeof bcf
  | keyof typeof carnet
  | keyof typeof cobie
  | keyof typeof command
  | keyof typeof diff
  | keyof typeof experts
  | keyof typeof office
  | keyof typeof plan
  | keyof typeof publish
  | keyof typeof space

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
