import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { Commands } from '../contract.ts'

/** What a new one costs is told: whoever may plan for the whole house. */
export const priceRenewal = (
  _: object,
  { subject, data }: Command<string, Commands['renewal.price']>,
  { actor }: { actor: Actor },
): Fact<'renewal.priced'>[] | Refusal =>
  can(grants, 'priceRenewal', actor, {})
    ? [
        {
          type: 'renewal.priced',
          subject,
          data: { kind: data.kind, cents: data.cents, source: data.source },
          audience: 'staff',
        },
      ]
    : refuse('not_yours')
