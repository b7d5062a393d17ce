import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { personalWordsIn } from '../../kernel/core/personal-words.ts'
import { dayNumberOf } from '../../kernel/core/zone.ts'
import { grants } from './grants.ts'

/** Signs at most. */
export const longestWords = { contest: 300, answer: 600 } as const

/** What somebody who is asked may say of a question. */
export const voteChoices = ['useful', 'useless', 'known'] as const
export type VoteChoice = (typeof voteChoices)[number]

/** Days for which an answer stands before the same question can be contested anew. */
export const answerHolds = 90

/** Contests and votes of one person a day, in one process: far above what anybody has to say. */
export const mostVoices = { contest: 10, vote: 100 } as const
export type VoiceKind = keyof typeof mostVoices

/** What a voice is judged by: whether the house asks that, when why was last answered (a day), and how many this person has raised today. */
export type VoiceState = {
  isAsked: boolean
  answeredOn: string | null
  raised: number
  /** people of the house whose whole name stands in the words */
  whole: readonly (readonly [first: string, last: string])[]
}

/** Why a contest cannot be taken; nothing where it can. */
export const problemOfContest = (
  { isAsked, answeredOn, raised, whole }: VoiceState,
  words: string | undefined,
  actor: Actor,
  today: string,
): Refusal | undefined => {
  if (!mayAnywhere(grants, 'contestQuestion', actor)) return refuse('not_yours')
  if (!isAsked) return refuse('unknown_question')
  if (raised >= mostVoices.contest) return refuse('asked_often')
  if (answeredOn && dayNumberOf(today) - dayNumberOf(answeredOn) < answerHolds)
    return refuse('contest_answered', { days: answerHolds })
  return words === undefined ? undefined : problemOfWords(words, whole)
}

/** Why a vote cannot be taken; nothing where it can. */
export const problemOfVote = (
  { isAsked, raised }: Pick<VoiceState, 'isAsked' | 'raised'>,
  actor: Actor,
): Refusal | undefined => {
  if (!mayAnywhere(grants, 'voteQuestion', actor)) return refuse('not_yours')
  if (!isAsked) return refuse('unknown_question')
  return raised >= mostVoices.vote ? refuse('asked_often') : undefined
}

/** Somebody is named in words that all will read. */
export const problemOfWords = (words: string, whole: VoiceState['whole']): Refusal | undefined => {
  const told = personalWordsIn(words, [], whole)
  return told === undefined ? undefined : refuse('contest_names', { words: told })
}
