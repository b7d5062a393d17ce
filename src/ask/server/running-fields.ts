import type { AskedField } from '../../kernel/core/fields.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { grants } from '../core/grants.ts'
import { runningQuestions } from './question-store.ts'
import { words } from './told-words.ts'

/** A question that runs is a field that is asked like others: `ask.<id>`, of whom, what for, until when. It may be contested like them. */
export const runningFields = async (db: Db): Promise<AskedField[]> =>
  (await runningQuestions(db)).map(({ id, directorate, purpose, answer, launchedOn, endsOn }) => ({
    key: `ask.${id}`,
    kind: answer === 'number' ? 'number' : 'choice',
    askedBy: (words.fr as Record<string, string>)[`value.directorate.${directorate}`] ?? directorate,
    purpose,
    english: { purpose },
    askedOf: grantedTo(grants, 'answer'),
    required: false,
    since: launchedOn,
    reviewOn: endsOn,
    readBy: ['ask.question'],
  }))
