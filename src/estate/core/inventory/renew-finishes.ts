import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { bareFinish, dayIn } from './observe-finish.ts'
import type { StatementLine } from './statement-lines.ts'
import { type Statements, sayings } from './statements.ts'
import type { Row } from './take-batch.ts'

/** A surface of a room that an order renewed: `material` where its price line says it, `on` the day on which the work ended. */
export type Renewal = {
  id: string
  room: string
  unit: string | null
  surface: string
  material: string | null
  on: string
}

/** What works that were checked renewed, and the surfaces as they stand. */
export type Renewing = {
  agency: string | undefined
  renewals: readonly Renewal[]
  finishes: ReadonlyMap<string, Row>
  lines: readonly StatementLine[]
}

/** The surfaces with the day of the works; an older order says nothing of what was renewed since. */
export const renewFinishes = ({
  renewals,
  finishes,
  lines,
}: Renewing): Omit<Statements, 'fields'> & { rows: Row[] } => {
  const out: Omit<Statements, 'fields'> & { rows: Row[] } = { rows: [], lines: [], moves: [] }
  for (const { id, room, unit, surface, material, on } of renewals) {
    const now = finishes.get(id)
    if (dayIn(now) > on) continue
    const says = { renewedOn: on, ...(material ? { material } : {}) }
    const told = sayings({ object: id, family: 'finish', now: now ?? {}, says, state: 'stands' }, lines)
    if (!told.fields.length) continue
    out.rows.push({ ...bareFinish, ...now, id, room, unit, surface, ...says })
    out.lines.push(...told.lines)
    out.moves.push(...told.moves)
  }
  return out
}

/** The house itself, once the works are checked. Refused: not_yours. No fact where no price line says what it renews, or no room is known. */
export const decideRenewed = (
  state: Renewing,
  { subject, data }: { subject: string; data: { order: string } },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: state.agency, building: subject }
  if (!can(grants, 'take', actor, place)) return refuse('not_yours')
  const { rows } = renewFinishes(state)
  if (!rows.length) return []
  return [
    {
      type: 'estate.renewed',
      subject,
      data: { order: data.order, unit: state.renewals[0]?.unit ?? null, finishes: rows.length },
      place,
      audience: 'staff',
    },
  ]
}
