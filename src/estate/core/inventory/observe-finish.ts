import { can } from '../../../kernel/core/access.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { SaidCommands } from './statement-commands.ts'
import { type Statements, sayings } from './statements.ts'
import { sourceOf } from './observe-asset.ts'
import type { SeeingRoom } from './observe-room.ts'
import type { Row } from './take-batch.ts'

/** What must be known before somebody's word on a surface is taken: its room, and the surface as it stands. */
export type SeeingFinish = {
  room: SeeingRoom
  /** the id of that surface of that room */
  id: string
  finish: Row | undefined
}

type Command = { subject: string; data: SaidCommands['finish.correct'] }

/** Refused: not_yours, not_found, nothing_said, unknown_photo. No fact when it says what stands already. */
export const decideFinishSeen = (
  seeing: SeeingFinish,
  { subject, data }: Command,
  context: Context,
): Fact[] | Refusal => {
  const { held, place, photoHers } = seeing.room
  if (!place.agency || !can(grants, 'correctAsset', context.actor, place)) return refuse('not_yours')
  if (held?.building !== subject || held.goneOn) return refuse('not_found')
  if (Object.values(data.fields).every((value) => value === undefined)) return refuse('nothing_said')
  if (data.photo && !photoHers) return refuse('unknown_photo')
  const { fields } = finishSeen(seeing, { subject, data }, context)
  if (!fields.length) return []
  const { agency, building } = place
  return [
    {
      type: 'estate.finishSeen',
      subject,
      data: { room: data.room, surface: data.surface, fields, unit: held.unit },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** The surface as it now stands, and the lines that say so. */
export const finishSeen = (
  { room: { held, place, lines }, id, finish }: SeeingFinish,
  { data: { room, surface, fields } }: Command,
  { actor }: Context,
): Statements & { row: Row } => {
  const says = omitUndefined(fields)
  const { state } = sourceOf(actor, place)
  return {
    row: { ...bareFinish, ...finish, id, unit: held?.unit ?? null, room, surface, ...says },
    ...sayings({ object: id, family: 'finish', now: finish ?? {}, says, state }, lines),
  }
}

export const bareFinish = { material: '', renewedOn: null }

/** Since when a surface is so, as far as it is known. */
export const dayIn = (row: Row | undefined): string => {
  const day = row?.['renewedOn']
  return typeof day === 'string' ? day : ''
}
