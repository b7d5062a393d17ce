import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.refused.en.ts'
import { fr } from '../core/words.refused.fr.ts'
import { layoutQueries } from './layout-queries.ts'
import { impersonal, personal } from './personal.ts'
import { registerFile } from './register-file.ts'
import { registerHandlers } from './register-handlers.ts'
import { registerQueries } from './register-queries.ts'

/** Files that the law asks of a landlord, made of what the house knows. */
export const slice: Slice = {
  name: 'statutory',
  commands: registerHandlers,
  queries: { ...registerQueries, ...layoutQueries, 'register.file': registerFile },
  personal,
  impersonal,
  words: { fr, en },
}
