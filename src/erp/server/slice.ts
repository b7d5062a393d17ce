import type { Slice } from '../../kernel/server/slice.ts'
import { en as backEn } from '../core/words.back.en.ts'
import { fr as backFr } from '../core/words.back.fr.ts'
import { en as kindsEn } from '../core/words.kinds.en.ts'
import { fr as kindsFr } from '../core/words.kinds.fr.ts'
import { en } from '../core/words.erp.en.ts'
import { fr } from '../core/words.erp.fr.ts'
import { en as typedEn } from '../core/words.typed.en.ts'
import { fr as typedFr } from '../core/words.typed.fr.ts'
import { backCron, backTasks } from './back/back-tasks.ts'
import { backAnswers } from './back/back-queries.ts'
import { invoicesAnswer } from './back/invoices-query.ts'
import { outboxRecord } from './back/outbox-record.ts'
import { erpHandlers } from './erp-handlers.ts'
import { fetchCron, fetchJobs, fetchTasks } from './fetch-tasks.ts'
import { batchesAnswer, fluxAnswer } from './flux-query.ts'
import { screenHandlers } from './typed/screen-handlers.ts'
import { typedAnswer } from './typed/typed-board.ts'
import { goneReactions } from '../core/gone/end-lease.ts'
import { goneHandlers } from './gone/gone-handlers.ts'
import { goneAnswer } from './gone/gone-query.ts'
import { looksAnswer } from './looks-query.ts'
import { sourceAnswer } from './source-query.ts'
import { impersonal, personal } from './personal.ts'
import { replayJobs, replayTasks } from './quarantine/replay-jobs.ts'
import { likenessAnswer, likenessHandlers } from './take/likeness-handlers.ts'

/** What comes from the landlord’s other system: read, compared, held where it looks wrong, told to the estate. */
export const slice: Slice = {
  name: 'erp',
  commands: { ...erpHandlers, ...goneHandlers, ...likenessHandlers, ...screenHandlers },
  queries: {
    'erp.flux': fluxAnswer,
    'erp.batches': batchesAnswer,
    'erp.source': sourceAnswer,
    'erp.gone': goneAnswer,
    'erp.likeness': likenessAnswer,
    'erp.looks': looksAnswer,
    'erp.typed': typedAnswer,
    'erp.invoices': invoicesAnswer,
    ...backAnswers,
  },
  reactions: goneReactions,
  jobs: { ...replayJobs, ...fetchJobs },
  tasks: { ...replayTasks, ...fetchTasks, ...backTasks },
  cron: { ...fetchCron, ...backCron },
  records: [outboxRecord],
  personal,
  impersonal,
  words: {
    fr: { ...fr, ...typedFr, ...backFr, ...kindsFr },
    en: { ...en, ...typedEn, ...backEn, ...kindsEn },
  },
}
