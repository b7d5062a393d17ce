import { type Actor, can, everyAgency, mayAnywhere } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { type Act, grants } from './grants.ts'
import type { Way } from './message-shape.ts'

/** A message as its rule knows it; nothing of one that the actor may not see. `noted`: under which id its danger rings without a place. */
export type WaitingMessage =
  | { way: Way; state: string; agency: string | null; noted: string | null }
  | undefined

/** What still waits for somebody. */
export const waitingStates = ['intake', 'held', 'failed'] as const

/** Whether this actor may settle it now: a refusal, or the place of it. */
const settling = (act: Act, message: WaitingMessage, actor: Actor): Refusal | { agency: string | null } => {
  if (!mayAnywhere(grants, act, actor)) return refuse('not_yours')
  if (!message) return refuse('not_found')
  const { agency, state } = message
  if (agency !== null && !can(grants, act, actor, { agency })) return refuse('not_yours')
  if (!(waitingStates as readonly string[]).includes(state)) return refuse('wrong_moment', { status: state })
  return { agency }
}

/** Who settles which message, by which act. */
type Settling = { act: Act; subject: string; message: WaitingMessage; actor: Actor }

/** Somebody says into which thread it belongs. */
export const placeByHand = (
  hand: Settling,
  matter: { id: string; agency: string } | undefined,
): Fact[] | Refusal => {
  const place = settling(hand.act, hand.message, hand.actor)
  if ('refused' in place) return place
  if (!matter) return refuse('not_found')
  return [
    {
      type: 'message.placed',
      subject: hand.subject,
      data: { way: hand.message!.way, request: matter.id, by: 'hand' },
      audience: 'staff',
      place: { agency: matter.agency },
    },
  ]
}

/** A request is opened with the message, and filed in the same act, or given its place: where that is refused, the message waits on. */
export const openByHand = (hand: Settling, request: string, filing: object): Fact[] | Refusal => {
  const place = settling(hand.act, hand.message, hand.actor)
  if ('refused' in place) return place
  const { agency } = place
  return [
    {
      type: 'message.opened',
      subject: hand.subject,
      data: { way: hand.message!.way, request },
      audience: 'staff',
      place: { agency: agency ?? everyAgency },
      private: { filing, isNoted: hand.message!.noted !== null },
    },
  ]
}

/** Nothing is asked in the message. */
export const dismissByHand = (hand: Settling): Fact[] | Refusal => {
  const place = settling(hand.act, hand.message, hand.actor)
  if ('refused' in place) return place
  const noted = hand.message!.noted
  return [
    {
      type: 'message.dismissed',
      subject: hand.subject,
      data: { way: hand.message!.way, ...(noted ? { noted } : {}) },
      audience: 'staff',
      place: { agency: place.agency ?? everyAgency },
    },
  ]
}
