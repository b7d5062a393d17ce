import { type Actor, can } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import type { QuestionState } from './contract.ts'
import type { Step } from './steps.ts'
import { grants } from './grants.ts'
import type { AnswerKind } from './targets.ts'

/** A question, as far as a rule needs it; instants are ISO. */
export type Question = {
  directorate: string
  words: string
  step: Step
  metAt: string | null
  launchedAt: string | null
  endsOn: string | null
  warnedAt: string | null
  endedAt: string | null
  concludedAt: string | null
  answer: AnswerKind | null
  choices: readonly string[]
}

/** Working days or not: two months in which to say what was decided. */
export const daysToConclude = 60

export const stateOf = ({ metAt, launchedAt, endedAt, concludedAt }: Question): QuestionState => {
  if (concludedAt) return 'concluded'
  if (endedAt) return 'ended'
  if (launchedAt) return 'running'
  return metAt ? 'met' : 'draft'
}

/** Whether its points are in the rounds on a day. */
export const isRunning = (question: Question, today: string, isSpent: boolean): boolean =>
  question.launchedAt !== null && question.endedAt === null && (question.endsOn ?? '') >= today && !isSpent

/** Why somebody may not do this with a question: it is another directorate’s, or there is none. */
export const problemOfAsker = (question: Question | undefined, actor: Actor): Refusal | undefined => {
  if (!can(grants, 'ask', actor, {})) return refuse('not_yours')
  if (!question) return refuse('not_found')
  return question.directorate === actor.directorate ? undefined : refuse('not_yours')
}

/** The same, where it may still be answered otherwise. */
export const problemOfDraft = (question: Question | undefined, actor: Actor): Refusal | undefined => {
  const problem = problemOfAsker(question, actor)
  if (problem) return problem
  return stateOf(question!) === 'draft' ? undefined : refuse('asked_already')
}
