import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { handlers } from './handlers.ts'
import { mails } from './mails.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'
import { answerOf, runningFields } from './running-fields.ts'
import { words } from './told-words.ts'
import { watchTask } from './watch-task.ts'

/** «Poser une question»: what head office asks is looked for first; what is left costs hours that are counted. */
export const slice: Slice = {
  name: 'ask',
  commands: handlers,
  queries,
  pack: [{ query: 'ask.points', input: {}, after: ['ask'] }] satisfies PackQuestion<Queries>[],
  tasks: { 'ask.watch': watchTask },
  cron: { 'ask.watch': '*/10 * * * *' },
  mails,
  fields,
  fieldsNow: runningFields,
  answersNow: answerOf,
  personal,
  impersonal,
  words,
}
