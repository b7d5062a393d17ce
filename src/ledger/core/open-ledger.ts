import { can } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** Whether the ledger is open already. */
export type OpeningState = { isOpen: boolean }

/**
 * Time is counted once the staff committee was consulted (Code du travail, L2312-38), and never before: head office says on which day,
 * and how its notice is called.
 */
export const openLedger = (
  { isOpen }: OpeningState,
  { subject, data }: Command<string, Commands['ledger.open']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'openLedger', actor, {})) return refuse('not_yours')
  if (data.consultedOn > dayOf(now)) return refuse('consulted_later')
  if (isOpen) return refuse('ledger_open')
  return [{ type: 'ledger.opened', subject, data: { consultedOn: data.consultedOn }, audience: 'staff' }]
}
