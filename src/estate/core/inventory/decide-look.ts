import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { type SaidLine, settledFact, type Settling, waits } from './settle-statements.ts'
import type { NewLine, SaidState } from './statement-lines.ts'

/** Fields of a dwelling that one reads as one stands there. */
const readOnTheSpot: ReadonlySet<string> = new Set(['unit.storey', 'unit.door'])

/** Refused: not_yours, not_found, wrong_moment. */
export const decideLook = (
  { agency, line }: Settling,
  { subject, data }: { subject: string; data: { said: number; yes: boolean } },
  { actor }: Context,
): Fact<'estate.settled'>[] | Refusal => {
  if (!agency || !can(grants, 'look', actor, { agency, building: subject })) return refuse('not_yours')
  const place = { agency, building: subject }
  if (!line || !readOnTheSpot.has(`${line.family}.${line.field}`)) return refuse('not_found')
  if (!waits({ line })) return refuse('wrong_moment')
  return [settledFact(line, data.yes, place)]
}

/** What somebody saw is a line of that person, which stands; what said the same is past, and what says otherwise is asked no more. */
export const lookedOf = (
  line: SaidLine,
  others: readonly SaidLine[],
  yes: boolean,
): { told: NewLine; moves: { id: number; state: SaidState; settles: boolean }[] } => {
  const standing = others.find(({ state }) => state === 'stands' || state === 'proposed')
  const value = yes ? line.value : (standing?.value ?? null)
  const open = [line, ...others].filter(({ state }) => state !== 'past' && state !== 'refused')
  return {
    told: {
      object: line.object,
      family: line.family,
      field: line.field,
      value,
      state: 'stands',
      confidence: null,
    },
    moves: open.map((each) => ({
      id: each.id,
      state: each.state === 'differs' && each.value !== value ? 'refused' : 'past',
      settles: each.id === line.id,
    })),
  }
}
