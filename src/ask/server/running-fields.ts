import type { Command } from '../../kernel/core/command.ts'
import type { PassingAnswer, PassingField, PassingKeys } from '../../kernel/core/fields.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import type { Commands } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { keyOfQuestion } from '../core/effort-of-question.ts'
import { launchedQuestions } from './question-store.ts'
import { words as told } from './told-words.ts'

/** A question that runs is a field that is asked like others: `ask.<id>`, of whom, what for, until when. It may be contested like them. */
export const runningFields = async (db: Db, which: PassingKeys = 'now'): Promise<PassingField[]> =>
  (await launchedQuestions(db, which)).map((question) => {
    const { id, directorate, words, purpose, answer, launchedAt, launchedOn, endsOn, endedAt } = question
    return {
      key: keyOfQuestion(id),
      kind: answer === 'number' ? 'number' : 'choice',
      askedBy: (told.fr as Record<string, string>)[`value.directorate.${directorate}`] ?? directorate,
      words,
      purpose,
      english: { purpose },
      askedOf: grantedTo(grants, 'answer'),
      required: false,
      since: launchedOn,
      reviewOn: endsOn,
      readBy: ['ask.question'],
      from: launchedAt,
      until: endedAt,
    }
  })

/** An answer at a thing is one to the question that is its matter, and to no other. */
export const answerOf = ({
  type,
  subject,
  data,
}: Pick<Command, 'type' | 'subject' | 'data'>): PassingAnswer | undefined =>
  type === 'ask.answer' ? { key: keyOfQuestion(subject), ...(data as Commands['ask.answer']) } : undefined
