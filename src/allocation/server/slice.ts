import type { Slice } from '../../kernel/server/slice.ts'
import { moveReactions } from '../core/offers/move-reactions.ts'
import { en as lettersEn } from '../core/words.letters.en.ts'
import { fr as lettersFr } from '../core/words.letters.fr.ts'
import { en as refusedEn } from '../core/words.refused.en.ts'
import { fr as refusedFr } from '../core/words.refused.fr.ts'
import { allocationPapers } from './allocation-papers.ts'
import { allocationQueries } from './allocation-queries.ts'
import { applicantHandlers } from './applicant-handlers.ts'
import { commissionHandlers } from './commission-handlers.ts'
import { dwellingHandlers } from './dwelling-handlers.ts'
import { lapseCron, lapseTasks } from './lapse-offers.ts'
import { impersonal, personal } from './personal.ts'
import { fields } from '../core/fields.ts'

/** Who asks for a dwelling, and how one is chosen: the commission, its register, offers, contingents. */
export const slice: Slice = {
  name: 'allocation',
  commands: { ...applicantHandlers, ...dwellingHandlers, ...commissionHandlers },
  queries: allocationQueries,
  reactions: moveReactions,
  tasks: lapseTasks,
  cron: lapseCron,
  fields,
  personal,
  impersonal,
  words: { fr: { ...lettersFr, ...refusedFr }, en: { ...lettersEn, ...refusedEn } },
  routes: (app, kernel, knows) => allocationPapers(app, kernel, knows),
}
