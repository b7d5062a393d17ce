import { type Actor, can } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { isNearlySpent, isSpent, type SpentBudget } from './budget.ts'
import type { Commands } from './contract.ts'
import { type Drafting, namesIn } from './draft-question.ts'
import { grants } from './grants.ts'
import { changedIn } from './launch-question.ts'
import { isRunning, problemOfAsker, type Question, stateOf } from './question-now.ts'
import { isAnswer } from './targets.ts'

type Point = { building: string; agency: string; value: string | null }

/** What must be known of a point before it is answered. */
export type Answering = { question: Question | undefined; point: Point | undefined; isSpent: boolean }

/**
 * Said at the thing, in one tap. The journal keeps nothing of it. What comes after the end, or says the same again, counts nowhere and is
 * no refusal: nobody is asked to put right what is over.
 */
export const answerPoint = (
  { question, point }: Answering,
  { data }: { data: Commands['ask.answer'] },
  { actor }: { actor: Actor },
): Fact[] | Refusal => {
  if (!can(grants, 'answer', actor, { building: point?.building, agency: point?.agency }))
    return refuse(point ? 'not_yours' : 'no_point')
  if (!question?.answer) return refuse('no_point')
  return isAnswer(data.value, question.answer, question.choices) ? [] : refuse('bad_answer')
}

/** Whether an answer counts: while its question runs, and only what is new. */
export const isCounted = (
  { question, point, isSpent: over }: Answering,
  { value }: { value: string },
  at: string,
): boolean =>
  question !== undefined &&
  point !== undefined &&
  isRunning(question, dayOf(at), over) &&
  point.value !== value

type Places = readonly { building: string; agency: string }[]
/** `left`: where points wait still. */
export type Ending = { question: Question | undefined; left: Places }

/** Ended by its asker, at any moment. */
export const stopQuestion = (
  { question, left }: Ending,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact<'ask.ended' | 'ask.changed'>[] | Refusal => {
  const problem = problemOfAsker(question, actor)
  if (problem) return problem
  if (stateOf(question!) !== 'running') return refuse('not_running')
  return [endedOf(subject, question!, 'stopped'), ...changedIn(subject, left)]
}

export type Watching = Ending & { budget: SpentBudget | undefined }

/** The house looks: its day has come, all is answered, the hours are spent, or four fifths of them. */
export const watchQuestion = (
  { question, left, budget }: Watching,
  { subject }: { subject: string },
  { actor, now }: { actor: Actor; now: string },
): Fact<'ask.ended' | 'ask.changed' | 'ask.warned'>[] | Refusal => {
  if (!can(grants, 'watch', actor, {})) return refuse('not_yours')
  if (!question || stateOf(question) !== 'running') return []
  const why = whyOver(question, left, budget, dayOf(now))
  if (why) return [endedOf(subject, question, why), ...changedIn(subject, left)]
  if (question.warnedAt || !budget || !isNearlySpent(budget)) return []
  return [{ type: 'ask.warned', subject, data: { directorate: question.directorate }, audience: 'staff' }]
}

const whyOver = (
  { endsOn }: Question,
  left: Places,
  budget: SpentBudget | undefined,
  today: string,
): 'date' | 'answered' | 'budget' | undefined => {
  if (!left.length) return 'answered'
  if (!budget || isSpent(budget)) return 'budget'
  return (endsOn ?? '') < today ? 'date' : undefined
}

const endedOf = (
  subject: string,
  { directorate }: Question,
  why: 'date' | 'answered' | 'budget' | 'stopped',
): Fact<'ask.ended'> => ({ type: 'ask.ended', subject, data: { directorate, why }, audience: 'staff' })

export type Concluding = { question: Question | undefined; people: Drafting['people'] }

/** What was decided: one sentence, for all who were asked. It stays. */
export const concludeQuestion = (
  { question, people }: Concluding,
  { subject, data }: { subject: string; data: Commands['ask.conclude'] },
  { actor }: { actor: Actor },
): Fact<'ask.concluded'>[] | Refusal => {
  const problem = problemOfAsker(question, actor)
  if (problem) return problem
  const state = stateOf(question!)
  if (state === 'concluded') return refuse('concluded_already')
  if (state !== 'ended') return refuse('still_running')
  return (
    namesIn(data.words, people) ?? [
      { type: 'ask.concluded', subject, data: { directorate: question!.directorate }, audience: 'staff' },
    ]
  )
}
