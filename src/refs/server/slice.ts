import { type Slice, toEach } from '../../kernel/server/slice.ts'
import { en } from '../core/words.pairs.en.ts'
import { fr } from '../core/words.pairs.fr.ts'
import { linkReferences, relinkReferences } from './chain/link-references.ts'
import { diagnosesOn } from './diagnosis-query.ts'
import { pairHandlers } from './pair-handlers.ts'
import { linkedPairs } from './linked-pairs-query.ts'
import { openPairs } from './pair-queries.ts'
import { impersonal, personal } from './personal.ts'

/** Which places and people of the house are which of public registers and lists, and who said so. */
export const slice: Slice = {
  name: 'refs',
  commands: pairHandlers,
  queries: { 'pairs.open': openPairs, 'pairs.linked': linkedPairs, 'diagnoses.on': diagnosesOn },
  jobs: toEach(['pair.contested', 'pair.reopened'], () => [
    { task: 'refs.relink', payload: {}, key: 'refs.relink', queue: 'refs' },
  ]),
  tasks: {
    'refs.link': async (_, kernel) => void (await linkReferences(kernel)),
    'refs.relink': (_, kernel) => relinkReferences(kernel),
  },
  cron: { 'refs.link': '15 3 * * *' },
  personal,
  impersonal,
  words: { fr, en },
}
