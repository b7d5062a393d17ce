import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

/** What devices say is told by whoever may, by name; a decoder of other people with its licence, and only one that runs. */
export const describeType = (
  { codecRuns }: { codecRuns: boolean },
  { subject, data: { profile, kind, codec, licence } }: Command<string, Commands['deviceType.describe']>,
  { actor }: { actor: Actor },
): Fact<'deviceType.described'>[] | Refusal => {
  if (!mayAnywhere(grants, 'describeDevices', actor)) return refuse('not_yours')
  if (!profile && !kind) return refuse('unnamed_type')
  if (codec !== undefined && !licence) return refuse('without_licence')
  if (codec !== undefined && !codecRuns) return refuse('unread_codec')
  return [
    {
      type: 'deviceType.described',
      subject,
      data: { profile: profile?.toLowerCase() ?? null, kind: kind ?? null, decodes: codec !== undefined },
      audience: 'staff',
    },
  ]
}
