import { dayOf } from '../../../kernel/core/dates.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { can, type Place } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { StatementLine } from './statement-lines.ts'
import { type Statements, sayings } from './statements.ts'
import type { SaidCommands } from './statement-commands.ts'
import type { Row } from './take-batch.ts'

/** What must be known before somebody's word on an asset is taken. */
export type Seeing = {
  /** of the asset, or of what a new one is said to stand in; `firms`: those with an order there */
  place: Place & { building: string }
  /** the asset of that id, or the one that it was joined with, in any building */
  held: (Row & { building: string; goneOn: string | null }) | undefined
  /** the asset's id is that of something else */
  isUsed: boolean
  unitHere: boolean
  storeyHere: boolean
  /** the room named, when it is one of this building */
  room: { unit: string | null; storey: string | null } | undefined
  photoHers: boolean
  lines: readonly StatementLine[]
}

type Command = { subject: string; data: SaidCommands['asset.correct'] }

/** Who may settle is not asked for a yes; the others see it stand at once, and wait for one. */
export const sourceOf = (
  actor: Context['actor'],
  place: Place,
): { source: 'field' | 'office'; state: 'stands' | 'proposed' } => ({
  source: ofRole(actor.role).reach === 'patch' || ofRole(actor.role).side === 'firm' ? 'field' : 'office',
  state: can(grants, 'settle', actor, place) ? 'stands' : 'proposed',
})

/** Refused: not_yours, not_found, place_taken, nothing_said, unknown_photo. No fact when it says what stands already. */
export const decideSeen = (
  seeing: Seeing,
  { subject, data }: Command,
  context: Context,
): Fact[] | Refusal => {
  const { held, place } = seeing
  if (!place.agency || !can(grants, 'correctAsset', context.actor, place)) return refuse('not_yours')
  if (data.isNew && (held || seeing.isUsed)) return refuse('place_taken')
  if (!data.isNew && held?.building !== subject) return refuse('not_found')
  if (data.storey && !seeing.storeyHere) return refuse('not_found')
  if ((data.unit && !seeing.unitHere) || (data.fields.room && !seeing.room)) return refuse('not_found')
  if (data.isNew ? !data.fields.kind || !data.fields.name : !data.at && isEmpty(data.fields))
    return refuse('nothing_said')
  if (data.photo && !seeing.photoHers) return refuse('unknown_photo')
  const { fields } = observeAsset(seeing, { subject, data }, context)
  if (!fields.length) return []
  const unit = unitOf(seeing, data)
  const { agency, building } = place
  return [
    {
      type: 'estate.seen',
      subject,
      data: { asset: assetOf(seeing, data), fields, unit },
      place: { agency, building },
      audience: 'staff',
    },
  ]
}

/** What a phone still says of one that was joined with another is said of that one. */
const assetOf = ({ held }: Seeing, { asset }: Command['data']): string => held?.id ?? asset

const isEmpty = (fields: object): boolean => Object.values(fields).every((value) => value === undefined)

/** The asset as it now stands, and the lines that say so. Of a new one, one line waits: that it is there. */
export const observeAsset = (
  seeing: Seeing,
  { data }: Command,
  { actor, at }: Context,
): Statements & { row: Row } => {
  const { held, place, room } = seeing
  const { state } = sourceOf(actor, place)
  const { gone, ...fields } = data.fields
  const tells = (says: Record<string, unknown>, as: 'stands' | 'proposed') =>
    sayings(
      { object: assetOf(seeing, data), family: 'asset', now: nowOf(held), says, state: as },
      seeing.lines,
    )
  const all = data.isNew
    ? [tells({ new: true }, state), tells({ ...fields, at: data.at }, 'stands')]
    : [tells({ ...fields, gone }, state), tells({ at: data.at }, 'stands')]
  const row: Row = {
    ...bareAsset,
    ...held,
    id: assetOf(seeing, data),
    ...omitUndefined(fields),
    ...(data.at ? { at: data.at } : {}),
    ...(data.isNew ? { unit: data.unit ?? null, storey: data.storey ?? null } : {}),
    ...(room
      ? {
          unit: room.unit ?? unitOf(seeing, data),
          storey: room.storey ?? held?.['storey'] ?? data.storey ?? null,
        }
      : {}),
    ...(gone === undefined || data.isNew ? {} : { goneOn: gone ? (held?.goneOn ?? dayOf(at)) : null }),
  }
  return {
    row,
    fields: all.flatMap((each) => each.fields),
    lines: all.flatMap((each) => each.lines),
    moves: all.flatMap((each) => each.moves),
  }
}

/** A thing of which nobody has said anything. */
export const bareAsset = {
  storey: null,
  unit: null,
  room: null,
  kind: '',
  name: '',
  maker: '',
  model: '',
  serial: '',
  at: null,
  installedOn: null,
  warrantyUntil: null,
  meterKind: '',
  deliveryPoint: '',
  goneOn: null,
}

const nowOf = (held: Seeing['held']): Record<string, unknown> =>
  held ? { ...held, gone: held.goneOn !== null } : {}

const unitOf = ({ held, room }: Seeing, { isNew, unit }: Command['data']): string | null =>
  room?.unit ?? (isNew ? (unit ?? null) : ((held?.['unit'] as string | null | undefined) ?? null))
