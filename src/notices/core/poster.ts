import { type Actor, can, mayAnywhere, type Place } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** Days that a notice may stay up: a stairwell's board is not an archive. */
const longest = 92

/** Days that a notice hangs of which nobody said until when. */
const usual = 3

/** When a notice comes down (ISO). */
export const endOfNotice = ({ starts, ends }: Pick<Commands['notice.post'], 'starts' | 'ends'>): string =>
  ends ?? new Date(Date.parse(starts) + usual * 86_400_000).toISOString()

/** What the rule must know (nothing, of who may post nowhere): the building as the actor may see it, and whether this id is taken. */
export type Board = {
  building: { id: string; agency: string } | undefined
  /** the stairwell named is one of this building */
  entrance: boolean
  /** the request named is one that the actor may see, in this building */
  request: boolean
  taken: boolean
}

type Posting = { subject: string; data: Commands['notice.post'] }

export const post = (
  board: Board | undefined,
  { subject, data }: Posting,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!board) return refuse('not_yours')
  const { building, entrance, request, taken } = board
  if (!building) return refuse(can(grants, 'post', actor, {}) ? 'unknown_place' : 'not_yours')
  const place: Place = { agency: building.agency, building: building.id }
  if (!can(grants, 'post', actor, place)) return refuse('not_yours')
  if (!entrance) return refuse('unknown_place')
  if (!request) return refuse('not_found')
  if (taken) return refuse('already_posted')
  const until = endOfNotice(data)
  const [starts, ends] = [Date.parse(data.starts), Date.parse(until)]
  if (ends <= starts) return refuse('notice_backwards')
  if (ends <= Date.parse(now)) return refuse('notice_past')
  if (ends - starts > longest * 86_400_000) return refuse('notice_too_long_up')
  return [
    {
      type: 'notice.posted',
      subject,
      data: {
        building: building.id,
        ...(data.entrance ? { entrance: data.entrance } : {}),
        ...(data.request ? { request: data.request } : {}),
        starts: data.starts,
        ends: until,
      },
      place,
    },
  ]
}

/** A notice as the rule knows it. */
export type Poster = { agency: string; building: string; ends: string; takenDownAt: string | null }

/** Whether this actor may take it down now: for the rule and for the button. */
export const mayTakeDown = (
  poster: Poster,
  actor: Actor,
  now: string,
): 'yes' | 'not_yours' | 'already_down' => {
  if (!can(grants, 'takeDown', actor, { agency: poster.agency, building: poster.building }))
    return 'not_yours'
  return poster.takenDownAt || poster.ends <= now ? 'already_down' : 'yes'
}

export const takeDown = (
  poster: Poster | undefined,
  { subject }: { subject: string },
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'takeDown', actor)) return refuse('not_yours')
  if (!poster) return refuse('not_found')
  const may = mayTakeDown(poster, actor, now)
  if (may !== 'yes') return refuse(may)
  return [
    {
      type: 'notice.takenDown',
      subject,
      data: { building: poster.building },
      place: { agency: poster.agency, building: poster.building },
    },
  ]
}

/** A letter was printed: nothing to print twice. */
export const decidePrint = (
  mail: { via: string; agency: string | null; sameHands: boolean } | undefined,
  { subject }: { subject: string },
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'print', actor)) return refuse('not_yours')
  if (!mail) return refuse('not_found')
  if (!can(grants, 'print', actor, { agency: mail.agency })) return refuse('not_yours')
  if (mail.via !== 'paper') return refuse('not_a_letter')
  // A letter with a code is printed by another than who asked for it.
  if (mail.sameHands) return refuse('same_hands')
  return [{ type: 'letter.printed', subject, data: {}, audience: 'staff', place: { agency: mail.agency } }]
}
