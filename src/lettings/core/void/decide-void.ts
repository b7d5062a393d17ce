import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { isLettableClass, lackingOn, type DiagnosticPaper } from '../diagnostics/diagnostic-lives.ts'
import { type Act, grants } from '../grants.ts'
import { positionAt, type VoidHistory } from './day-cause.ts'
import {
  backReasons,
  positionsBefore,
  stepsFrom,
  type Track,
  trackOf,
  type VoidPosition,
} from './void-steps.ts'

/** The dwelling, its open void, and what was recorded of it, as far as the actor sees them. */
export type VoidState = {
  place: { unit: string; building: string; agency: string; built: number | null } | undefined
  open:
    | {
        id: string
        household: string | null
        history: VoidHistory
        /** a lease begins there, and was recorded */
        isLeased: boolean
        disputes: readonly { id: string; starts: string; ends: string; isSettled: boolean }[]
      }
    | undefined
  papers: readonly DiagnosticPaper[]
}
type Place = NonNullable<VoidState['place']>
type Open = NonNullable<VoidState['open']>

type VoidFact = Extract<Fact, { type: `void.${string}` | `diagnostic.${string}` }>
/** A fact of a dwelling, told to the staff. */
const tellVoid = <Type extends VoidFact['type']>(
  type: Type,
  { unit, agency, building }: Place,
  data: Extract<VoidFact, { type: Type }>['data'],
): Fact => ({ type, subject: unit, data, audience: 'staff', place: { agency, building } }) as Fact

/** The void of which somebody speaks, or why she may not. */
const openTo = (
  act: Act,
  { place, open }: VoidState,
  { actor }: Context,
): { place: Place; open: Open } | Refusal => {
  if (!place) return refuse('not_found')
  if (!can(grants, act, actor, place)) return refuse('not_yours')
  return open ? { place, open } : refuse('not_found')
}

const actOf: Record<Track, Act> = { works: 'moveWorks', allocation: 'moveAllocation' }
const nowAt = (track: Track, { history }: Open, { at }: Context): VoidPosition =>
  positionAt(track, at, history)

/** One step on. A lease is signed where its diagnostics hold on its first day and the one before is over. */
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
  const no =
    data.step === 'signed'
      ? unsignable(data.starts, state.papers, place, open)
      : data.step === 'entered' && nowAt('works', open, context) !== 'ready'
        ? refuse('not_ready')
        : undefined
  const starts = data.step === 'signed' && data.starts ? { starts: data.starts } : {}
  return (
    no ?? [tellVoid('void.moved', place, { void: open.id, track, step: data.step, back: false, ...starts })]
  )
}

const unsignable = (
  starts: string | undefined,
  papers: readonly DiagnosticPaper[],
  { built }: Place,
  { history }: Open,
): Refusal | undefined => {
  if (starts === undefined) return refuse('starts_missing')
  if (starts <= history.leaseEnds) return refuse('still_let', { day: history.leaseEnds })
  const lacks = lackingOn(starts, built, papers)
  if (lacks.length) return refuse('diagnostic_expired', { n: lacks.length })
  return isLettableClass(starts, papers) ? undefined : refuse('not_decent')
}

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
  return isStopped(open, data.why) ? [tellVoid('void.resumed', place, { void: open.id, why: data.why })] : []
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
  if (data.starts <= leaseEnds || (nextStarts !== null && data.ends >= nextStarts))
    return refuse('days_outside')
  if (open.disputes.some(({ id }) => id === data.dispute)) return refuse('id_taken')
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
