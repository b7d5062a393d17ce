import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { en as surveyEn } from '../core/survey/words.returned.en.ts'
import { fr as surveyFr } from '../core/survey/words.returned.fr.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { countTask } from './count-months.ts'
import { closingJobs, drawTask } from './draw-task.ts'
import { handlers } from './handlers.ts'
import { mails } from './mails.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'
import { surveyHandlers } from './survey/survey-handlers.ts'
import { surveyQueries } from './survey/survey-queries.ts'

/** Satisfaction: one question after some closed requests, and what was answered, never by person. */
export const slice: Slice = {
  name: 'satisfaction',
  commands: { ...handlers, ...surveyHandlers },
  queries: { ...queries, ...surveyQueries },
  jobs: closingJobs,
  tasks: { 'satisfaction.draw': drawTask, 'satisfaction.count': countTask },
  cron: { 'satisfaction.count': '25 2 * * *' },
  mails,
  words: { fr: { ...fr, ...surveyFr }, en: { ...en, ...surveyEn } },
  fields,
  personal,
  impersonal,
}
