import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { Purpose } from './use-contract.ts'

/** A yes that stands. */
export type StandingConsent = { purpose: Purpose; study: string | null }

/** What the rules must know: who lives there, what is measured there, what is allowed already. */
export type CurveHome = {
  home: { household: string; building: string; agency: string } | undefined
  isMetered: boolean
  allowed: readonly StandingConsent[]
  /** the study that is named, where one is */
  study: { isOver: boolean } | undefined
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
  { subject, data }: Command<string, Commands['curve.allow']>,
  { actor }: Decider,
): Fact<'curve.allowed'>[] | Refusal => {
  const { home, isMetered, allowed } = state
  if (!home || !can(grants, 'allowCurve', actor, home)) return refuse('not_yours')
  if (!isMetered) return refuse('no_meter_here')
  if (data.purpose === 'study' && !state.study) return refuse('unknown_study')
  if (data.purpose === 'study' && state.study?.isOver) return refuse('study_over')
  if (isAllowed(allowed, data)) return refuse('curve_allowed_already')
  return [{ type: 'curve.allowed', subject, data: codesOf(data), place: placeOf(home) }]
}

/** Any of the lease takes it back, for all. */
export const endCurve = (
  { home, allowed }: CurveHome,
  { subject, data }: Command<string, Commands['curve.end']>,
  { actor }: Decider,
): Fact<'curve.ended'>[] | Refusal => {
  if (!home || !can(grants, 'allowCurve', actor, home)) return refuse('not_yours')
  if (!isAllowed(allowed, data)) return refuse('curve_not_allowed')
  return [{ type: 'curve.ended', subject, data: codesOf(data), place: placeOf(home) }]
}

type Choice = Commands['curve.allow']

/** Whether what a choice names stands: of a study, the yes to that one. */
const isAllowed = (allowed: readonly StandingConsent[], { purpose, study }: Choice): boolean =>
  allowed.some((one) => one.purpose === purpose && (purpose !== 'study' || one.study === study))

const codesOf = ({ purpose, study }: Choice): Choice =>
  purpose === 'study' && study ? { purpose, study } : { purpose }
