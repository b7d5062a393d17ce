import type { Asking } from '../../kernel/server/slice.ts'
import type { QuestionNow } from '../core/contract.ts'
import type { KnownAnswer } from './read-offers.ts'
import { sayDirectorate } from './say-fact.ts'

type SaidAnswer = QuestionNow['known'][number]

/** An answer of before, with who gave it. */
export const sayKnown = (
  { say }: Pick<Asking, 'say'>,
  { directorate, ...answered }: KnownAnswer,
): SaidAnswer => ({
  ...answered,
  readFrom: say('from.knowledge', { directorate: sayDirectorate(say, directorate) }),
})
