import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { type DwellingNow, openTo, tellDwelling } from '../commission/dwelling-now.ts'
import { grants } from '../grants.ts'
import { reservees } from './convention-shares.ts'

/** A convention of a year is told, or told anew: all shares of a year together are of a hundred at most, the State’s of thirty. */
export const recordConvention = (
  { others }: { others: readonly { share: number }[] },
  { subject, data }: Command<string, Commands['convention.record']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  const most = reservees[data.reservee].most ?? 100
  const left = 100 - others.reduce((sum, { share }) => sum + share, 0)
  if (data.share > Math.min(most, left))
    return refuse('share_too_high', { n: Math.max(0, Math.min(most, left)) })
  return [{ type: 'convention.recorded', subject, data: { year: data.year }, audience: 'staff' }]
}

/** The dwelling counts for a reservee of that year; said anew, it counts for another. */
export const orientDwelling = (
  now: DwellingNow & { isConvention: boolean },
  { data }: Command<string, Commands['dwelling.orient']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo(now, context)
  if ('refused' in found) return found
  if (!now.isConvention) return refuse('unknown_convention')
  const { open } = found
  return [tellDwelling('dwelling.oriented', open, { void: open.id, convention: data.convention })]
}
