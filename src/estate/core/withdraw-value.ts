import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { grants } from './grants.ts'

/** A value that a register told, as it is held: `before` stood when it came, nothing where nobody had said any. */
export type ToldLine = {
  id: number
  object: string
  family: string
  field: string
  state: 'stands' | 'differs'
  before: { id: number; value: unknown } | null
}

export type Withdrawing = { agency: string | undefined; lines: readonly ToldLine[]; hasReference: boolean }

/** A register’s number was another’s: what it told is taken back. Refused: not_found, not_yours. No fact where nothing of it is held. */
export const withdraw = (
  { agency, lines, hasReference }: Withdrawing,
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'estate.changed'>[] | Refusal => {
  if (!agency) return refuse('not_found')
  const place = { agency, building: subject }
  if (!can(grants, 'import', actor, place)) return refuse('not_yours')
  if (!lines.length && !hasReference) return []
  const standing = lines.filter(({ state }) => state === 'stands')
  const fields = [...new Set(standing.map(({ family, field }) => `${family}.${field}`))]
  return [
    {
      type: 'estate.changed',
      subject,
      data: { fields, added: 0, changed: standing.length },
      place,
      audience: 'staff',
    },
  ]
}
