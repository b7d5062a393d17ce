import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf, daysBetween } from '../../../kernel/core/dates.ts'
import { grants } from '../grants.ts'
import { isDanger } from '../status.ts'
import { asideUntil } from './aside-until.ts'

/** A request is set aside for so many days at most. */
export const mostSnoozed = 90
/** As many memos as somebody still reads. */
export const mostMemos = 100

/** A request that the person may read, as these rules know it. */
export type OwnRequest = { urgency: string; status: string; due: string } | undefined

/** Whether the act is the person’s own, and hers to do. */
export const refusedOwn = (subject: string, { actor }: Context): Refusal | undefined =>
  mayAnywhere(grants, 'keep', actor) && subject === actor.id ? undefined : refuse('not_yours')

/** Set aside until a day to come; a danger never is, nor what is due before tonight. */
export const refusedSnooze = (request: OwnRequest, until: string, { now }: Context): Refusal | undefined => {
  if (!request) return refuse('not_found')
  if (isDanger(request)) return refuse('snooze_danger')
  const days = daysBetween(now, `${until}T12:00:00Z`)
  if (days < 1) return refuse('snooze_past')
  if (days > mostSnoozed) return refuse('snooze_far', { days: mostSnoozed })
  return asideUntil(request.due, until, now) > dayOf(now) ? undefined : refuse('snooze_due')
}

/** A memo for today or a day to come. `kept`: how many the person has. */
export const refusedMemo = (
  { about, request, kept }: { about: boolean; request: OwnRequest; kept: number },
  day: string,
  { now }: Context,
): Refusal | undefined => {
  if (about && !request) return refuse('not_found')
  if (day < dayOf(now)) return refuse('memo_past')
  return kept >= mostMemos ? refuse('too_many_memos', { most: mostMemos }) : undefined
}
