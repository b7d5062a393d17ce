import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { Purpose } from './use-contract.ts'

/** What the rules must know: who lives there, what is measured there, what is allowed already. */
export type CurveHome = {
  home: { household: string; building: string; agency: string } | undefined
  isMetered: boolean
  allowed: readonly Purpose[]
}

type Decider = { actor: Actor }

const placeOf = ({ household, building, agency }: NonNullable<CurveHome['home']>) => ({
  household,
  building,
  agency,
})

/** Whoever lives there lets the house keep her hours, for one purpose. */
export const allowCurve = (
  state: CurveHome,
  { subject, data: { purpose } }: Command<string, Commands['curve.allow']>,
  { actor }: Decider,
): Fact<'curve.allowed'>[] | Refusal => {
  const { home, isMetered, allowed } = state
  if (!home || !can(grants, 'allowCurve', actor, home)) return refuse('not_yours')
  if (!isMetered) return refuse('no_meter_here')
  if (allowed.includes(purpose)) return refuse('curve_allowed_already')
  return [{ type: 'curve.allowed', subject, data: { purpose }, place: placeOf(home) }]
}

/** Any of the lease takes it back, for all. */
export const endCurve = (
  { home, allowed }: CurveHome,
  { subject, data: { purpose } }: Command<string, Commands['curve.end']>,
  { actor }: Decider,
): Fact<'curve.ended'>[] | Refusal => {
  if (!home || !can(grants, 'allowCurve', actor, home)) return refuse('not_yours')
  if (!allowed.includes(purpose)) return refuse('curve_not_allowed')
  return [{ type: 'curve.ended', subject, data: { purpose }, place: placeOf(home) }]
}
