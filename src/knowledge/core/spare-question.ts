import { can } from '../../kernel/core/access.ts'
import { type Context, type Refusal, refuse } from '../../kernel/core/command.ts'
import { grants } from './grants.ts'

/** The thread in which a question would be asked, and the piece that was found instead, as the actor may see them. */
export type Sparing = {
  matter: { agency: string; building: string | null; household: string | null } | undefined
  isKnown: boolean
}

/**
 * «C’est ma réponse»: nothing for the journal, which names who acts. A thread, a month and a place are kept beside it, and nobody.
 */
export const spareQuestion = ({ matter, isKnown }: Sparing, _: unknown, { actor }: Context): [] | Refusal => {
  if (!matter || !isKnown) return refuse('not_found')
  return can(grants, 'spare', actor, matter) ? [] : refuse('not_yours')
}

/** Head office was asked after all: what was found there was not the answer. */
export const countAsked = (_: unknown, __: unknown, { actor }: Context): [] | Refusal =>
  can(grants, 'countAsked', actor, {}) ? [] : refuse('not_yours')
