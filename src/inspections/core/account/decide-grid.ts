import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

/** A grid of the landlord’s own comes in, unconfirmed. Refused: not_yours, id_taken. */
export const decideImport = (
  { isTaken }: { isTaken: boolean },
  { subject, data: { rows } }: { subject: string; data: Commands['grid.import'] },
  { actor }: Context,
): Fact<'grid.imported'>[] | Refusal => {
  if (!mayAnywhere(grants, 'confirmGrid', actor)) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  return [{ type: 'grid.imported', subject, data: { rows: rows.length }, audience: 'staff' }]
}

/** Somebody answers for a grid by name; leases that begin from that day on are under it. Refused: not_yours, not_found, already_confirmed. */
export const decideConfirm = (
  { grid }: { grid: { isConfirmed: boolean } | undefined },
  { subject, data: { starts } }: { subject: string; data: Commands['grid.confirm'] },
  { actor }: Context,
): Fact<'grid.confirmed'>[] | Refusal => {
  if (!mayAnywhere(grants, 'confirmGrid', actor)) return refuse('not_yours')
  if (!grid) return refuse('not_found')
  if (grid.isConfirmed) return refuse('already_confirmed')
  return [{ type: 'grid.confirmed', subject, data: { starts }, audience: 'staff' }]
}
