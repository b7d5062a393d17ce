import { can, type Place } from '../../../kernel/core/access.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { StatementLine } from './statement-lines.ts'
import type { SaidCommands } from './statement-commands.ts'
import { type Statements, sayings } from './statements.ts'
import { sourceOf } from './observe-asset.ts'
import type { Row } from './take-batch.ts'

/** What must be known before somebody's word on a room is taken. */
export type SeeingRoom = {
  place: Place & { building: string }
  /** the room of that id, in any building */
  held: (Row & { building: string; unit: string | null; goneOn: string | null }) | undefined
  photoHers: boolean
  lines: readonly StatementLine[]
}

type Command = { subject: string; data: SaidCommands['room.correct'] }

/** Refused: not_yours, not_found, nothing_said, unknown_photo. No fact when it says what stands already. */
export const decideRoomSeen = (
  seeing: SeeingRoom,
  { subject, data }: Command,
  context: Context,
): Fact[] | Refusal => {
  const { held, place } = seeing
  if (!place.agency || !can(grants, 'correctAsset', context.actor, place)) return refuse('not_yours')
  if (held?.building !== subject || held.goneOn) return refuse('not_found')
  if (Object.values(data.fields).every((value) => value === undefined)) return refuse('nothing_said')
  if (data.photo && !seeing.photoHers) return refuse('unknown_photo')
  const { fields } = roomSeen(seeing, { subject, data }, context)
  if (!fields.length) return []
  const { agency, building } = place
  return [
    {
      type: 'estate.roomSeen',
      subject,
      data: { room: data.room, fields, unit: held.unit },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** The room as it now stands, and the lines that say so. */
export const roomSeen = (
  { held, place, lines }: SeeingRoom,
  { data: { room, fields } }: Command,
  { actor }: Context,
): Statements & { row: Row } => {
  const says = omitUndefined(fields)
  const { state } = sourceOf(actor, place)
  return {
    row: { ...held, id: room, ...says },
    ...sayings({ object: room, family: 'room', now: held ?? {}, says, state }, lines),
  }
}
