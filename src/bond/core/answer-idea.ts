import { can, everyAgency } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { problemOfWords, type WholeNames } from './check-words.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'
import { type IdeaState, nextAnswers } from './idea-states.ts'
import { longest } from './slip-bounds.ts'

/** An idea as the rule knows it: where it stands, and how many answers it had. */
export type KnownIdea = { state: IdeaState; answers: number } | undefined
export type Answering = { idea: KnownIdea; whole: WholeNames }

const place = { agency: everyAgency }

/** Head office answers an idea, in public and dated: what was answered before stays beside it. */
export const answerIdea = (
  { idea, whole }: Answering,
  { subject, data }: Command<string, Commands['bond.answerIdea']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'answerIdea', actor, {})) return refuse('not_yours')
  if (!idea) return refuse('not_found')
  if (idea.answers !== data.answers) return refuse('bond_moved')
  if (!nextAnswers[idea.state].includes(data.kind)) return refuse('wrong_moment')
  if (data.kind === 'yes' && data.plannedOn < dayOf(now)) return refuse('bond_past')
  const no = problemOfWords(data.words, longest.answer, whole)
  if (no) return no
  const told = { kind: data.kind, n: idea.answers + 1 }
  return [{ type: 'bond.ideaAnswered', subject, data: told, audience: 'staff', place }]
}

/** Somebody tells an idea under her own name: it stands at once. */
export const signIdea = (
  { isTaken, whole }: { isTaken: boolean; whole: WholeNames },
  { subject, data }: Command<string, Commands['bond.signIdea']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'signIdea', actor, {})) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  const no = problemOfWords(data.words, longest.idea, whole)
  if (no) return no
  return [{ type: 'bond.ideaSigned', subject, data: { route: data.route }, audience: 'staff', place }]
}
