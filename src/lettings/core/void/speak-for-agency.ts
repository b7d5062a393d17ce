import { officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { lastDayToAct } from '../../../kernel/core/law-days.ts'
import type { Commands } from '../contract.ts'
import { openTo, type VoidState, nowAt } from './decide-void.ts'
import { insteadOf } from './dwelling-features.ts'
import { tellVoid } from './tell-void.ts'
import type { VoidPosition } from './void-steps.ts'

/** Days that head office has to answer a remark. */
const answerDays = 3

/** A feature of the dwelling is said, or said no more; what contradicts it goes. Refused: not_yours, not_found. */
export const tellFeature = (
  state: VoidState,
  { data: { code, holds } }: Command<string, Commands['void.tellFeature']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('tellFeature', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  if (open.features.includes(code) === holds) return []
  const of = { void: open.id }
  if (!holds) return [tellVoid('void.featureDropped', place, { ...of, code })]
  const other = insteadOf(code)
  return [
    ...(other && open.features.includes(other)
      ? [tellVoid('void.featureDropped', place, { ...of, code: other })]
      : []),
    tellVoid('void.featureTold', place, { ...of, code }),
  ]
}

/** Between a proposal and the lease. */
const remarkable: readonly VoidPosition[] = ['proposed', 'decided', 'offered', 'accepted']

/**
 * The agency says something of a proposal: head office owes an answer within three days, and no lease is signed before. Refused: not_yours,
 * not_found, id_taken, remark_untimely (nobody is proposed, or it is signed).
 */
export const remark = (
  state: VoidState,
  { data }: Command<string, Commands['void.remark']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('remark', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  if (state.isTaken) return refuse('id_taken')
  if (!remarkable.includes(nowAt('allocation', open, context))) return refuse('remark_untimely')
  const due = lastDayToAct(officeCalendar, dayOf(context.at), answerDays)
  return [tellVoid('void.remarked', place, { void: open.id, remark: data.remark, due })]
}

/** Head office answers; once. Refused: not_yours, not_found. */
export const answerRemark = (
  state: VoidState,
  { data }: Command<string, Commands['void.answerRemark']>,
  context: Context,
): Fact[] | Refusal => {
  const found = openTo('answerRemark', state, context)
  if ('refused' in found) return found
  const { place, open } = found
  const one = open.remarks.find(({ id }) => id === data.remark)
  if (!one) return refuse('not_found')
  return one.isAnswered
    ? []
    : [tellVoid('void.remarkAnswered', place, { void: open.id, remark: data.remark })]
}
