import type { CodeUnder } from '../../../kernel/core/words.ts'

/** What may come of a matter that is no repair. Words: `closure.<code>`, `closing.<code>`. */
export const matterAnswers = [
  'answered',
  'paper_sent',
  'account_put_right',
  'plan_agreed',
  'guided',
  'notice_received',
  'stays',
  'settled',
  'ceased',
  'conciliator',
  'court',
  'no_agreement',
  'put_right',
  'visit_moved',
  'visit_called_off',
] as const satisfies readonly CodeUnder<'closure'>[]
export type MatterAnswer = (typeof matterAnswers)[number]
