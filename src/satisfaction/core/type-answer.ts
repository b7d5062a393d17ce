import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { grants } from './grants.ts'

/** The question whose letter bears the code that was typed. */
export type CodedQuestion = { id: string; agency: string; endsAt: string } | undefined

/**
 * Somebody of the agency types what was ticked on a letter, or said at the telephone with the code of that letter in hand. The code is
 * the only way there: nobody looks for who was asked.
 */
export const typeAnswer = (
  question: CodedQuestion,
  _: unknown,
  { actor, at }: { actor: Actor; at: string },
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'typeAnswer', actor)) return refuse('not_yours')
  if (!question || !can(grants, 'typeAnswer', actor, { agency: question.agency }))
    return refuse('no_coded_question')
  return at < question.endsAt ? [] : refuse('question_ended')
}
