import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { answers } from './answers.ts'
import { corrections } from './commands/correct.ts'
import { imports } from './commands/import.ts'
import { inventory } from './commands/inventory.ts'

/** The estate: what stands where, and what the world outside calls it. */
export const slice: Slice = {
  name: 'estate',
  commands: { ...imports, ...corrections, ...inventory },
  queries: answers,
  words: { fr, en },
}
