import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.refused.en.ts'
import { fr } from '../core/words.refused.fr.ts'
import { en as sheetEn } from '../core/words.sheet-told.en.ts'
import { fr as sheetFr } from '../core/words.sheet-told.fr.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { askHandlers, askReactions } from './ask-handlers.ts'
import { askQueries } from './ask-queries.ts'
import { campaignCron, campaignJobs, campaignTasks } from './campaign/ask-homes.ts'
import { campaignHandlers, campaignReactions } from './campaign/campaign-handlers.ts'
import { campaignQueries } from './campaign/campaign-queries.ts'
import { sheetMails } from './campaign/stands-of-sheet.ts'
import { layoutQueries } from './layout-queries.ts'
import { impersonal, personal } from './personal.ts'
import { registerFile } from './register-file.ts'
import { registerHandlers } from './register-handlers.ts'
import { registerQueries } from './register-queries.ts'

/** Files that the law asks of a landlord, made of what the house knows. */
export const slice: Slice = {
  name: 'statutory',
  commands: { ...registerHandlers, ...askHandlers, ...campaignHandlers },
  reactions: { ...askReactions, ...campaignReactions },
  jobs: campaignJobs,
  tasks: campaignTasks,
  cron: campaignCron,
  mails: sheetMails,
  pack: [
    { query: 'register.asks', input: {}, after: ['register', 'estate', 'person'] },
  ] satisfies PackQuestion<Queries>[],
  fields,
  queries: {
    ...registerQueries,
    ...layoutQueries,
    ...askQueries,
    ...campaignQueries,
    'register.file': registerFile,
  },
  personal,
  impersonal,
  words: { fr: { ...fr, ...sheetFr }, en: { ...en, ...sheetEn } },
}
