import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.pairs.en.ts'
import { fr } from '../core/words.pairs.fr.ts'
import { linkReferences } from './chain/link-references.ts'
import { diagnosesOn } from './diagnosis-query.ts'
import { pairHandlers } from './pair-handlers.ts'
import { openPairs } from './pair-queries.ts'
import { impersonal, personal } from './personal.ts'

/** Which places and people of the house are which of public registers and lists, and who said so. */
export const slice: Slice = {
  name: 'refs',
  commands: pairHandlers,
  queries: { 'pairs.open': openPairs, 'diagnoses.on': diagnosesOn },
  tasks: { 'refs.link': async (_, kernel) => void (await linkReferences(kernel)) },
  cron: { 'refs.link': '15 3 * * *' },
  personal,
  impersonal,
  words: { fr, en },
}
