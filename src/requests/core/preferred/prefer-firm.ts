import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { Commands } from '../request-commands.ts'
import { type HalfDay, mayBePreferred, type PreferableContract, tradeSought } from './preferred-firm.ts'

/** `fits`: the subject is the matter of that agency, the building is one of its own; `version`: how often this was said, `by` whom at last. */
export type PreferenceState = {
  fits: boolean
  was: { firm: string | null; days: readonly HalfDay[] }
  version: number
  by: string | null
  contracts: readonly PreferableContract[]
}

const isSame = (a: PreferenceState['was'], b: PreferenceState['was']): boolean =>
  a.firm === b.firm && [...a.days].sort().join() === [...b.days].sort().join()

/**
 * Which firm an agency proposes first from now on: one whose contract covers it. Refused: not_yours, not_found, preference_moved,
 * firm_without_contract.
 */
export const preferFirm = (
  { fits, was, version, by, contracts }: PreferenceState,
  { subject, data }: Command<string, Commands['firm.prefer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const { agency, sought, building, firm } = data
  if (!can(grants, 'preferFirm', actor, { agency })) return refuse('not_yours')
  if (!fits || !tradeSought(sought)) return refuse('not_found')
  const said = { firm, days: firm === null ? [] : [...new Set(data.days)].sort() }
  if (isSame(was, said)) return []
  if (data.version !== version) return refuse('preference_moved', { name: by ?? '—' })
  if (firm !== null && !contracts.some((c) => c.firm.id === firm && mayBePreferred(c, sought, building)))
    return refuse('firm_without_contract')
  return [
    {
      type: 'firm.preferred',
      subject,
      data: { agency, sought, building, ...said, was },
      audience: 'staff',
      place: { agency },
    },
  ]
}
