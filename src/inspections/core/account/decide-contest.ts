import { can, type Place } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { claimEndsOn } from './deposit-delay.ts'
import { decideTakeBack, type SettlementChange } from './decide-settlement.ts'

/** An account as its tenant may move it: what it says is issued; `lease`: whose link opens it. */
export type TenantAccount = {
  id: string
  agency: string
  household: string
  lease: string | null
  keysBackOn: string
  flaws: readonly string[]
  /** what waits for an answer: a difference each, null: the account whole */
  waiting: readonly (string | null)[]
}

/** Where an account is told to its tenant and the agency; whoever came by the link of a lease reaches that lease alone. */
export const ownPlace = ({
  agency,
  household,
  lease,
}: Pick<TenantAccount, 'agency' | 'household' | 'lease'>): Place => ({
  agency,
  household,
  ...(lease ? { matter: lease } : {}),
})

/** A tenant does not agree. Refused: not_found, not_yours, unknown_flaw, contest_waits, claims_over. */
export const contestAccount = (
  account: TenantAccount | undefined,
  { id, subject, data: said }: { id: string; subject: string; data: Commands['settlement.contest'] },
  { actor, now }: Context,
): Fact<'settlement.contested'>[] | Refusal => {
  const flaw = said.flaw ?? null
  if (!account) return refuse('not_found')
  if (!can(grants, 'contest', actor, ownPlace(account))) return refuse('not_yours')
  const until = claimEndsOn(account.keysBackOn)
  if (localDate(officeCalendar, now) > until) return refuse('claims_over', { until })
  if (flaw !== null && !account.flaws.includes(flaw)) return refuse('unknown_flaw')
  if (account.waiting.includes(flaw)) return refuse('contest_waits')
  const { agency, household } = account
  return [
    { type: 'settlement.contested', subject, data: { contest: id, flaw }, place: { agency, household } },
  ]
}

export type ContestAnswering = SettlementChange & { state: 'asked' | 'kept' | 'corrected' | undefined }

/**
 * The agency answers a tenant; what is corrected is open again in the same act, its works go on. Refused: not_found, not_yours, already_answered, and as takeBack.
 */
export const answerContest = (
  { settlement, state }: ContestAnswering,
  {
    subject,
    data: { contest, isCorrected },
  }: { subject: string; data: Commands['settlement.answerContest'] },
  context: Context,
): Fact<'settlement.contestAnswered' | 'settlement.takenBack'>[] | Refusal => {
  if (!settlement || !state) return refuse('not_found')
  const { agency, household } = settlement
  if (!can(grants, 'settle', context.actor, { agency, household })) return refuse('not_yours')
  if (state !== 'asked') return refuse('already_answered')
  const answered: Fact<'settlement.contestAnswered'> = {
    type: 'settlement.contestAnswered',
    subject,
    data: { contest, isCorrected },
    place: { agency, household },
  }
  // Another contest of the same account may have opened it already.
  if (!isCorrected || settlement.state === 'open') return [answered]
  const takenBack = decideTakeBack({ settlement, requests: [] }, { subject }, context)
  if (isRefusal(takenBack)) return takenBack
  return [answered, ...takenBack.map((fact) => ({ ...fact, data: { ...fact.data, contest } }))]
}

export type ForwardedLease = { id: string; agency: string; household: string; unit: string }

/** Where who has left lives, and how she is paid. Refused: not_found, not_yours. */
export const forward = (
  lease: ForwardedLease | undefined,
  { subject, data: { address, way } }: { subject: string; data: Commands['lease.forward'] },
  { actor }: Context,
): Fact<'lease.forwarded'>[] | Refusal => {
  if (!lease) return refuse('not_found')
  const { agency, household } = lease
  if (!can(grants, 'forward', actor, ownPlace({ agency, household, lease: lease.id })))
    return refuse('not_yours')
  const data = { address: address !== undefined, way: way !== undefined }
  return [{ type: 'lease.forwarded', subject, data, place: { agency, household } }]
}
