import { can, mayAnywhere, type Place } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { grants } from '../grants.ts'

/** What was kept aside, as it was sent. */
export type UnconfirmedFiling = {
  id: string
  filing: Commands['request.file']
  visitor: string
  way: 'mail' | 'call'
  agency: string
  building: string
}

/** What waits under an id: kept aside, with what the same browser sent for the same mailbox; or filed, and marked. */
export type WaitingFilings = { kept: readonly UnconfirmedFiling[]; marked: Place | undefined }

/** «C’est bien moi», or «Elle a confirmé au téléphone». */
export const vouch = (
  { kept, marked }: WaitingFilings,
  { subject }: { subject: string },
  { actor }: Context,
): Fact[] | Refusal => {
  const [first] = kept
  const place = first ?? marked
  if (!mayAnywhere(grants, 'vouch', actor)) return refuse('not_yours')
  if (!place) return refuse('not_found')
  if (!can(grants, 'vouch', actor, { ...placeOf(place), matter: subject })) return refuse('not_yours')
  if (!first)
    return [{ type: 'request.vouched', subject, data: {}, audience: 'staff', place: placeOf(place) }]
  return kept.map((one) => ({
    type: 'request.vouched',
    subject: one.id,
    data: {},
    audience: 'staff',
    place: placeOf(one),
    private: { filing: { ...one.filing, stranger: one.visitor } },
  }))
}

/** A filing goes unread: only what waits for a call is somebody's to let go. */
export const dismiss = (
  { kept }: WaitingFilings,
  { subject }: { subject: string },
  { actor }: Context,
): Fact[] | Refusal => {
  const one = kept.find(({ id, way }) => id === subject && way === 'call')
  if (!mayAnywhere(grants, 'dismiss', actor)) return refuse('not_yours')
  if (!one || !can(grants, 'dismiss', actor, placeOf(one))) return refuse('not_found')
  return [{ type: 'request.dismissed', subject, data: {}, audience: 'staff', place: placeOf(one) }]
}

const placeOf = ({ agency, building }: Place): Place => ({ agency, building })
