import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { daysLater, monthsLater } from '../../../kernel/core/law-days.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { leavingEnd } from './leaving-end.ts'
import { isLawful, leavingMonths, leavingReasons } from './leaving-reasons.ts'

/** The last lease of a household, as far as the actor sees it. */
export type LeavingHome = {
  household: string
  unit: string
  building: string
  agency: string
  starts: string
  ends: string | null
}

/** `standing`: the notice of that household that stands; `taken`: the id is another’s already; `next`: somebody moves in there after. */
export type LeavingState = {
  home: LeavingHome | undefined
  standing: { id: string; ends: string } | undefined
  taken: boolean
  socialMonths: number
}

type SaidLeaving = Pick<Commands['leaving.give'], 'way' | 'receivedOn' | 'reason' | 'proved' | 'leavesOn'>

/**
 * Months and last day of a notice, or why it is none: by portal or mail (`notice_form`), a reason without its paper
 * (`reason_unproved`), a day before the law's (`delay_too_short`).
 */
export const weighLeaving = (
  said: SaidLeaving,
  socialMonths: number,
): { months: number; ends: string } | Refusal => {
  if (!isLawful(said.way)) return refuse('notice_form')
  if (said.reason && leavingReasons[said.reason].proof && !said.proved) return refuse('reason_unproved')
  const months = leavingMonths(said.reason, socialMonths)
  const ends = leavingEnd(said.receivedOn, months)
  if (said.leavesOn !== undefined && said.leavesOn < ends) return refuse('delay_too_short', { day: ends })
  return { months, ends: said.leavesOn ?? ends }
}

/** A notice that came longer ago, or a last day that lies further ahead than that, is a slip of the year. */
const oldestReceipt = 183
const mostMonthsAhead = 12

const problemOf = (home: LeavingHome, said: SaidLeaving, context: Context): Refusal | undefined => {
  if (said.receivedOn > dayOf(context.at)) return refuse('received_ahead')
  if (said.receivedOn < home.starts) return refuse('dates_backwards')
  if (said.receivedOn < daysLater(dayOf(context.at), -oldestReceipt)) return refuse('day_too_far')
  if (said.leavesOn !== undefined && said.leavesOn > monthsLater(said.receivedOn, mostMonthsAhead))
    return refuse('day_too_far')
}

const factOf = (
  type: 'leaving.given' | 'leaving.corrected',
  subject: string,
  { household, unit, agency, building }: LeavingHome,
  weighed: { months: number; ends: string },
): Fact => ({
  type,
  subject,
  data: { household, unit, ...weighed },
  audience: 'staff',
  place: { agency, building },
})

/** A tenant’s notice is recorded: from its reception on, the lease has a last day. */
export const giveLeaving = (
  { home, standing, taken, socialMonths }: LeavingState,
  { subject, data }: Command<string, Commands['leaving.give']>,
  context: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'recordLeaving', context.actor)) return refuse('not_yours')
  // Whoever may record none of hers learns no more than that she is not there.
  if (!home || !can(grants, 'recordLeaving', context.actor, home)) return refuse('not_found')
  if (taken) return refuse('id_taken')
  if (standing) return refuse('leaves_already', { day: standing.ends })
  if (home.ends !== null && home.ends < dayOf(context.at)) return refuse('lease_over')
  const weighed = weighLeaving(data, socialMonths)
  if ('refused' in weighed) return weighed
  return problemOf(home, data, context) ?? [factOf('leaving.given', subject, home, weighed)]
}

/** What was recorded wrongly is said anew, while the lease runs. */
export const correctLeaving = (
  { home, standing, socialMonths }: LeavingState,
  { subject, data }: Command<string, Commands['leaving.correct']>,
  context: Context,
): Fact[] | Refusal => {
  if (!home || standing?.id !== subject) return refuse('not_found')
  if (!can(grants, 'recordLeaving', context.actor, home)) return refuse('not_yours')
  if (standing.ends < dayOf(context.at)) return refuse('too_late')
  const weighed = weighLeaving(data, socialMonths)
  if ('refused' in weighed) return weighed
  return problemOf(home, data, context) ?? [factOf('leaving.corrected', subject, home, weighed)]
}

/** Landlord and tenant agree that the lease goes on: a notice that was received is not taken back by one of them alone. */
export const withdrawLeaving = (
  { home, standing, isLetAgain }: Pick<LeavingState, 'home' | 'standing'> & { isLetAgain: boolean },
  { subject, data }: Command<string, Commands['leaving.withdraw']>,
  context: Context,
): Fact[] | Refusal => {
  if (!home || standing?.id !== subject) return refuse('not_found')
  if (!can(grants, 'recordLeaving', context.actor, home)) return refuse('not_yours')
  if (standing.ends < dayOf(context.at)) return refuse('too_late')
  if (data.agreedOn > dayOf(context.at)) return refuse('received_ahead')
  if (isLetAgain) return refuse('promised_already')
  const { household, unit, agency, building } = home
  return [
    {
      type: 'leaving.withdrawn',
      subject,
      data: { household, unit, on: data.agreedOn },
      audience: 'staff',
      place: { agency, building },
    },
  ]
}
