import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { countTask } from './count-task.ts'
import { handlers } from './handlers.ts'
import { openTask } from './open-box.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'
import { unsignedSlips } from './unsigned-slips.ts'

/** Le lien: who answers at head office, what the field wishes for, and what it is told. */
export const slice: Slice = {
  name: 'bond',
  commands: handlers,
  unsigned: unsignedSlips,
  queries,
  pack: [
    { query: 'bond.answered', input: {}, after: ['bond'] },
    { query: 'bond.answerers', input: {}, after: ['bond'] },
    { query: 'bond.thanks', input: {}, after: [] },
    { query: 'bond.asked', input: {}, after: [] },
  ] satisfies PackQuestion<Queries>[],
  tasks: { 'bond.open': openTask, 'bond.count': countTask },
  cron: { 'bond.open': '*/10 * * * *', 'bond.count': '35 2 * * *' },
  fields,
  personal,
  impersonal,
  words: { fr, en },
}
