import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { questionCodes } from './newcomer-questions.ts'
import { tellVoid, type VoidPlace } from './tell-void.ts'
import type { VoidPosition } from './void-steps.ts'

/** The dwelling, and where its void stands, as the actor sees them. */
export type VisitedNewcomer = {
  place: VoidPlace | undefined
  open: { id: string; allocation: VoidPosition } | undefined
  /** one of those who live there now */
  person: string | null
}

/**
 * Somebody called at the newcomer’s: what does not work well becomes a request each, and the thread of the void is over. Refused: not_yours,
 * not_found, void_moved (the keys are not handed over).
 */
export const visitNewcomer = (
  { place, open, person }: VisitedNewcomer,
  { data: { wrong } }: Command<string, Commands['void.visitNewcomer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!place) return refuse('not_found')
  if (!can(grants, 'visitNewcomer', actor, place)) return refuse('not_yours')
  if (!open) return refuse('not_found')
  if (open.allocation !== 'entered') return refuse('void_moved')
  const codes = questionCodes.filter((code) => wrong.some(({ question }) => question === code))
  const words = Object.fromEntries(
    wrong.flatMap(({ question, words: said }) => (said ? [[question, said]] : [])),
  )
  return [
    tellVoid('void.moved', place, { void: open.id, track: 'allocation', step: 'visited2m', back: false }),
    {
      ...tellVoid('void.newcomerVisited', place, { void: open.id, wrong: codes, person }),
      private: { words },
    } as Fact,
  ]
}
