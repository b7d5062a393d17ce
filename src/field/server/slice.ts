import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/round/words.en.ts'
import { fr } from '../core/round/words.fr.ts'
import { answers as rounds } from './round/answers.ts'
import { handlers as round } from './round/commands.ts'

/** The caretaker's pocket: what his phone takes with him, and what it brings back. */
export const slice: Slice = {
  name: 'field',
  commands: { ...round },
  queries: { ...rounds },
  words: { fr, en },
}
