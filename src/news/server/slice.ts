import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { handlers } from './handlers.ts'
import { mails } from './mails.ts'
import { hasMoved } from './news-store.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'

/** News by place: what it takes to read is said before and debited, and nobody is told who has read it. */
export const slice: Slice = {
  name: 'news',
  commands: handlers,
  queries,
  pack: [{ query: 'news.current', input: {}, after: [], moved: hasMoved }] satisfies PackQuestion<Queries>[],
  mails,
  fields,
  personal,
  impersonal,
  words: { fr, en },
}
