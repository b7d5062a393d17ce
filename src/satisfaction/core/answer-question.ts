import type { Actor } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'

/** One question that was asked, as far as an answer needs it; instants are ISO. */
export type AskedHome = { household: string; link: string; endsAt: string }

/** What the rule must know: the question, and the hash of the key that came with the answer. */
export type Answering = { home: AskedHome | undefined; link: string | undefined }

/**
 * One tap answers, another tap changes it, until the link ends. Whoever holds the key of the link answers, or who lives there and is
 * known; to all others there is no such question. Nothing of it is told to the journal.
 */
export const answerQuestion = (
  { home, link }: Answering,
  _: unknown,
  { actor, at }: { actor: Actor; at: string },
): Fact[] | Refusal => {
  const isHers = link === undefined ? actor.households.includes(home?.household ?? '') : link === home?.link
  if (!home || !isHers) return refuse('no_question')
  return at < home.endsAt ? [] : refuse('question_ended')
}
