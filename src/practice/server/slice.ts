import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { impersonal, personal } from './personal.ts'
import { localWords, queries } from './queries.ts'
import { handlers } from './way-handlers.ts'

/** «Notre façon de faire»: what an agency says in its own way, by codes that stay. */
export const slice: Slice = {
  name: 'practice',
  commands: handlers,
  queries,
  localWords,
  personal,
  impersonal,
  words: { fr, en },
}
