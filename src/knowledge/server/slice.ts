import { type PackQuestion, type Slice, toEach } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { figures } from './figures.ts'
import { handlers } from './handlers.ts'
import { mails } from './mails.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'

/** «Ce que nous savons»: what head office has answered, for the next one who would ask. */
export const slice: Slice = {
  name: 'knowledge',
  commands: handlers,
  queries,
  // Whoever asks after all has not found it.
  reactions: toEach(['request.hqAsked'], ({ subject }) => [
    { type: 'knowledge.countAsked', subject, data: {} },
  ]),
  pack: [{ query: 'knowledge.pack', input: {}, after: [] }] satisfies PackQuestion<Queries>[],
  mails,
  figures,
  fields,
  personal,
  impersonal,
  words: { fr, en },
}
