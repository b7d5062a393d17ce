import type { Facts, FactType } from '../../../kernel/core/facts.ts'
import type { VoidMove } from './void-moves.ts'

type HeardFact<Type extends FactType> = { subject: string; data: Facts[Type] }
type FollowUp = { type: string; subject: string; data: unknown }

const follow = ({
  subject,
  data: { moves },
}: {
  subject: string
  data: { moves: readonly VoidMove[] }
}): FollowUp[] =>
  moves.map(({ step, back }) =>
    back
      ? { type: 'void.back', subject, data: { step, reason: back } }
      : { type: 'void.move', subject, data: { step } },
  )

/**
 * Each step of the allocation moves the void of the dwelling, by the rules of lettings; a lease that is signed there strikes a number off, and
 * a void that is no more ends what was proposed for it.
 */
export const moveReactions: { [Type in FactType]?: (fact: HeardFact<Type>) => FollowUp[] } = {
  'candidates.proposed': follow,
  'candidates.decided': follow,
  'proposal.ended': follow,
  'paper.missed': follow,
  'offer.made': follow,
  'offer.ended': follow,
  'void.moved': ({ subject, data: { track, step, back } }) =>
    track !== 'allocation' || (step !== 'signed' && !back)
      ? []
      : [{ type: step === 'signed' && !back ? 'number.strike' : 'number.keep', subject, data: {} }],
}
