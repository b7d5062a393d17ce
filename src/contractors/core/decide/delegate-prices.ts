import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import type { delegatedRoles } from '../price-deciders.ts'
import { grants } from '../grants.ts'

/** Up to how much each accepts a price by itself (without tax); null: whatever the amount. */
export type Delegations = Record<(typeof delegatedRoles)[number], Cents | null>

/** What the landlord leaves to each role. What somebody has accepted already stands. Refused: not_yours, delegation_backwards. */
export const delegate = (
  standing: Delegations,
  { subject, data }: Command<string, Commands['price.delegate']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'delegate', actor)) return refuse('not_yours')
  const { technician, manager } = data
  if (isAbove(technician, manager)) return refuse('delegation_backwards')
  return technician === standing.technician && manager === standing.manager
    ? []
    : [{ type: 'price.delegated', subject, data: { money: { technician, manager } }, audience: 'staff' }]
}

/** Whether a technician would accept what her manager may not. */
export const isAbove = (technician: Cents | null, manager: Cents | null): boolean =>
  manager !== null && (technician === null || technician > manager)
