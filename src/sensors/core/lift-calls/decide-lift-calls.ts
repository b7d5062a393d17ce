import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { LiftPhase } from './lift-call-codes.ts'

/** What the rules must know of a home: whose it is, whether its building has a lift, whom to call, whether that was asked already. */
export type HomeWithLift = {
  home: { household: string; building: string; agency: string } | undefined
  hasLift: boolean
  person: string | undefined
  isAsked: boolean
}
type Decider = { actor: Actor }

/** A home is called when its lift stops; asked again, nothing changes. */
export const askLiftCall = (
  { home, hasLift, person, isAsked }: HomeWithLift,
  { subject }: Command<string, Commands['liftCall.ask']>,
  { actor }: Decider,
): Fact<'liftCall.asked'>[] | Refusal => {
  if (!home || !can(grants, 'askLiftCall', actor, home)) return refuse('not_yours')
  if (!hasLift) return refuse('no_lift_here')
  if (!person) return refuse('no_phone_to_call')
  if (isAsked) return []
  return [{ type: 'liftCall.asked', subject, data: { building: home.building }, place: placeOf(home) }]
}

export const endLiftCall = (
  { home, isAsked }: HomeWithLift,
  { subject }: Command<string, Commands['liftCall.end']>,
  { actor }: Decider,
): Fact<'liftCall.ended'>[] | Refusal => {
  if (!home || !can(grants, 'askLiftCall', actor, home)) return refuse('not_yours')
  return isAsked
    ? [{ type: 'liftCall.ended', subject, data: { building: home.building }, place: placeOf(home) }]
    : []
}

/** What the rule must know of a breakdown: where it is, how far it is, whether that home waits for a call. */
export type LiftBreakdown = {
  building: string
  agency: string
  phase: LiftPhase
  isWaiting: boolean
}

/** Somebody called, and says what came of it; said again, the last one counts. */
export const noteLiftCall = (
  breakdown: LiftBreakdown | undefined,
  { subject, data: { household, came } }: Command<string, Commands['liftCall.note']>,
  { actor }: Decider,
): Fact<'liftCall.noted'>[] | Refusal => {
  if (!breakdown) return refuse('no_lift_call')
  const { building, agency, phase, isWaiting } = breakdown
  if (!can(grants, 'callForLift', actor, { building, agency })) return refuse('not_yours')
  if (!isWaiting) return refuse('no_lift_call')
  return [
    {
      type: 'liftCall.noted',
      subject,
      data: { home: household, came, phase },
      audience: 'staff',
      place: { agency, building },
    },
  ]
}

const placeOf = ({ household, building, agency }: NonNullable<HomeWithLift['home']>) => ({
  household,
  building,
  agency,
})
