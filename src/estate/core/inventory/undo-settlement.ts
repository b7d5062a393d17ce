import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { SaidState } from './statement-lines.ts'

/** How a line was settled last, with what its lines are today. */
export type HeldSettlement = {
  id: number
  object: string
  family: string
  field: string
  moves: readonly { id: number; from: SaidState; to: SaidState; settles: boolean }[] | null
  lastLine: number
  isUndone: boolean
  /** the lines of that field of that object, as they are now */
  lines: readonly { id: number; state: SaidState }[]
}

export type Undoing = { agency: string | undefined; settlements: readonly HeldSettlement[] }

/** Whether the lines are as the answer left them: who spoke since is not undone. */
export const isUndoable = ({ moves, lastLine, isUndone, lines }: HeldSettlement): boolean =>
  !isUndone &&
  moves !== null &&
  lines.every(({ id }) => id <= lastLine) &&
  moves.every((move) => lines.some(({ id, state }) => id === move.id && state === move.to))

/** Refused: not_yours. A line of which somebody spoke since is passed over. */
export const decideUnsettled = (
  { agency, settlements }: Undoing,
  { subject }: { subject: string },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency, building: subject }
  if (!agency || !can(grants, 'settle', actor, place)) return refuse('not_yours')
  return settlements.filter(isUndoable).map(({ object, field }) => ({
    type: 'estate.unsettled' as const,
    subject,
    data: { object, field },
    place,
    audience: 'staff' as const,
  }))
}
