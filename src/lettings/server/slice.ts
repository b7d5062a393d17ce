import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { reactions } from '../core/lease-reactions.ts'
import { en as askedEn } from '../core/words.asked.en.ts'
import { fr as askedFr } from '../core/words.asked.fr.ts'
import { en as refusedEn } from '../core/words.refused.en.ts'
import { fr as refusedFr } from '../core/words.refused.fr.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { diagnosticCard } from './diagnostic-card.ts'
import { figures } from './figures.ts'
import { heardJobs, heardTasks } from './heard-handlers.ts'
import { leavingHandlers } from './leaving-handlers.ts'
import { leavingQueries } from './leaving-queries.ts'
import { mails } from './mails.ts'
import { newcomersDue } from './newcomers-due.ts'
import { impersonal, personal } from './personal.ts'
import { registerAnswer } from './register-rows.ts'
import { requestReactions } from './request-reactions.ts'
import { voidCard } from './void-card.ts'
import { voidHandlers } from './void-handlers.ts'
import { voidList } from './void-list.ts'

/** From a notice to the keys of whoever comes next. */
export const slice: Slice = {
  name: 'lettings',
  // A step is read as of the hour of its act: two at once would both find the step before.
  hasHistories: true,
  commands: { ...leavingHandlers, ...voidHandlers },
  queries: {
    ...leavingQueries,
    'void.list': voidList,
    'void.card': voidCard,
    'diagnostic.card': diagnosticCard,
    'newcomers.due': newcomersDue,
    'void.register': registerAnswer,
  },
  reactions: { ...reactions, ...requestReactions },
  jobs: heardJobs,
  tasks: heardTasks,
  mails,
  figures,
  fields,
  personal,
  impersonal,
  words: { fr: { ...fr, ...refusedFr, ...askedFr }, en: { ...en, ...refusedEn, ...askedEn } },
}
