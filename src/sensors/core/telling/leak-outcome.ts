import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { ClosureReason } from '../../../requests/core/contract.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { AlarmOutcome } from './leak-codes.ts'

/**
 * What the end of its request says of an alarm, where that is certain: what was repaired ran. With every other reason somebody is asked.
 */
export const outcomeOfClosure: { readonly [Reason in ClosureReason]?: AlarmOutcome } = {
  done: 'confirmed',
  done_temporarily: 'confirmed',
  nothing_found: 'notFound',
}

/** Ends of a request after which water that runs on is still ours to stop: with every other one somebody has said why it is not. */
export const endsOfOurs: readonly ClosureReason[] = ['done', 'nothing_found', 'absent_again', 'other']

/** Whether water that runs on takes up what ended so; nothing: it was said to be repaired, and is not closed yet. */
export const leavesWaterOurs = (reason: string | null): boolean =>
  reason === null || endsOfOurs.some((each) => each === reason)

/** An alarm as far as its outcome needs it; `firms`: those that have an order of its request. */
export type JudgedAlarm = {
  id: string
  agency: string
  building: string
  request: string | null
  isOpen: boolean
  firms: readonly string[]
}

/** What was found, in one tap: by who works there, or the firm that was sent. Said again, the last one counts. */
export const judgeAlarm = (
  alarm: JudgedAlarm | undefined,
  { data: { outcome } }: Command<string, Commands['alarm.outcome']>,
  { actor }: { actor: Actor },
): Fact<'alarm.judged'>[] | Refusal => {
  if (!alarm) return refuse('no_leak')
  const place = { agency: alarm.agency, building: alarm.building }
  const sent = { firms: alarm.firms, ...(alarm.request ? { matter: alarm.request } : {}) }
  if (!can(grants, 'judgeAlarm', actor, { ...place, ...sent })) return refuse('not_yours')
  return [{ type: 'alarm.judged', subject: alarm.id, data: { outcome }, audience: 'staff', place }]
}
