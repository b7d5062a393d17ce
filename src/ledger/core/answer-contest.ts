import { can } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { problemOfWords, type VoiceState } from './contest-question.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** The contest, if there is one, and people of the house whose whole name stands in the answer. */
export type AnswerState = {
  contest: { field: string; answeredOn: string | null } | undefined
  whole: VoiceState['whole']
}

/** Head office says in public why it asks: once. From then on the question is what its row says again. */
export const answerContest = (
  { contest, whole }: AnswerState,
  { subject, data }: Command<string, Commands['ledger.answerContest']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'answerContest', actor, {})) return refuse('not_yours')
  if (!contest) return refuse('not_found')
  if (contest.answeredOn) return refuse('contest_answered_once')
  const no = problemOfWords(data.words, whole)
  if (no) return no
  return [{ type: 'ledger.contestAnswered', subject, data: { field: contest.field }, audience: 'staff' }]
}
