import { dayOf } from '../../../kernel/core/dates.ts'
import { can, type Place } from '../../../kernel/core/access.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { SaidCommands } from './statement-commands.ts'
import type { StatementLine } from './statement-lines.ts'
import { type Statements, sayings } from './statements.ts'
import { sourceOf } from './observe-asset.ts'
import type { Row } from './take-batch.ts'

/** What must be known before somebody's word on keys or badges is taken. */
export type SeeingAccess = {
  place: Place & { building: string }
  /** the keys of that id, in any building */
  held: (Row & { building: string; unit: string; goneOn: string | null }) | undefined
  /** the id is that of something else */
  isUsed: boolean
  unitHere: boolean
  photoHers: boolean
  lines: readonly StatementLine[]
}

type Command = { subject: string; data: SaidCommands['access.correct'] }

/** Refused: not_yours, not_found, place_taken, nothing_said, unknown_photo. No fact when it says what stands already. */
export const decideAccessSeen = (
  seeing: SeeingAccess,
  { subject, data }: Command,
  context: Context,
): Fact[] | Refusal => {
  const { held, place, isUsed, unitHere, photoHers } = seeing
  if (!place.agency || !can(grants, 'correctAsset', context.actor, place)) return refuse('not_yours')
  if (data.isNew && (held || isUsed)) return refuse('place_taken')
  if (data.isNew ? !unitHere : held?.building !== subject) return refuse('not_found')
  const { kind, opens, count } = data.fields
  const isSaid = data.isNew
    ? kind && opens && count !== undefined
    : Object.keys(omitUndefined(data.fields)).length
  if (!isSaid) return refuse('nothing_said')
  if (data.photo && !photoHers) return refuse('unknown_photo')
  const { fields, row } = accessSeen(seeing, { subject, data }, context)
  if (!fields.length) return []
  const { agency, building } = place
  return [
    {
      type: 'estate.accessSeen',
      subject,
      data: { access: data.access, fields, unit: row['unit'] as string },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** The keys as they now stand, and the lines that say so. Of new ones, one line waits: that they are there. */
export const accessSeen = (
  { held, place, lines }: SeeingAccess,
  { data: { access, isNew, unit, fields: said } }: Command,
  { actor, at }: Context,
): Statements & { row: Row } => {
  const { state } = sourceOf(actor, place)
  const { gone, ...fields } = said
  const now = held ? { ...held, gone: held.goneOn !== null } : {}
  const tells = (says: Record<string, unknown>, as: 'stands' | 'proposed') =>
    sayings({ object: access, family: 'access', now, says, state: as }, lines)
  const all = isNew
    ? [tells({ new: true }, state), tells(fields, 'stands')]
    : [tells({ ...fields, gone }, state)]
  return {
    row: {
      goneOn: null,
      count: null,
      ...held,
      ...omitUndefined(fields),
      id: access,
      unit: held?.unit ?? unit ?? null,
      ...(gone === undefined || isNew ? {} : { goneOn: gone ? (held?.goneOn ?? dayOf(at)) : null }),
    },
    fields: all.flatMap((each) => each.fields),
    lines: all.flatMap((each) => each.lines),
    moves: all.flatMap((each) => each.moves),
  }
}
