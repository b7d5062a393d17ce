import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

/** A question of who is who, as it stands; nothing where it was never asked. */
export type LikenessNow = { isSame: boolean | null } | undefined

/** A tenant of theirs is this one of ours, or is not. */
export const settleLikeness = (
  likeness: LikenessNow,
  { subject, data: { source, same } }: { subject: string; data: Commands['likeness.settle'] },
  { actor }: Context,
): Fact<'likeness.settled'>[] | Refusal => {
  if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
  if (!likeness) return refuse('not_found')
  if (likeness.isSame !== null) return refuse('likeness_over')
  return [{ type: 'likeness.settled', subject, data: { source, same }, audience: 'staff' }]
}
