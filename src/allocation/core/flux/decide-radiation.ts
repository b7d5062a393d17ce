import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { type DwellingNow, openTo, tellDwelling } from '../commission/dwelling-now.ts'
import { grants } from '../grants.ts'

/**
 * The house itself: the lease is signed, and the number of who accepted it is to be struck off (CCH R441-2-8 a). Nothing where nobody accepted
 * it here: the lease came by another way.
 */
export const strikeNumber = (
  now: DwellingNow,
  _: Command<string, Commands['number.strike']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return 'not_found' === found.refused ? [] : found
  const { open, proposal, offers } = found
  return proposal && offers.some(({ answer }) => answer === 'accepted')
    ? [tellDwelling('number.struck', open, { void: open.id })]
    : []
}

/** The house itself: what was signed is signed no more; a number that was not told yet is not struck off. */
export const keepNumber = (
  now: DwellingNow & { isStruck: boolean },
  _: Command<string, Commands['number.keep']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return 'not_found' === found.refused ? [] : found
  return now.isStruck ? [tellDwelling('number.kept', found.open, { void: found.open.id })] : []
}

/** The list was handed to the national register, by its day. `untold`: which of them were not yet. */
export const tellRadiations = (
  { untold }: { untold: readonly string[] },
  { subject, data }: Command<string, Commands['radiations.tell']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  const n = data.voids.filter((id) => untold.includes(id)).length
  return n === 0 ? [] : [{ type: 'radiations.told', subject, data: { n }, audience: 'staff' }]
}
