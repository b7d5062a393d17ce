import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { isLettableClass, lackingOn, type DiagnosticPaper } from '../diagnostics/diagnostic-lives.ts'
import { type Act, grants } from '../grants.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { monthsLater } from '../../../kernel/core/law-days.ts'
import { positionAt, type VoidHistory } from './day-cause.ts'
import type { DwellingFeature } from './dwelling-features.ts'
import { areChecked, type VoidOrder } from './hear-orders.ts'
import { tellVoid, type VoidPlace } from './tell-void.ts'
import {
  backReasons,
  isDecencyStop,
  positionsBefore,
  stepsFrom,
  type Track,
  trackOf,
  type VoidPosition,
} from './void-steps.ts'

/** The dwelling, its open void, and what was recorded of it, as far as the actor sees them. */
export type VoidState = {
  place: VoidPlace | undefined
  open:
    | {
        id: string
        household: string | null
        history: VoidHistory
        /** a lease begins there, and was recorded */
        isLeased: boolean
        disputes: readonly { id: string; starts: string; ends: string; isSettled: boolean }[]
        features: readonly DwellingFeature[]
        remarks: readonly { id: string; isAnswered: boolean }[]
        orders: readonly VoidOrder[]
        /** items of decency that fail, said as such or asked for in a request that is open */
        failing: number
      }
    | undefined
  papers: readonly DiagnosticPaper[]
  /** the id of a dispute that is said is another’s already, anywhere */
  isTaken?: boolean
}
type Place = NonNullable<VoidState['place']>
type Open = NonNullable<VoidState['open']>

/** The void of which somebody speaks, or why she may not. */
export const openTo = (
  act: Act,
  { place, open }: VoidState,
  { actor }: Context,
): { place: Place; open: Open } | Refusal => {
  if (!place) return refuse('not_found')
  if (!can(grants, act, actor, place)) return refuse('not_yours')
  return open ? { place, open } : refuse('not_found')
}

const actOf: Record<Track, Act> = { works: 'moveWorks', allocation: 'moveAllocation' }
/** Where the void stands as the act is done. */
export const nowAt = (track: Track, { history }: Open, { at }: Pick<Context, 'at'>): VoidPosition =>
  positionAt(track, at, history)

/**
 * One step on. A dwelling of which an item of decency fails is not ready; a lease is signed where its diagnostics hold on its first day, the one
 * before is over and the agency has its answers.
 */
export const moveVoid = (
  state: VoidState,
  { data }: Command<string, Commands['void.move']>,
  context: Context,
): Fact[] | Refusal => {
  const track = trackOf(data.step)
  const found = openTo(actOf[track], state, context)
  if ('refused' in found) return found
  const { place, open } = found
  if (!stepsFrom(nowAt(track, open, context)).includes(data.step)) return refuse('void_moved')
  const no = unmovable(data, state.papers, { place, open }, context)
  const starts = data.step === 'signed' && data.starts ? { starts: data.starts } : {}
  return (
    no ?? [tellVoid('void.moved', place, { void: open.id, track, step: data.step, back: false, ...starts })]
  )
}

const unmovable = (
  { step, starts }: Commands['void.move'],
  papers: readonly DiagnosticPaper[],
  { place, open }: { place: Place; open: Open },
  context: Context,
): Refusal | undefined => {
  if (step === 'ready') return indecent(open.failing)
  if (step === 'entered' && nowAt('works', open, context) !== 'ready') return refuse('not_ready')
  if (step !== 'signed') return undefined
  const { leaseEnds } = open.history
  if (starts === undefined) return refuse('starts_missing')
  if (starts <= leaseEnds) return refuse('still_let', { day: leaseEnds })
  if (starts > monthsLater(dayOf(context.at), 12)) return refuse('day_too_far')
  if (open.remarks.some(({ isAnswered }) => !isAnswered)) return refuse('remark_unanswered')
  return unlettable(starts, place.built, papers)
}

/** Why a dwelling is not let from a day (`YYYY-MM-DD`) on: a diagnostic is missing or out of date then, or its class of energy may not be let. */
export const unlettable = (
  starts: string,
  built: number | null,
  papers: readonly DiagnosticPaper[],
): Refusal | undefined => {
  const lacks = lackingOn(starts, built, papers)
  if (lacks.length) return refuse('diagnostic_expired', { n: lacks.length })
  return isLettableClass(starts, papers) ? undefined : refuse('class_unlettable')
}

/** Why a dwelling is not ready: so many items of decency fail (décret 2002-120). */
export const indecent = (failing: number): Refusal | undefined =>
  failing > 0 ? refuse('not_decent', { n: failing }) : undefined

/** Back to a step of the same way, with why. What was signed and recorded as a lease is ended there, not here. */
export const stepBack = (
  state: VoidState,
  { data }: Command<string, Commands['void.back']>,
  context: Context,
): Fact[] | Refusal => {
  const track = trackOf(data.step)
  const found = openTo(actOf[track], state, context)
  if ('refused' in found) return found
  const { place, open } = found
  const reasons: readonly string[] = backReasons[track]
  if (!positionsBefore(nowAt(track, open, context)).includes(data.step) || !reasons.includes(data.reason))
    return refuse('void_moved')
  if (track === 'allocation' && open.isLeased && !isAfterSigning(data.step)) return refuse('leased_already')
  return [
    tellVoid('void.moved', place, { void: open.id, track, step: data.step, back: true, reason: data.reason }),
  ]
}

const isAfterSigning = (step: VoidPosition): boolean => step === 'signed' || step === 'entered'

/** By when a step that is still to come is wanted. */
export const planStep = (
  state: VoidState,
  { data }: Command<string, Commands['void.plan']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('planStep', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  const at = nowAt(trackOf(data.step), open, context)
  if (data.step === at || positionsBefore(at).includes(data.step)) return refuse('void_moved')
  return [tellVoid('void.planned', place, { void: open.id, step: data.step, day: data.day })]
}

/** Something keeps the dwelling from being let; told twice, it stands once. */
export const stopVoid = (
  state: VoidState,
  { data }: Command<string, Commands['void.stop']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('stopVoid', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  return isStopped(open, data.why) ? [] : [tellVoid('void.stopped', place, { void: open.id, why: data.why })]
}

/** No more. */
export const resumeVoid = (
  state: VoidState,
  { data }: Command<string, Commands['void.resume']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('stopVoid', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  if (!isStopped(open, data.why)) return []
  // The last thing that was missing: works that were all checked waited for nothing else.
  const isReady =
    isDecencyStop(data.why) &&
    open.failing === 1 &&
    nowAt('works', open, context) === 'works' &&
    areChecked(open.orders)
  return [
    tellVoid('void.resumed', place, { void: open.id, why: data.why }),
    ...(isReady
      ? [tellVoid('void.moved', place, { void: open.id, track: 'works', step: 'ready', back: false })]
      : []),
  ]
}

const isStopped = ({ history }: Open, why: string): boolean =>
  history.stops.some((stop) => stop.why === why && stop.ends === null)

/** What an empty day costs, where no rent is known or another sum is right. */
export const priceVoid = (
  state: VoidState,
  { data }: Command<string, Commands['void.price']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('priceVoid', state, context)
  if ('refused' in found) return found
  return [tellVoid('void.priced', found.place, { void: found.open.id, daily: data.daily })]
}

/** The agency says another cause of days that are over or run: both stand until it is settled. */
export const disputeCause = (
  state: VoidState,
  { data }: Command<string, Commands['void.dispute']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('disputeCause', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  if (data.ends < data.starts) return refuse('dates_backwards')
  const { leaseEnds, nextStarts } = open.history
  // What is to come has no cause yet.
  if (data.starts <= leaseEnds || data.ends > dayOf(context.at)) return refuse('days_outside')
  if (nextStarts !== null && data.ends >= nextStarts) return refuse('days_outside')
  if (state.isTaken) return refuse('id_taken')
  if (open.disputes.some((d) => !d.isSettled && d.starts <= data.ends && data.starts <= d.ends))
    return refuse('disputed_already')
  const { dispute, starts, ends, cause } = data
  return [tellVoid('void.disputed', place, { void: open.id, dispute, starts, ends, cause })]
}

/** Whose cause it is after all, said by name: the days of the dispute have that one. */
export const settleCause = (
  state: VoidState,
  { data }: Command<string, Commands['void.settle']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('settleCause', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  const dispute = open.disputes.find(({ id }) => id === data.dispute)
  if (!dispute) return refuse('not_found')
  if (dispute.isSettled) return []
  return [tellVoid('void.settled', place, { void: open.id, dispute: data.dispute, cause: data.cause })]
}
